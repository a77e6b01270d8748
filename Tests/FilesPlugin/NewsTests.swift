import CopydeskCore
import CopydeskTesting
import Testing

@testable import CopydeskFilesPlugin

/// Items as news agencies send them.
@Suite struct NewsTests {
  private func items(
    _ dump: TemporaryFolder, _ path: String = ".", in context: SourceContext = SourceContext()
  ) async throws -> [SourceItem] {
    try await NewsMLSource.reading(["path": .init(.string(path))], baseFolder: dump.path).items(in: context)
  }

  private func text(_ item: SourceItem) -> String { String(decoding: item.payload?.bytes ?? [], as: UTF8.self) }

  private static let nitf = """
    <nitf><head><title>Old</title><docdata><doc-id id-string="h-1"/><urgency ed-urg="4"/>
    <date.issue norm="20240305T073000+0100"/><key-list><keyword key="ferries"/></key-list>
    <doc.copyright year="2024" holder="The Wire"/></docdata><pubdata name="The Courier" position.section="Region"/></head>
    <body><body.head><hedline><hl1>Ferry &amp; tide</hl1><hl2>Two boats are back</hl2></hedline>
    <byline>By <person>Ida Holm</person><byttl>Staff</byttl></byline><dateline><location>Holm</location></dateline>
    <abstract><p>Short.</p></abstract></body.head>
    <body.content><p>The <org>Harbour Board</org> said so in <em>March</em>.</p><hl2>Boats</hl2><bq><p>"Soon."</p></bq>
    <media media-type="image"><media-reference source="https://w.example/f.jpg" alternate-text="A ferry"/>
    <media-caption>The ferry</media-caption><media-metadata name="x" value="y"/></media>
    <media media-type="video"><media-reference source="https://w.example/f.mp4"/></media>
    <table><tr><td>Mon &lt; Tue</td></tr></table><script>go()</script></body.content>
    <body.end><tagline>The writer lives in Holm.</tagline></body.end></body></nitf>
    """

