import CopydeskCore
import CopydeskTesting
import Synchronization
import Testing

@testable import CopydeskFilesPlugin

/// Items of feeds.
@Suite struct FeedTests {
  private func items(
    _ dump: TemporaryFolder, _ settings: ConfigNode, in context: SourceContext = SourceContext()
  ) async throws -> [SourceItem] {
    try await FeedSource.reading(settings, baseFolder: dump.path).items(in: context)
  }

  private static let rss = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>The Courier</title><link>https://courier.example/</link><language>en-gb</language>
    <atom:link href="https://courier.example/rss" rel="self"/>
    <image><title>Logo</title><url>https://courier.example/logo.png</url></image>
    <item><title>Storm &amp;&nbsp;rain & more</title><link>https://courier.example/storm?a=1&b=2</link>
    <guid isPermaLink="false">storm-1</guid><dc:creator>Jane Doe</dc:creator><author>news@courier.example (John Roe)</author>
    <pubDate>Tue, 05 Mar 2024 07:30:00 +0100</pubDate><category>Weather</category><category>Holm</category>
    <description>Short</description><content:encoded><![CDATA[<p>It&nbsp;rains & pours.</p>]]></content:encoded></item>
    <item><title>Sun</title><guid>https://courier.example/sun</guid><description>&lt;p&gt;It shines.</description></item>
    <item/></channel></rss>
    """

  @Test(arguments: [3, 20])
  func `Items that were closed before a damaged one are read, and what comes after it is counted`(
    _ count: Int
  ) async throws {
    let items = (0..<count).map { "<item><title>\($0)</title><content>Text \($0)</content></item>\n" }
    let after = String(repeating: "<item><content>Later</content></item>\n", count: 100)
    let dump = try TemporaryFolder([
      "a.xml": "<rss><channel>\n\(items.joined())<item><content><p>x</content></item>\n\(after)</channel></rss>"
    ])
    let found = try await self.items(dump, ["path": "a.xml"])
    #expect(found.map(\.summary) == Array(repeating: "a.xml", count: count) + ["a.xml: corrupt_feed"])
    #expect(found.compactMap(\.document?.metadata.title) == (0..<count).map(String.init))
    let message = try #require(found.last?.message)
    #expect(message.hasPrefix("the feed is damaged at line \(count + 2), and read as far as that allows: "))
    #expect(message.hasSuffix(" bytes after that are not read"))
  }

  @Test func `A tag with too many attributes is where a feed ends`() async throws {
    let item = "<item><link>https://c.example/a</link><category a='1' c='x=y' label='c'/><content>Text</content></item>"
    let many = "<x \((0..<3_000).map { "a\($0)='1'" }.joined(separator: " "))/>"
    let dump = try TemporaryFolder([
      "a.xml": "<rss><channel>\n\(item)\n<item>\(many)</item>\(item)</channel></rss>",
      "b.xml": "<rss><channel><!-- \(String(repeating: "=", count: 3_000)) -->\(item)</channel></rss>",
    ])
    let items = try await items(dump, ["path": "."])
    #expect(items.map(\.summary) == ["./a.xml", "./a.xml: corrupt_feed", "./b.xml"])
    let message = items[1].message
    #expect(message.contains("a tag has more than 2000 attributes; ") && message.contains("line 3"), "\(message)")
  }

  @Test func `An item of RSS becomes a document with what the feed says`() async throws {
    let dump = try TemporaryFolder(["a.xml": Self.rss])
    let items = try await items(dump, ["path": "a.xml"])
    #expect(items.map(\.summary) == ["a.xml", "a.xml: no_content", "a.xml: no_content"])
    #expect(items.map(\.message) == ["", "the item has only a summary", "the item has no text"])
    let document = try #require(items[0].document)
    #expect(String(decoding: document.payload.bytes, as: UTF8.self) == "<p>It&nbsp;rains & pours.</p>")
    #expect(document.payload.mediaType == .html)
    #expect(document.origin == Origin(path: "a.xml", url: "https://courier.example/storm?a=1&b=2"))
    #expect(document.metadata.title == "Storm & rain & more")
    #expect(document.metadata.authors == ["Jane Doe", "John Roe"])
    #expect(document.metadata.published == "2024-03-05T07:30:00+01:00")
    #expect(document.metadata.tags == ["Weather", "Holm"])
    #expect(document.metadata.site == "The Courier" && document.metadata.language == "en-gb")
    #expect(document.extras["feed"]?["item_id"] == "storm-1" && document.extras["feed"]?["summary"] == "Short")
    #expect(items[1].origin.url == "https://courier.example/sun" && items[1].origin.position == 1)
  }

  @Test func `A summary becomes a document when that is asked for`() async throws {
    let dump = try TemporaryFolder(["a.xml": Self.rss])
    let items = try await items(dump, ["path": "a.xml", "summaries": true])
    let document = try #require(items[1].document)
    #expect(String(decoding: document.payload.bytes, as: UTF8.self) == "<p>It shines.")
    #expect(document.extras["feed"]?["summary_only"] == true)
    #expect(items[2].summary == "a.xml: no_content")
  }

  private static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko"><title type="html">신문</title><id>urn:x</id>
    <link href="https://courier.example/"/><author><name>All</name></author>
    <entry><title>폭풍</title><id>urn:1</id><link rel="enclosure" href="https://courier.example/a.mp3"/>
    <link rel="alternate" href="https://courier.example/1"/><published>2024-03-05T07:30:00.5Z</published>
    <updated>2024-03-06</updated><author><name>홍길동</name><email>a@b.example</email></author><category term="날씨"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>비가 <b>온다</b>.</p></div></content></entry>
    <entry><title>Elsewhere</title><content src="https://courier.example/2" type="text/html"/></entry>
    <entry><title>Plain</title><content>1 &lt; 2</content></entry></feed>
    """

