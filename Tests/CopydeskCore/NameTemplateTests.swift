import CopydeskCore
import Testing

/// Names made of whatever a page says.
@Suite struct NameTemplateTests {
  private func name(_ template: String, _ edit: (inout Document) -> Void) throws -> String {
    var document = Document(
      origin: Origin(path: "dump/page.html"), payload: Payload(bytes: [], mediaType: .html))
    edit(&document)
    return try NameTemplate(PathSetting(template, relativeTo: "/base")).name(for: document).path
  }

  private func titled(_ title: String, _ template: String = "{title}.md") throws -> String {
    try name(template) { $0.metadata.title = title }
  }

  @Test(arguments: [
    ("../../etc/passwd", "etc-passwd.md"), ("/etc/passwd", "etc-passwd.md"), ("..", "untitled.md"),
    (".", "untitled.md"),
    ("C:\\Windows\\x", "C--Windows-x.md"), (".hidden", "hidden.md"), (".\u{308}dot", "\u{308}dot.md"),
    ("nul\u{0}byte\nline", "nul byte line.md"), ("CON", "CON_.md"), ("con.txt", "con_.txt.md"), ("Lpt9", "Lpt9_.md"),
    ("COM¹", "COM¹_.md"), ("console", "console.md"), ("a\u{202e}gpj.exe", "agpj.exe.md"), ("👩‍👩‍👧 fun", "👩👩👧 fun.md"),
    ("-rf", "rf.md"), ("trailing. . .", "trailing.md"), ("\u{200b}\u{feff}\u{3164}", "untitled.md"),
    ("a\u{e000}b", "a-b.md"),
    ("what? \"a|b\" <c>*", "what- -a-b- -c.md"), ("e\u{301}t\u{e9}", "\u{e9}t\u{e9}.md"),
  ])
  func `Titles are made safe`(title: String, expected: String) throws {
    #expect(try titled(title) == expected)
  }

  @Test(arguments: [
    ("Bridge re-opens: 2 years!", "bridge-re-opens-2-years"), ("서울, 다리 재개통", "서울-다리-재개통"), ("東京の橋", "東京の橋"),
    ("हिन्दी समाचार", "हिन्दी-समाचार"), ("ÉTÉ e\u{301}", "été-é"), ("İstanbul", "i̇stanbul"), ("../..", "untitled"),
    ("***", "untitled"),
    ("CON", "con_"), ("❤️ Love", "love"), ("\u{301}\u{301}a", "a"), ("a \u{301}b", "a-b"), ("", "untitled"),
    ("ＡＢＣ", "ａｂｃ"),
  ])
  func `Slugs keep letters of any script`(title: String, expected: String) throws {
    #expect(try titled(title, "{slug}") == expected)
  }

  @Test(arguments: ["가", "a", "한 글", "👩‍👩‍👧", "Ⱥ", "a\u{301}\u{302}", "word "])
  func `Long names are cut between characters`(piece: String) throws {
    let title = String(repeating: piece, count: 5_000)
    for template in ["{title}.md", "{slug}-{title}.md", "x{slug}", "{site}-{slug}.json"] {
      let name = try titled(title, template)
      #expect(name.utf8.count <= 240 && name.utf8.count > 100 || name.hasPrefix("un") || name == "xuntitled", "\(name)")
      #expect(!name.contains("\u{fffd}"))
    }
    let endless = try titled("a" + String(repeating: "\u{301}", count: 5_000))
    #expect(endless.utf8.count <= 240 && endless.unicodeScalars.first == "\u{e1}")
  }

  @Test func `Every placeholder is filled`() throws {
    let template = "{site}/{year}/{month}-{day}/{date}_{slug}_{title}_{section}_{language}_{name}_{id}.md"
    #expect(
      try name(template) { _ in }
        == "unknown-site/undated/undated-undated/"
        + "undated_untitled_untitled_unknown-section_und_page_dump-page.html.md")
    let full = try name(template) { document in
      document.metadata.site = "News.example.com"
      document.metadata.published = "2024-03-05T07:30:00+01:00"
      document.metadata.title = "A: B"
      document.metadata.section = "North Korea"
      document.metadata.language = "zh-Hant"
    }
    #expect(
      full == "news.example.com/2024/03-05/2024-03-05_a-b_A- B_north-korea_zh-hant_page_dump-page.html.md")
  }

  @Test(arguments: ["2024", "2024-3-5", "05.03.2024", "2024/03/05", "../../../x", "２０２４-０３-０５"])
  func `What is not a date is undated`(published: String) throws {
    #expect(try name("{date}") { $0.metadata.published = published } == "undated")
  }

  @Test func `The site may be the host`() throws {
    func site(_ url: String) throws -> String { try name("{site}") { $0.origin.url = url } }
    #expect(try site("https://user@www.Example.com:8080/a?b") == "example.com")
    #expect(try site("https://../x") == "unknown-site")
    #expect(try site("not a url") == "unknown-site")
  }

  @Test(arguments: [
    ("-", "stdin"), ("a/b/page.tar.HTML.gz", "page.tar"), (".html", "html"), ("x\\y.htm", "y"), ("noext", "noext"),
    ("/", "unnamed"),
  ])
  func `The name is the input's`(path: String, expected: String) throws {
    #expect(try name("{name}") { $0.origin.path = path } == expected)
  }

  @Test func `The folder is what comes before the first placeholder`() throws {
    func template(_ path: String) throws -> NameTemplate {
      try NameTemplate(PathSetting(path, relativeTo: "/base/{odd}"))
    }
    #expect(try template("out/x/{site}/a/{slug}.md").folder == "/base/{odd}/out/x")
    #expect(try template("../out/./{slug}.md").folder == "/base/out")
    #expect(try template("{slug}.md").folder == "/base/{odd}")
    #expect(try template("/{slug}").folder == "/")
    let plain = try template("out/one.tar.md")
    #expect(plain.folder == "/base/{odd}/out" && !plain.hasPlaceholders && plain.suffix == ".md")
  }
}