  @Test func `NITF becomes HTML, with what its head says`() async throws {
    let dump = try TemporaryFolder(["a.xml": Self.nitf])
    let item = try #require(try await items(dump).first)
    let html = text(item).split(separator: "\n").joined()
    #expect(
      html
        == #"<p>The Harbour Board said so in <em>March</em>.</p><h2>Boats</h2><blockquote><p>&quot;Soon.&quot;</p></blockquote>"#
        + #"<figure><img src="https://w.example/f.jpg" alt="A ferry"><figcaption>The ferry</figcaption></figure>"#
        + #"<figure><video src="https://w.example/f.mp4"></video></figure><table><tr><td>Mon &lt; Tue</td></tr></table>"#
    )
    let document = try #require(item.document)
    var expected = Metadata()
    expected.title = "Ferry & tide"
    expected.deck = "Two boats are back"
    expected.authors = ["Ida Holm"]
    expected.description = "Short."
    expected.published = "2024-03-05T07:30:00+01:00"
    expected.tags = ["ferries"]
    expected.site = "The Courier"
    expected.section = "Region"
    expected.licence = "© 2024 The Wire"
    #expect(document.metadata == expected)
    #expect(
      document.extras["news"]
        == ["id": "h-1", "urgency": "4", "dateline": "Holm", "tagline": "The writer lives in Holm."])
  }

  @Test(arguments: [("By Ida Holm", "Ida Holm"), ("Von Ida Holm", "Ida Holm"), ("Ida Holm", "Ida Holm")])
  func `A byline without a person loses its by`(_ line: String, _ name: String) async throws {
    let dump = try TemporaryFolder([
      "a.xml":
        "<nitf><body><body.head><byline>\(line)</byline></body.head><body.content><p>x</p></body.content></body></nitf>"
    ])
    #expect(try await items(dump).first?.document?.metadata.authors == [name])
  }

  private static func newsItem(_ number: Int, _ content: String, meta: String = "") -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:w:\(number)" version="3" xml:lang="ko">
    <itemMeta><itemClass qcode="ninat:text"/><provider literal="The Wire"/><versionCreated>2024-03-06T08:00:00Z</versionCreated>
    <pubStatus qcode="stat:usable"/>\(meta)</itemMeta><contentMeta><urgency>2</urgency>
    <contentCreated>2024-03-05T07:30:00+09:00</contentCreated><creator><name>홍길동</name></creator>
    <subject qcode="x"><name>날씨</name></subject><headline>폭풍 <em>경보</em></headline></contentMeta>
    <contentSet>\(content)</contentSet></newsItem>
    """
  }

  private static let xhtml =
    "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>T</title></head>"
    + "<body><p>비가 <b>온다</b>.</p></body></html></inlineXML>"

  @Test func `A message of NewsML has texts in several forms, and other things`() async throws {
    let remote = "<remoteContent href=\"https://w.example/5.html\"/>"
    let message =
      "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
      + Self.newsItem(1, Self.xhtml) + Self.newsItem(2, "<inlineXML>\(Self.nitf)</inlineXML>")
      + Self.newsItem(3, "<inlineData contenttype=\"text/plain\">One\n\nTwo &lt; 3</inlineData>")
      + "<packageItem guid=\"p\"><itemMeta/><groupSet><group><itemRef/><itemRef/></group></groupSet></packageItem>"
      + Self.newsItem(4, Self.xhtml).replacing("ninat:text", with: "ninat:picture")
      + Self.newsItem(5, remote) + Self.newsItem(6, Self.xhtml).replacing("stat:usable", with: "stat:canceled")
      + "</itemSet></newsMessage>"
    let dump = try TemporaryFolder(["a.xml": message])
    let items = try await items(dump)
    #expect(
      items.map { "\($0.summary) \($0.message)" } == [
        "./a.xml ", "./a.xml ", "./a.xml ", "./a.xml: not_an_article a package of 2 items",
        "./a.xml: not_an_article an item of the class 'picture'",
        "./a.xml: no_content its text is elsewhere: https://w.example/5.html",
        "./a.xml: withdrawn its status is 'canceled'",
      ])
    let first = try #require(items[0].document)
    #expect(text(items[0]) == "<p>비가 <b>온다</b>.</p>")
    #expect(first.metadata.title == "폭풍 경보" && first.metadata.authors == ["홍길동"] && first.metadata.tags == ["날씨"])
    #expect(first.metadata.published == "2024-03-05T07:30:00+09:00")
    #expect(first.metadata.modified == "2024-03-06T08:00:00Z")
    #expect(first.metadata.language == "ko" && first.metadata.site == "The Wire")
    #expect(first.extras["news"] == ["id": "urn:w:1", "version": "3", "urgency": "2"])
    #expect(text(items[1]).contains("Harbour Board") && items[1].document?.metadata.deck == "Two boats are back")
    #expect(text(items[2]) == "One\n\nTwo < 3" && items[2].payload?.mediaType == .plainText)
    for (index, item) in items.enumerated() {
      let rest = try await self.items(dump, in: SourceContext(resume: item.position))
      #expect(rest.map(\.origin) == items.dropFirst(index + 1).map(\.origin))
    }
  }

  @Test func `Both generations of ninjs are read`() async throws {
    let dump = try TemporaryFolder([
      "a.json": """
      {"uri": "https://w.example/1", "type": "text", "headline": "Storm", "byline": "By Ann Orr; Bo Li", "language": "en",
       "versioncreated": "2024-03-05T07:30:00Z", "body_xhtml": "<p>It rains.</p>", "subject": [{"name": "Weather"}],
       "associations": {"main": {"type": "picture", "description_text": "Rain <1>", "renditions": {"o": {"href": "https://w.example/p.jpg"}}}}}
      """,
      "b.json": """
      [{"uri": "urn:2", "type": "text", "headlines": [{"role": "short", "value": "S"}, {"role": "main", "value": "Main"}],
        "bodies": [{"contenttype": "text/plain", "value": "Plain"}, {"contenttype": "text/html", "value": "<p>Rich"}]},
       {"uri": "urn:3", "type": "video"}, {"uri": "urn:4", "type": "text", "pubstatus": "withheld", "body_text": "x"}]
      """,
    ])
    let items = try await items(dump)
    #expect(
      items.map(\.summary) == [
        "./a.json", "./b.json", "./b.json: not_an_article", "./b.json: withdrawn",
      ])
    let first = try #require(items[0].document)
    #expect(
      text(items[0])
        == #"<figure><img src="https://w.example/p.jpg"><figcaption>Rain &lt;1&gt;</figcaption></figure><p>It rains.</p>"#
    )
    #expect(first.metadata.authors == ["Ann Orr", "Bo Li"] && first.metadata.published == "2024-03-05T07:30:00Z")
    #expect(first.origin.url == "https://w.example/1" && first.metadata.tags == ["Weather"])
    #expect(items[1].document?.metadata.title == "Main" && text(items[1]) == "<p>Rich")
  }

  private static let bomb =
    "<!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaa\">"
    + (0..<12).map { "<!ENTITY a\($0) \"\(String(repeating: $0 == 0 ? "&a;" : "&a\($0 - 1);", count: 10))\">" }.joined()
    + "]><nitf><body><body.content><p>&a11;</p></body.content></body></nitf>"
  private static let outside =
    "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content>&x;</body.content></body></nitf>"

  /// Each between two good files.
  @Test(
    arguments: [
      ("", ["empty_file"]), ("\0\0\0", ["not_news"]), ("<rss/>", ["not_news"]), ("Storm", ["not_news"]),
      ("{\"uri\": ", ["corrupt_news"]), ("{\"a\": 1}", ["not_news"]), ("[]", ["not_news"]),
      ("[{\"uri\": \"a\", \"type\": \"text\"}, 7]", ["not_news"]),
      ("<newsMessage/>", ["no_items"]), ("<nitf", ["corrupt_news"]), ("<nitf/>", ["no_content"]),
      (String(nitf.dropLast(140)), ["document", "corrupt_news"]),
      (bomb, ["corrupt_news"]), (outside, ["no_content"]),
      ("<nitf>" + String(repeating: "<p>", count: 50_000), ["no_content", "corrupt_news"]),
      (String(repeating: "[", count: 50_000), ["corrupt_news"]),
      ("<newsItem guid=\"a\">" + String(repeating: "<inlineXML>", count: 200), ["corrupt_news"]),
    ] as [(String, [String])])
  func `A hostile file has its verdicts and takes no other along`(_ file: String, _ verdicts: [String]) async throws {
    let good = "{\"uri\": \"a\", \"type\": \"text\", \"body_text\": \"Text\"}"
    let dump = try TemporaryFolder(["a": good, "b": file, "c": good])
    let summaries = try await items(dump).map {
      $0.summary.split(separator: " ").dropFirst().last.map(String.init) ?? "document"
    }
    #expect(summaries == ["document"] + verdicts + ["document"])
  }

  @Test func `An item with bytes that are no characters fails`() async throws {
    let dump = try TemporaryFolder()
    let text = "<nitf><body><body.content><p>나룻배가 돌아왔다 ?</p></body.content></body></nitf>"
    try dump.add("a.xml", text.utf8.flatMap { $0 == UInt8(ascii: "?") ? [0xEC, 0xA0] : [$0] })
    #expect(try await items(dump).map(\.summary).map { $0.split(separator: " ").last } == ["bad_utf8"])
  }
}
