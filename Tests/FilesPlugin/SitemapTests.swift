import CopydeskCompression
import CopydeskCore
import CopydeskTesting
import Testing

@testable import CopydeskFilesPlugin

/// Pages that sitemaps name.
@Suite struct SitemapTests {
  private func items(
    _ dump: TemporaryFolder, _ path: String, in context: SourceContext = SourceContext()
  ) async throws -> [SourceItem] {
    try await SitemapSource.reading(["path": .init(.string(path))], baseFolder: dump.path).items(in: context)
  }

  private static func map(_ names: String...) -> String {
    "<urlset>" + names.map { "<url><loc>https://n.example/\($0)</loc></url>" }.joined() + "</urlset>"
  }

  private static func index(_ addresses: String...) -> String {
    "<sitemapindex>" + addresses.map { "<sitemap><loc>\($0)</loc></sitemap>" }.joined() + "</sitemapindex>"
  }

  @Test func `A news sitemap says much about a page`() async throws {
    let dump = try TemporaryFolder([
      "a.xml": """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
       xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc> https://n.example/a?b=1&c=2 </loc>
      <lastmod>2024-03-06</lastmod><changefreq>daily</changefreq><news:news><news:publication><news:name>항구 신문</news:name>
      <news:language>ko</news:language></news:publication><news:publication_date>2024-03-05T07:30+09:00</news:publication_date>
      <news:title>폭풍 &amp; 비</news:title><news:keywords>날씨, 항구,날씨</news:keywords></news:news>
      <image:image><image:loc>https://n.example/i.jpg</image:loc><image:caption>Rain</image:caption></image:image></url></urlset>
      """
    ])
    let document = try #require(try await items(dump, "a.xml").first?.document)
    var expected = Metadata()
    expected.title = "폭풍 & 비"
    expected.published = "2024-03-05T07:30:00+09:00"
    expected.modified = "2024-03-06"
    expected.site = "항구 신문"
    expected.language = "ko"
    expected.tags = ["날씨", "항구"]
    expected.canonicalURL = "https://n.example/a?b=1&c=2"
    expected.images = [ImageReference(src: "https://n.example/i.jpg", caption: "Rain")]
    #expect(document.metadata == expected)
    #expect(document.origin.url == "https://n.example/a?b=1&c=2" && document.text.isEmpty)
    #expect(document.extras["sitemap"] == ["change_frequency": "daily"])
  }

  @Test func `Dates that cannot be read stay to be seen, and a page is no sitemap`() async throws {
    let dump = try TemporaryFolder([
      "a.xml": "<urlset><url><loc>https://n.example/a</loc><lastmod>03/05/2024</lastmod></url></urlset>",
      "b.html": "<!doctype html><title>Storm</title><p>It <b>rains</p>",
    ])
    let document = try #require(try await items(dump, "a.xml").first?.document)
    #expect(document.metadata.modified == nil && document.extras["sitemap"] == ["lastmod": "03/05/2024"])
    let page = try await items(dump, "b.html")
    #expect(page.map(\.summary) == ["b.html: not_a_sitemap"] && page[0].message == "an HTML page")
  }

  @Test func `An index leads to the sitemaps beside it, packed or not, and nowhere else`() async throws {
    let dump = try TemporaryFolder([
      "m/index.xml": Self.index(
        "https://n.example/a.xml?x=1", "https://n.example/b.xml.gz", "https://n.example/gone.xml",
        "https://n.example/index.xml", "https://n.example/other.xml", "https://n.example/../../etc/passwd"),
      "m/a.xml": Self.map("1", "2"), "m/other.xml": Self.index("https://n.example/a.xml"),
    ])
    try dump.add("m/b.xml.gz", Compressor(.gzip).add(Array(Self.map("3").utf8), .end))
    let all = try await items(dump, "m/index.xml")
    #expect(
      all.map { $0.document?.origin.url ?? $0.summary } == [
        "https://n.example/1", "https://n.example/2", "https://n.example/3", "m/index.xml: missing_sitemap",
        "m/index.xml: missing_sitemap", "m/other.xml: nested_index", "m/index.xml: missing_sitemap",
      ])
    #expect(all[2].origin.path == "m/b.xml.gz")
    for (index, item) in all.enumerated() {
      let rest = try await items(dump, "m/index.xml", in: SourceContext(resume: item.position))
      #expect(rest.map(\.origin) == all.dropFirst(index + 1).map(\.origin))
    }
  }

  @Test func `In a folder, sitemaps that an index names are read once`() async throws {
    let dump = try TemporaryFolder([
      "m/a.xml": Self.map("1"), "m/index.xml": Self.index("https://n.example/a.xml", "https://n.example/b.xml"),
    ])
    #expect(
      try await items(dump, "m").map { $0.document?.origin.url ?? $0.summary } == [
        "https://n.example/1", "m/index.xml: listed_sitemap", "m/index.xml: missing_sitemap",
      ])
  }

  /// Each between two good sitemaps.
  @Test(
    arguments: [
      ("", ["empty_file"]), ("Storm", ["not_a_sitemap"]), ("<rss/>", ["not_a_sitemap"]), ("{}", ["not_a_sitemap"]),
      ("<urlset/>", ["empty_sitemap"]), ("<urlset><url>", ["corrupt_sitemap"]),
      (map("1") + "x", ["corrupt_sitemap"]), (String(map("1", "2").dropLast(20)), ["document", "corrupt_sitemap"]),
      ("<urlset><url><loc>javascript:go()</loc></url></urlset>", ["no_address"]),
      ("<urlset>" + String(repeating: "<url>", count: 5_000), ["corrupt_sitemap"]),
      (
        "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><urlset><url><loc>&x;</loc></url></urlset>",
        ["no_address"]
      ),
    ] as [(String, [String])])
  func `A hostile sitemap has its verdicts and takes no other along`(_ map: String, _ verdicts: [String]) async throws {
    let dump = try TemporaryFolder(["a": Self.map("a"), "b": map, "c": Self.map("c")])
    let summaries = try await items(dump, ".").map {
      $0.summary.split(separator: " ").dropFirst().last.map(String.init) ?? "document"
    }
    #expect(summaries == ["document"] + verdicts + ["document"])
  }
}
