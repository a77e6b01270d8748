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
    ("../../etc/passwd", "etc-passwd.md"), ("/etc/passwd", "etc-passwd.md"), ("..", "page.md"),
    (".", "page.md"),
    ("C:\\Windows\\x", "C--Windows-x.md"), (".hidden", "hidden.md"), (".\u{308}dot", "\u{308}dot.md"),
    ("nul\u{0}byte\nline", "nul byte line.md"), ("CON", "CON_.md"), ("con.txt", "con_.txt.md"), ("Lpt9", "Lpt9_.md"),
    ("COM¹", "COM¹_.md"), ("console", "console.md"), ("a\u{202e}gpj.exe", "agpj.exe.md"), ("👩‍👩‍👧 fun", "👩👩👧 fun.md"),
    ("-rf", "rf.md"), ("trailing. . .", "trailing.md"), ("\u{200b}\u{feff}\u{3164}", "page.md"),
    ("a\u{e000}b", "a-b.md"),
    ("what? \"a|b\" <c>*", "what- -a-b- -c.md"), ("e\u{301}t\u{e9}", "\u{e9}t\u{e9}.md"),
  ])
  func `Titles are made safe`(title: String, expected: String) throws {
    #expect(try titled(title) == expected)
  }

  @Test(arguments: [
    ("Bridge re-opens: 2 years!", "bridge-re-opens-2-years"), ("서울, 다리 재개통", "서울-다리-재개통"), ("東京の橋", "東京の橋"),
    ("हिन्दी समाचार", "हिन्दी-समाचार"), ("ÉTÉ e\u{301}", "été-é"), ("İstanbul", "i̇stanbul"), ("../..", "page"),
    ("***", "page"),
    ("CON", "con_"), ("❤️ Love", "love"), ("\u{301}\u{301}a", "a"), ("a \u{301}b", "a-b"), ("", "page"),
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
      #expect(
        name.utf8.count <= 240 && name.utf8.count > 100 || name.hasPrefix("un") || name.contains("page"), "\(name)")
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
        + "undated_page_page_unknown-section_und_page_dump-page.html.md")
    let full = try name(template) { document in
      document.metadata.site = "News.example.com"
      document.metadata.published = "2024-03-05T07:30:00+01:00"
      document.metadata.title = "A: B"
      document.metadata.section = "North Korea"
      document.metadata.language = "zh-Hant"
    }
    #expect(
      full == "news.example.com/2024/03-05/2024-03-05_a-b_A- B_north-korea_zh_page_dump-page.html.md")
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

  @Test(arguments: [
    ("{host}", "a.example"), ("{language}", "en"), ("{hash}", "PLACEHOLDER"), ("{extras.desk}", "World"),
    ("{extras.scores.sport}", "0.5"), ("{extras.none}", "unknown-none"), ("{extras.scores}", "unknown-scores"),
    ("{date:%Y/%m}", "2024/03"), ("{date:%d.%m.%Y}", "05.03.2024"), ("{date:%Y%%}", "2024%"),
    ("{dir}/{name}.md", "dump/a/page.md"), ("{path}.md", "dump/a/page.md"), ("x{path}y.md", "xdump/a/pagey.md"),
    ("{date:%Y/%m}-{slug}.md", "2024/03-a-b.md"),
  ])
  func `Fields, formats and folders are filled in`(_ template: String, _ expected: String) throws {
    let found = try name(template) { document in
      document = Document(
        origin: Origin(path: "../dump/./a/page.html", url: "https://a.example/x"),
        payload: Payload(bytes: [], mediaType: .html))
      document.metadata.title = "A B"
      document.metadata.language = "en-GB"
      document.metadata.published = "2024-03-05"
      document.extras = ["desk": "World", "scores": ["sport": 0.5]]
    }
    if template == "{hash}" {
      #expect(found.count == 16 && found.allSatisfy(\.isHexDigit))
    } else {
      #expect(found == expected)
    }
  }

  @Test func `What has no date or no folder is in fewer folders`() throws {
    #expect(try name("{date:%Y/%m}/{slug}.md") { _ in } == "undated/page.md")
    #expect(try name("{dir}/{slug}.md") { $0.origin.path = "page.html" } == "page.md")
    #expect(try name("{dir}/{slug}.md") { $0.origin.path = "-" } == "untitled.md")
    #expect(try name("{path}.md") { $0.origin.position = 3 } == "dump/page-3.md")
    #expect(try name("{slug}.md") { $0.origin.position = 3 } == "page-3.md")
  }

  @Test func `No folder of a source leads out, and no path is too long for a system`() throws {
    #expect(try name("{path}") { $0.origin.path = "/etc/../../.ssh/CON/x" } == "etc/ssh/CON_/x")
    let deep = try name("{path}.md") { $0.origin.path = String(repeating: "long-folder/", count: 10_000) + "x.html" }
    #expect(deep.utf8.count < 2_100 && deep.hasSuffix("long-folder/x.md"))
  }

  @Test func `The day of the run is a date`() throws {
    #expect(try name("{run_date}") { _ in }.wholeMatch(of: /20\d\d-\d\d-\d\d/) != nil)
    #expect(try name("{run_date:%Y/%m}") { _ in }.wholeMatch(of: /20\d\d\/\d\d/) != nil)
  }

  @Test(arguments: [
    ("{slag}", "has an unknown placeholder '{slag}'; did you mean 'slug'?"),
    ("{extra.desk}", "has an unknown placeholder '{extra.desk}'; did you mean 'extras.desk'?"),
    ("{published}", "has an unknown placeholder '{published}'; did you mean 'date'?"),
    ("{Headlin}", "has an unknown placeholder '{Headlin}'; did you mean 'title'?"),
    ("{slgu}", "has an unknown placeholder '{slgu}'; did you mean 'slug'?"),
    ("{words}", "has an unknown placeholder '{words}' (known are site, "),
    ("{slug:%Y}", "has '{slug:%Y}' with a format, which only date and run_date can have"),
    ("{date:%q}", "has '{date:%q}' with a format that is not made of %Y, %m, %d and text"),
    ("{date:}", "has '{date:}' without a format after its colon"),
    (
      "{date:yyyy-MM-dd}",
      "has '{date:yyyy-MM-dd}' with a format in which all dates are the same; write it with %Y, %m and %d, such as '{date:%Y-%m-%d}'"
    ),
    ("{extras.}", "has '{extras.}', which names no field of extras"),
  ])
  func `A wrong placeholder is an error`(_ template: String, _ message: String) throws {
    let error = #expect(throws: SettingError.self) { try NameTemplate(PathSetting(template, relativeTo: "/base")) }
    #expect(error?.message.hasPrefix("'\(template)' \(message)") == true, "\(error?.message ?? "")")
  }

  @Test(arguments: [("{slug}.md.gz", ".md.gz"), ("{slug}.zst", ".zst"), ("{slug}.tar.md", ".md")])
  func `An ending of a compression goes with the one before it`(_ template: String, _ suffix: String) throws {
    #expect(try NameTemplate(PathSetting(template, relativeTo: "/base")).suffix == suffix)
  }

  @Test func `A name of a thousand placeholders is refused before anything is written`() {
    let path = PathSetting(String(repeating: "{title}", count: 1_000) + ".md", relativeTo: "/base")
    let error = #expect(throws: SettingError.self) { try NameTemplate(path) }
    #expect(error?.message.hasSuffix("has 1000 placeholders in one name; 16 leave room for something to say") == true)
  }

  @Test func `Sixteen long values share a name`() throws {
    let name = try name(String(repeating: "{title}", count: 16) + ".md") {
      $0.metadata.title = String(repeating: "한글 ", count: 200)
    }
    #expect(name.utf8.count <= 240)
  }
}
