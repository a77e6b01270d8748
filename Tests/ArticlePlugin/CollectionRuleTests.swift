@testable import CopydeskArticlePlugin
import CopydeskCore
import CopydeskSelectors
import Testing

/// Files in the format of the Full-Text RSS collection.
@Suite struct CollectionRuleTests {
  private func read(_ text: String) -> CollectionRuleReader {
    CollectionRuleReader(Array(text.utf8), host: "a.example")
  }

  private func shown(_ errors: [SettingError]) -> String {
    errors.map { SettingError(path: "", position: $0.position, $0.message).description(file: "f", prefix: "") }
      .joined(separator: "\n")
  }

  // MARK: Lines

  @Test func `Lines with keys, arguments and values`() {
    let text =
      "\u{FEFF}# note: x\r\n\r\n  Body : //div[a:b]  \rreplace_string(a:b(c)): d: e\nhttp_header(x-y): z\nprune:no\ntidy"
    let lines = CollectionLine.all(in: Array(text.utf8))
    #expect(lines.errors.isEmpty)
    #expect(
      lines.lines == [
        CollectionLine(key: "body", argument: nil, value: "//div[a:b]", number: 3, keyColumn: 3, valueColumn: 10),
        CollectionLine(
          key: "replace_string", argument: "a:b(c)", value: "d: e", number: 4, keyColumn: 1, valueColumn: 25),
        CollectionLine(key: "http_header", argument: "x-y", value: "z", number: 5, keyColumn: 1, valueColumn: 19),
        CollectionLine(key: "prune", argument: nil, value: "no", number: 6, keyColumn: 1, valueColumn: 7),
        CollectionLine(key: "tidy", argument: nil, value: nil, number: 7, keyColumn: 1, valueColumn: 1),
      ])
  }

  @Test func `Bytes that are not text`() {
    let bytes = Array("# caf".utf8) + [0xE9] + Array("\ntitle: ök".utf8) + [0xE9] + Array("\nbody: //a".utf8) + [0]
    let lines = CollectionLine.all(in: bytes)
    #expect(
      shown(lines.errors) == """
        f:2:10: not UTF-8: the byte here begins no character
        f:3:10: a control character has no place here
        """)
    #expect(lines.lines.isEmpty)
  }

  @Test(arguments: [
    "", "\n\n\r\r", ":", "::::", "(", "): ", "a(", "a(): b", "(): x", "\u{FEFF}", "\u{FEFF}\u{FEFF}:", "body", "body:",
    "body :",
    "𝒃𝒐𝒅𝒚: //p", "replace_string(: x", "find_string:\nreplace_string:", "#", "   # body: //p",
  ])
  func `Odd files`(_ text: String) {
    let rule = read(text).rule
    #expect(rule.body.isEmpty)
    #expect(rule.replacements.isEmpty)
  }

  @Test func `Long lines, many lines`() {
    let long = read(
      "body: //p[" + String(repeating: "1 or ", count: 200_000) + "1]\nstrip_id_or_class: "
        + String(repeating: "x", count: 1_000_000))
    #expect(long.errors.count == 1)
    #expect(long.errors[0].message.count < 400)
    #expect(long.rule.remove.count == 1)
    #expect(read(String(repeating: "strip: //div[@class='x']\n", count: 5_000)).rule.remove.count == 5_000)
  }

  // MARK: Keys

  @Test func `What each key does`() {
    let found = read(
      """
      body: //article
      body: //div
      title: //h1
      author: //a | //b
      date: string(//time/@datetime)
      strip: //aside
      strip_id_or_class: "box" 'x'\\y
      strip_image_src: /pixel.gif
      find_string: <i>
      find_string: </i>
      replace_string: <b>
      replace_string: </b>
      replace_string(<hr>):
      prune: no
      skip_json_ld: yes
      test_url: https://a.example/1
      """)
    #expect(shown(found.errors + found.warnings) == "")
    let rule = found.rule
    #expect(rule.body.map(\.text) == ["//article", "//div"])
    #expect(rule.fields.title.map(\.text) == ["//h1"])
    #expect(rule.fields.authors.map(\.text) == ["//a | //b"])
    #expect(rule.fields.published.map(\.text) == ["string(//time/@datetime)"])
    #expect(
      rule.remove.map(\.text) == [
        "//aside", #"[class*="box x\\y"], [id*="box x\\y"]"#, #"img[src*="/pixel.gif"]"#,
      ])
    let replaced = rule.replacements.reduce(Array("<i>a</i><hr>".utf8)) { $1.applied(to: $0, limit: 100) }
    #expect(String(decoding: replaced, as: UTF8.self) == "<b>a</b>")
    #expect(!rule.prunes && !rule.readsLinkedData)
    #expect(rule.testAddresses == ["https://a.example/1"])
  }

  @Test func `What has no effect`() {
    let found = read(
      """
      next_page_link: //a
      tidy: yes
      http_header(User-Agent): x
      wrap_in(i): //p
      strip_attr: //p/@style
      titel: //h1
      test https://a.example/
      find_string: a
      prune: perhaps
      body: count(//p)
      strip: 'text'
      date: 1 + 1
      replace_string(): x
      """)
    #expect(found.errors.isEmpty)
    #expect(
      shown(found.warnings) == """
        f:1:1: 'next_page_link' has no effect: Copydesk reads saved pages and fetches nothing
        f:2:1: 'tidy' has no effect: html.article does this on every page
        f:3:1: 'http_header' has no effect: Copydesk reads saved pages and fetches nothing
        f:4:1: 'wrap_in' has no effect: Copydesk cannot do this
        f:5:1: 'strip_attr' has no effect: attributes of elements do not get into an article
        f:6:1: 'titel' is no key of this format; did you mean 'title'?
        f:7:1: 'test' begins no 'key: value'
        f:9:1: 'prune' has no effect: expected yes or no, found 'perhaps'
        f:10:1: 'body' has no effect: in 'count(//p)' it gives a number, and no elements
        f:11:1: 'strip' has no effect: in ''text'' it gives a text, and no elements
        f:12:1: 'date' has no effect: in '1 + 1' it gives a number, and no text
        f:13:1: 'replace_string' has no effect: there is nothing to find
        f:8:1: 'find_string' has no effect, nor have the others: it has no 'replace_string' to go with it
        """)
  }

  @Test(arguments: [
    (
      "body: //div[@class='a'",
      "f:1:12: the XPath '//div[@class='a'' is wrong at character 6: the '[' here is not closed"
    ),
    (
      "# ö\n  title:   ends-with(//h1, 'ß')",
      "f:2:12: the XPath 'ends-with(//h1, 'ß')' is wrong at character 1: the function 'ends-with' does not exist in XPath 1.0"
    ),
    (
      "strip: //p[.='größe'] //",
      "f:1:25: the XPath '//p[.='größe'] //' is wrong at character 18: the expression cannot be read from here on"
    ),
    ("author: //fb:like", "f:1:11: the XPath '//fb:like' is wrong at character 3: the prefix 'fb' is not declared"),
  ])
  func `The error for what is not XPath names the character`(_ line: String, _ error: String) {
    #expect(shown(read(line).errors) == error)
  }

  // MARK: Hosts

  @Test(arguments: [
    ("news.example.txt", "news.example"), (".News.Example.txt", ".news.example"), ("global.txt", "global"),
    ("zürich.example.txt", "zürich.example"), ("LICENSE.txt", nil), ("README.md", nil), ("*.example.txt", nil),
    ("..example.txt", nil), ("a b.example.txt", nil), (".txt", nil), ("example.txt", nil), ("a.example..txt", nil),
  ])
  func `The host of a file`(_ name: String, _ host: String?) { #expect(RuleCollection.host(ofFile: name) == host) }

  @Test(arguments: [
    ("news.example", ["news.example"]), ("www.news.example", ["news.example"]),
    ("sport.news.example", ["sport.news.example", ".news.example"]), ("a.b.news.example", [".news.example"]),
    ("www.sport.news.example", ["sport.news.example", ".news.example"]), ("badnews.example", []), ("example", []),
    ("", []),
  ])
  func `The rules of a host, the nearest first`(_ host: String, _ rules: [String]) {
    var collection = RuleCollection()
    for name in [".news.example", "global", "news.example", "sport.news.example"] {
      collection.add(CollectionRule(host: name))
    }
    #expect(collection.rules(for: host).map(\.host) == rules + ["global"])
    #expect(collection.rules(for: nil).map(\.host) == ["global"])
  }

  @Test(arguments: [
    ("a", "b", "banana", "bbnbnb"), ("an", "", "banana", "ba"), ("aa", "a", "aaaaa", "aaa"),
    ("x", "y", "banana", "banana"),
    ("banana", "", "banana", ""), ("banana!", "x", "banana", "banana"), ("나", "n", "바나나", "바nn"),
  ])
  func `Replacing`(_ find: String, _ replacement: String, _ text: String, _ result: String) {
    let rule = Replacement(find: Array(find.utf8), replacement: Array(replacement.utf8))
    #expect(String(decoding: rule.applied(to: Array(text.utf8), limit: 1_000), as: UTF8.self) == result)
  }

  @Test func `Replacing that makes a page too large fails it`() throws {
    var collection = RuleCollection()
    let growth = (0..<30).map { _ in "replace_string(a): aa" }.joined(separator: "\n")
    collection.add(CollectionRuleReader(Array(growth.utf8), host: "global").rule)
    var settings = HTMLArticleSettings()
    settings.sitesFrom = [RuleFiles(collection: collection)]
    let payload = Payload(bytes: Array("<p>aaaa".utf8), mediaType: .html)
    let error = #expect(throws: DocumentError.self) {
      var document = Document(origin: Origin(path: "a"), payload: payload)
      _ = try HTMLArticle(settings: settings).apply(
        to: &document, in: StageContext(stage: "", limits: DocumentLimits(bytes: 1 << 20)))
    }
    #expect(error?.code == "limit_bytes")
  }
}