  @Test func `Atom has its markup within, escaped, plain or elsewhere`() async throws {
    let dump = try TemporaryFolder(["a.xml": Self.atom])
    let items = try await items(dump, ["path": "a.xml"])
    #expect(items.map(\.summary) == ["a.xml", "a.xml: no_content", "a.xml"])
    let document = try #require(items[0].document)
    let text = String(decoding: document.payload.bytes, as: UTF8.self)
    #expect(text.contains("<p>비가 <b>온다</b>.</p>") && document.payload.mediaType == .html)
    #expect(document.origin.url == "https://courier.example/1" && document.metadata.authors == ["홍길동"])
    #expect(document.metadata.published == "2024-03-05T07:30:00Z" && document.metadata.modified == "2024-03-06")
    #expect(document.metadata.tags == ["날씨"] && document.metadata.site == "신문")
    #expect(items[2].payload?.mediaType == .plainText && items[2].payload?.bytes == Array("1 < 2".utf8))
  }

  @Test func `A relative address starts from the base that Atom states, else from the feed's site`() async throws {
    let dump = try TemporaryFolder([
      "a.xml": """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/"><link href="https://s.example/"/>
      <entry><link rel="alternate" href="p1"/><link href="https://z.example/"/><content>T</content></entry>
      <entry xml:base="../y/"><link href="p2?a=1"/><content type="html">&lt;img src="i.png"></content></entry>
      <entry><link xml:base="/z/" href="p3"/><content>T</content></entry>
      <entry><link href="#top"/><content>T</content></entry><entry><link href=""/><content>T</content></entry></feed>
      """,
      "b.xml": """
      <rss><channel><link>https://c.example/news/</link>
      <item><link>/rel/1</link><content>T</content></item><item><link>2.html</link><content>T</content></item>
      <item><link>//d.example/3</link><content>T</content></item><item><guid>storm-4</guid><content>T</content></item>
      <item><link>mailto:a@c.example</link><content>T</content></item><item><link/><content>T</content></item>
      </channel></rss>
      """,
      "c.xml": "<rss><channel><item><link>/rel/1</link><content>T</content></item></channel></rss>",
      "d.json":
        "{\"version\": \"https://jsonfeed.org/version/1\", \"home_page_url\": \"https://j.example/\", \"items\": [{\"id\": \"7\", \"url\": \"a/7\", \"content_text\": \"T\"}]}",
    ])
    let items = try await items(dump, ["path": "."])
    #expect(
      items.map(\.origin.url) == [
        "https://b.example/x/p1", "https://b.example/y/p2?a=1", "https://b.example/z/p3", nil, nil,
        "https://c.example/rel/1", "https://c.example/news/2.html", "https://d.example/3", nil, nil, nil, nil,
        "https://j.example/a/7",
      ])
    // What is relative in the text of an entry starts from there as well.
    let content = try #require(items[1].document?.payload.bytes)
    #expect(String(decoding: content, as: UTF8.self) == "<base href=\"https://b.example/y/\"><img src=\"i.png\">")
    #expect(items[0].document?.payload.bytes == Array("T".utf8))
  }

  @Test func `RDF and JSON Feed are read too`() async throws {
    let dump = try TemporaryFolder([
      "a.rdf": """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
       xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
      <channel><title>R</title></channel><item><title>One</title><link>https://r.example/1</link>
      <dc:date>2024-03-05T07:30+09:00</dc:date><c:encoded>&lt;p&gt;Text</c:encoded></item></rdf:RDF>
      """,
      "b.json": """
      {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [
      {"id": "1", "url": "https://j.example/1", "title": "T", "content_html": "<p>Text", "authors": [{"name": "A"}],
       "tags": ["x", 3], "date_published": "2024-03-05T07:30:00-05:00"}, {"id": 18446744073709551610, "content_text": "Plain"}, 7, {"title": {}}]}
      """,
    ])
    let items = try await items(dump, ["path": "."])
    #expect(
      items.map(\.summary) == ["./a.rdf", "./b.json", "./b.json", "./b.json: no_content", "./b.json: no_content"])
    #expect(items[0].document?.metadata.published == "2024-03-05T07:30:00+09:00")
    #expect(items[1].document?.metadata.authors == ["A"] && items[1].document?.metadata.tags == ["x", "3"])
    #expect(items[2].payload?.mediaType == .plainText)
    #expect(items[2].document?.extras["feed"]?["item_id"] == "18446744073709551610")
  }

  @Test func `A key that a JSON Feed has twice is warned of`() async throws {
    let feed = """
      {"version": "https://jsonfeed.org/version/1", "items": [{"content_text": "A"}], "items": []}
      """
    let dump = try TemporaryFolder(["a.json": feed])
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { warning in said.withLock { $0.append(warning) } })
    #expect(try await items(dump, ["path": "a.json"], in: context).map(\.summary) == ["a.json: empty_feed"])
    #expect(
      said.withLock { $0 } == ["a.json: it has the key 'items' twice in one object; the last of its values counts"])
  }

  /// 다리는 월요일에 열렸다. in EUC-KR.
  private static let korean: [UInt8] = [
    0xB4, 0xD9, 0xB8, 0xAE, 0xB4, 0xC2, 0x20, 0xBF, 0xF9, 0xBF, 0xE4, 0xC0, 0xCF, 0xBF, 0xA1, 0x20, 0xBF, 0xAD, 0xB7,
    0xC8, 0xB4, 0xD9, 0x2E,
  ]

  @Test(arguments: ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", ""])
  func `A feed that says UTF-8 and is in another encoding is read as that, which is said`(_ head: String) async throws {
    let dump = try TemporaryFolder()
    let item = Array("<item><content>&lt;p>".utf8) + Self.korean + Array("</content></item>".utf8)
    try dump.add("a.xml", Array("\(head)<rss><channel>".utf8) + item + item + Array("</channel></rss>".utf8))
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { warning in said.withLock { $0.append(warning) } })
    let items = try await items(dump, ["path": "a.xml"], in: context)
    #expect(items.map(\.summary) == ["a.xml", "a.xml"])
    #expect(items[0].payload.map { String(decoding: $0.bytes, as: UTF8.self) } == "<p>다리는 월요일에 열렸다.")
    #expect(said.withLock { $0 } == ["a.xml: it says UTF-8, or nothing, and is in EUC-KR; it is read as that"])
  }

  @Test func `An item with bytes that are no characters fails, and the others are read`() async throws {
    let dump = try TemporaryFolder()
    let items = ["다리", "?", "나룻배"].map { Array("<item><title>\($0)</title><content>신문 \($0)</content></item>".utf8) }
    // Half of a character.
    let bytes = items.joined().flatMap { $0 == UInt8(ascii: "?") ? [0xEC, 0xA0] : [$0] }
    try dump.add("a.xml", Array("<rss><channel>".utf8) + bytes + Array("</channel></rss>".utf8))
    let found = try await self.items(dump, ["path": "a.xml"])
    #expect(found.map(\.summary) == ["a.xml", "a.xml: bad_utf8", "a.xml"])
    #expect(found.map { $0.document?.metadata.title } == ["다리", nil, "나룻배"])
    #expect(found[1].payload.map { String(decoding: $0.bytes, as: UTF8.self) } == "신문 \u{FFFD}")
    #expect(
      found[1].message.hasPrefix("it has bytes that are no characters in UTF-8, which is what the file says it is"))
  }

  @Test func `Every item can be gone on from`() async throws {
    let dump = try TemporaryFolder(["d/a.xml": Self.rss, "d/b.xml": Self.atom])
    let all = try await items(dump, ["path": "d"])
    for (index, item) in all.enumerated() {
      let rest = try await items(dump, ["path": "d"], in: SourceContext(resume: item.position))
      #expect(rest.map(\.origin) == all[(index + 1)...].map(\.origin), "after \(item.position.rawValue)")
    }
  }

  private static let bomb =
    "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">"
    + (0..<12).map { "<!ENTITY a\($0) \"\(String(repeating: $0 == 0 ? "&a;" : "&a\($0 - 1);", count: 10))\">" }.joined()
    + "]><rss><channel><item><title>&a11;</title></item></channel></rss>"

  /// Each between two good feeds.
  @Test(
    arguments: [
      ("", ["empty_file"]), ("\0\0\0", ["not_a_feed"]), ("<html><p>404", ["not_a_feed"]), ("Not found", ["not_a_feed"]),
      ("{\"items\": [", ["corrupt_feed"]), ("{\"a\": 1}", ["not_a_feed"]), ("<urlset/>", ["not_a_feed"]),
      ("<rss><channel></channel></rss>", ["empty_feed"]), ("<rss", ["corrupt_feed"]),
      (String(rss.dropLast(60)), ["document", "corrupt_feed"]),
      ("<rss><channel><item><title>A</title></item><item><title>B", ["no_content", "corrupt_feed"]),
      (bomb, ["corrupt_feed"]),
      (
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><item><description>&x;</description></item></rss>",
        ["no_content"]
      ),
      ("<rss><item>" + String(repeating: "<item>", count: 50_000), ["corrupt_feed"]),
      (String(repeating: "{\"items\":", count: 50_000), ["corrupt_feed"]),
    ] as [(String, [String])])
  func `A hostile feed has its verdicts and takes no other along`(_ feed: String, _ verdicts: [String]) async throws {
    let good = "<rss><channel><item><content>Text</content></item></channel></rss>"
    let dump = try TemporaryFolder(["a": good, "b": feed, "c": good])
    let items = try await items(dump, ["path": "."])
    let summaries = items.map { $0.summary.split(separator: " ").dropFirst().last.map(String.init) ?? "document" }
    #expect(summaries == ["document"] + verdicts + ["document"])
  }

  @Test(arguments: [
    ("<![CDATA[Q&amp;A: it&#8217;s here]]>", "", "Q&A: it’s here", "Q&amp;A: it&#8217;s here"),
    ("Vec&lt;T&gt; and more", "", "Vec<T> and more", "Vec<T> and more"),
    ("The &lt;i&gt;ferry&lt;/i&gt; &amp;amp; more", " type='html'", "The ferry & more", "The ferry & more"),
    (
      "<div xmlns='http://www.w3.org/1999/xhtml'>A <b>big</b> ferry</div>", " type='xhtml'", "A big ferry",
      "A big ferry"
    ),
  ])
  func `A title is decoded as its format has it`(
    _ written: String, _ type: String, _ inRSS: String, _ inAtom: String
  ) async throws {
    let dump = try TemporaryFolder([
      "a.xml": "<rss><channel><item><title\(type)>\(written)</title><content>T</content></item></channel></rss>",
      "b.xml": "<feed><entry><title\(type)>\(written)</title><content>T</content></entry></feed>",
    ])
    let titles = try await items(dump, ["path": "."]).map { $0.document?.metadata.title }
    #expect(titles == [inRSS, inAtom])
  }
}
