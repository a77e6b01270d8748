import CopydeskCore
import CopydeskTesting
import Synchronization
import TestSupport
import Testing

@testable import CopydeskFilesPlugin

/// What becomes of a record's fields.
@Suite struct RecordMappingTests {
  private func item(_ line: String, _ settings: ConfigNode = [:]) async throws -> SourceItem {
    let folder = try TemporaryFolder()
    try folder.add("a.jsonl", line)
    let whole = ConfigNode(.map([.init("path", "a.jsonl")] + settings.entries))
    return try #require(try await folder.records(JSONLinesSource.self, whole).first)
  }

  private func document(_ line: String, _ settings: ConfigNode = [:]) async throws -> Document {
    let item = try await item(line, settings)
    return try #require(item.document, "\(item.summary): \(item.message)")
  }

  @Test func `News-please records keep their sixteen fields`() async throws {
    let document = try await document(
      """
      {"authors": ["Ann Orr", "Bo Li"], "date_download": "2024-03-06 08:00:00", "date_modify": null, \
      "date_publish": "2024-03-05 07:30:00", "description": "A ferry.", "filename": "f.json", "image_url": "https://g.example/f.jpg", \
      "language": "en", "localpath": null, "maintext": "The ferry is back.", "source_domain": "g.example", "text": null, \
      "title": "The ferry is back", "title_page": "The ferry - Gazette", "title_rss": null, "url": "https://g.example/1"}
      """, ["preset": "news_please"])
    #expect(document.payload.mediaType == .plainText)
    #expect(document.origin.url == "https://g.example/1")
    #expect(document.metadata.title == "The ferry is back" && document.metadata.authors == ["Ann Orr", "Bo Li"])
    #expect(document.metadata.published == "2024-03-05T07:30:00" && document.metadata.language == "en")
    #expect(document.metadata.site == "g.example" && document.metadata.description == "A ferry.")
    #expect(document.metadata.images.map(\.src) == ["https://g.example/f.jpg"])
    #expect(
      document.extras == [
        "record_id": "f.json", "date_download": "2024-03-06 08:00:00", "title_page": "The ferry - Gazette",
        "date_modify": nil, "localpath": nil, "text": nil, "title_rss": nil,
      ])
  }

  @Test(arguments: ["9223372036854775807", "18446744073709551610", "-9223372036854775809"])
  func `A number keeps its digits as an id, and as an extra where no integer holds it`(_ number: String) async throws {
    let document = try await document("{\"id\": \(number), \"hash\": \(number), \"text\": \"X\"}")
    #expect(document.extras["record_id"] == .text(number))
    #expect(document.extras["hash"]?.json.replacing("\"", with: "") == number)
  }

  @Test func `Trafilatura's lists are texts with semicolons`() async throws {
    let document = try await document(
      #"{"title": "T", "author": "Ann Orr; Bo Li", "date": "2024-03-05", "text": "X", "source": "https://g.example/1", "#
        + #""source-hostname": "Gazette", "excerpt": "E", "categories": "News", "tags": "a; b;a", "fingerprint": "9f"}"#,
      ["preset": "trafilatura"])
    #expect(document.metadata.authors == ["Ann Orr", "Bo Li"] && document.metadata.tags == ["a", "b"])
    #expect(document.metadata.section == "News" && document.metadata.site == "Gazette")
    #expect(document.origin.url == "https://g.example/1" && document.extras == ["record_id": "9f"])
  }

  @Test func `Scrapy's and Zyte's items are read`() async throws {
    let zyte = try await document(
      #"{"url": "https://g.example", "article": {"headline": "H", "articleBodyHtml": "<p>B", "authors": [{"name": "Ann"}, {"name": "Bo"}], "x": 1}}"#,
      ["preset": "scrapy"])
    #expect(zyte.payload.mediaType == .html && zyte.metadata.title == "H" && zyte.metadata.authors == ["Ann", "Bo"])
    #expect(zyte.extras == ["article": ["x": 1]])
  }

  @Test func `Corpora of Common Crawl are read`() async throws {
    let oscar = try await document(
      #"{"content": "Text", "warc_headers": {"warc-target-uri": "https://g.example/1", "warc-record-id": "<urn:1>", "n": 2}, "metadata": {"identification": {"label": "ko", "prob": 0.9}}}"#,
      ["preset": "common_crawl"])
    #expect(oscar.origin.url == "https://g.example/1" && oscar.metadata.language == "ko")
    #expect(
      oscar.extras == [
        "record_id": "<urn:1>", "warc_headers": ["n": 2], "metadata": ["identification": ["prob": 0.9]],
      ])
  }

  @Test func `Own output comes back with its blocks, marks and removals`() async throws {
    let document = try await document(
      #"{"schema_version": 1, "id": "a.html", "source": {"path": "a.html", "position": 0, "url": "https://g.example"}, "kind": "article", "title": "T", "#
        + #""text": "„Open“ again.", "blocks": [{"kind": "heading", "role": "body", "position": 3, "text": "H", "marks": [], "level": 2}, "#
        + #"{"kind": "paragraph", "role": "body", "position": 9, "text": "„Open“ again.", "marks": [{"kind": "strong", "start": 1, "end": 5, "href": null}]}], "#
        + #""removed": [{"stage": "s", "rule": "r", "reason": "why", "position": 0, "repeats": null, "block": {"kind": "rule", "role": "widget", "position": 0, "text": "", "marks": []}}], "#
        + #""images": [], "deck": null, "authors": [], "section": "", "extras": {"desk": "world"}, "provenance": {}}"#,
      ["preset": "copydesk"])
    #expect(document.blocks.map(\.kind) == [.heading(level: 2), .paragraph])
    #expect(document.blocks[1].marks == [Mark(.strong, 3..<7)])
    #expect(document.removals.map(\.rule) == ["r"] && document.metadata.kind == .article)
    #expect(document.extras == ["record_id": "a.html", "desk": "world"])
    #expect(document.origin.url == "https://g.example")
  }

  @Test func `Own output that is not in its shape fails`() async throws {
    for block in [#"{"kind": "heading", "role": "body", "text": "x", "level": 99}"#, #"{"kind": "odd"}"#, "7"] {
      let item = try await item(#"{"text": "x", "blocks": [\#(block)]}"#, ["preset": "copydesk"])
      #expect(item.summary == "a.jsonl: bad_record")
    }
  }

  @Test func `A page can be base64, and compressed within`() async throws {
    let settings: ConfigNode = ["fields": ["html": "body.data", "charset": "body.charset"], "base64": true]
    let latin = try await document(#"{"body": {"data": "PHA+Q2Fm6Q==", "charset": "windows-1252"}}"#, settings)
    #expect(latin.payload.bytes == Array("<p>Caf".utf8) + [0xE9] && latin.payload.declaredEncoding == "windows-1252")
    #expect(latin.extras.isEmpty)
    let wrong = try await item(#"{"body": {"data": "%%%=x"}}"#, settings)
    #expect(wrong.message == "the field 'body.data' is not base64")
  }

  @Test func `Without a preset only what is set counts, and extras can be left out`() async throws {
    let settings: ConfigNode = ["preset": "none", "fields": ["text": ["a.b", "c"]], "extras": false]
    let document = try await document(#"{"html": "<p>no", "a": {"b": ""}, "c": "yes", "title": "T"}"#, settings)
    #expect(document.payload.bytes == Array("yes".utf8) && document.metadata.title == nil && document.extras.isEmpty)
  }

  @Test(arguments: [
    ("2024-03-05", "2024-03-05"), ("2024-03-05 07:30", "2024-03-05T07:30:00"),
    ("2024-03-05T07:30:00.123+01:00", "2024-03-05T07:30:00+01:00"),
    ("2024-03-05 07:30:00+0100", "2024-03-05T07:30:00+01:00"),
    ("2024-03-05 07:30:00 UTC", "2024-03-05T07:30:00Z"), ("20240305073000", "2024-03-05T07:30:00Z"),
    ("20240305", "2024-03-05"), ("1709623800", "2024-03-05T07:30:00Z"), ("1709623800000", "2024-03-05T07:30:00Z"),
    ("2024-02-30", nil), ("2024-13-01", nil), ("2024-03-05 25:00", nil), ("yesterday", nil), ("", nil),
    ("99999999999999999999", nil), ("20240305T073000Z", "2024-03-05T07:30:00Z"),
    ("2024-03-05t0730", "2024-03-05T07:30:00"), ("2024-03-05 07:30 GMT", "2024-03-05T07:30:00Z"),
    ("2024-03-05T07:30-05", "2024-03-05T07:30:00-05:00"), ("2024-03-05T07:30:00,5z", "2024-03-05T07:30:00Z"),
    ("2024-03-05T07:30:", nil), ("2024-03-05T07:30:0", nil), ("2024-03-05T07:30:00.", nil), ("2024-03-05T", nil),
    ("2024/03/05", "2024-03-05"), ("2024-3-5", "2024-03-05"), ("2024.3.05 07:30", "2024-03-05T07:30:00"),
    ("05.03.2024", "2024-03-05"), ("5.3.2024 07:30", "2024-03-05T07:30:00"), ("31.12.2024", "2024-12-31"),
    ("12.31.2024", nil), ("05/03/2024", nil), ("05.03.24", nil), ("2024-123", nil), ("2024/03-05", nil),
    ("2024/3", nil),
    ("2024-03-05T07", nil), ("2024-03-05T07:30 CET", nil), ("2024-03-05T07:30+011", nil), ("2024-03-05x", nil),
  ])
  func `Dates are brought into one form`(_ given: String, _ date: String?) {
    #expect(WrittenDate.iso(given) == date)
  }

  @Test func `Dates that cannot be read are counted, and names that no record has are said`() async throws {
    let folder = try TemporaryFolder([
      "a.csv": "headline,day,text\nStorm,05/03/2024,x\nSun,2024-03-05,y\nFog,soon,z\n"
    ])
    let said = Mutex<[String]>([])
    let source = try CSVSource.reading(
      ["path": "a.csv", "fields": ["title": ["headlin", "titel"], "published": "day", "deck": "text"]],
      baseFolder: folder.path)
    _ = try await source.items(in: SourceContext(warn: { text in said.withLock { $0.append(text) } }))
    let ending = " has anything in 'headlin' or 'titel'; did you mean 'headline'? (there are day, headline, text)"
    #expect(
      said.withLock { $0.map { $0.replacing("\(folder.path)/", with: "") } } == [
        "a.csv#1: '05/03/2024' is not read as a date, and neither are those of 1 more record; such documents have none. "
          + "ISO 8601 is read (2024-03-05), 2024/03/05, 05.03.2024, English with the month in words, and seconds since 1970",
        "fields.title: no record\(ending)",
      ])
    #expect(
      source.warnings(expecting: nil).map(\.description) == ["fields.title: none of the first records\(ending)"])
  }

  @Test func `A date that cannot be read stays in the extras`() async throws {
    let document = try await document(#"{"text": "x", "date": "last week"}"#)
    #expect(document.metadata.published == nil && document.extras == ["date": "last week"])
  }

  @Test func `What a field is called wrongly is said`() {
    #expect(throws: SettingErrors.self) { try JSONLinesSource.reading(["path": "a", "fields": ["htlm": "x"]]) }
    #expect(throws: SettingErrors.self) { try JSONLinesSource.reading(["path": "a", "preset": "scrappy"]) }
    #expect(throws: SettingErrors.self) { try JSONLinesSource.reading([:]) }
  }
}
