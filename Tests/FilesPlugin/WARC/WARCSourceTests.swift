import CopydeskCore
import CopydeskTesting
import Synchronization
import Testing

@testable import CopydeskFilesPlugin

@Suite struct WARCSourceTests {
  private static let crawl =
    [ArchiveBytes.record("warcinfo", nil, Array("software: test\r\n".utf8), type: "application/warc-fields")]
    + (0..<10).flatMap { number in
      [
        ArchiveBytes.record("request", "https://news.example/\(number)", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
        ArchiveBytes.page(number, padding: number * 997),
      ]
    }

  @Test(arguments: ArchiveBytes.endings)
  func `Pages come out of every packing, and other records are counted`(ending: String) async throws {
    let folder = try TemporaryFolder()
    let counts = Mutex<[String: Int]>([:])
    let context = SourceContext(count: { name, key in counts.withLock { $0["\(name) \(key)", default: 0] += 1 } })
    let items = try await folder.records(
      ArchiveBytes.packed(Self.crawl, ending), named: "a.\(ending)", in: context)
    #expect(items.map(\.ending) == (0..<10).map { "\(2 * $0 + 2): https://news.example/\($0)" })
    #expect(
      items.map { $0.payload?.bytes.count }
        == (0..<10).map {
          "<!doctype html><title>\($0)</title><p>Page \($0) of the harbour news.</p>".utf8.count + $0 * 997
        })
    #expect(counts.withLock { $0 } == ["other_records request": 10, "other_records warcinfo": 1])
  }

  @Test func `The response after interim ones is the page, and the digest is that of all`() async throws {
    let folder = try TemporaryFolder()
    let page = Array("<!doctype html><p>The ferry runs again.".utf8)
    let interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
    let block = Array((interim + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n").utf8) + page
    let digest = "WARC-Block-Digest: " + WARCDigest.sha1(of: block)
    let bytes =
      ArchiveBytes.record("response", "https://news.example/1", block, fields: [digest])
      + ArchiveBytes.response("https://news.example/2", [], status: "100 Continue", fields: [])
    try folder.add("a.warc", bytes)
    let items = try await WARCSource.reading(["path": "a.warc", "verify": "fail"], baseFolder: folder.path).items()
    #expect(items.map(\.ending) == ["0: https://news.example/1", "1: http_status"])
    #expect(items[0].payload?.bytes == page)
    let broken = Array("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n".utf8)
    try folder.add("b.warc", ArchiveBytes.record("response", "https://news.example/3", broken))
    let rest = try await WARCSource.reading(["path": "b.warc"], baseFolder: folder.path).items()
    #expect(rest.map(\.ending) == ["0: http_status"])
  }

  @Test func `A page that goes on in another record is read as far as its own goes, and that is said`() async throws {
    let folder = try TemporaryFolder()
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { text in said.withLock { $0.append(text) } })
    let first = ArchiveBytes.response(
      "https://news.example/1", Array("<!doctype html><p>The ferry ".utf8), warc: ["WARC-Segment-Number: 1"])
    let second = ArchiveBytes.record(
      "continuation", "https://news.example/1", Array("runs again.".utf8), fields: ["WARC-Segment-Number: 2"])
    let items = try await folder.records(first + second, named: "a.warc", in: context)
    #expect(items.map(\.ending) == ["0: https://news.example/1"])
    guard case .map(let known)? = items[0].document?.extras["warc"] else {
      Issue.record("nothing is known of the record")
      return
    }
    #expect(known["damage"] == .text("the page goes on in continuation records, which are not read"))
    #expect(
      said.withLock { $0 } == [
        "pages that are divided among records are read up to the end of the first one; extras.warc.damage says so"
      ])
  }

  @Test(arguments: ArchiveBytes.endings)
  func `A later run goes on after any record`(ending: String) async throws {
    let folder = try TemporaryFolder()
    let name = "a.\(ending)"
    let items = try await folder.records(ArchiveBytes.packed(Self.crawl, ending), named: name)
    for (index, item) in items.enumerated() {
      let rest = try await folder.archive(name).items(in: SourceContext(resume: item.position))
      #expect(rest.map(\.ending) == items.dropFirst(index + 1).map(\.ending))
      #expect(rest.map(\.position) == items.dropFirst(index + 1).map(\.position))
      #expect(rest.map { $0.payload?.bytes } == items.dropFirst(index + 1).map { $0.payload?.bytes })
    }
  }

  @Test func `A later run does not read what it passes over`() async throws {
    let folder = try TemporaryFolder()
    let items = try await folder.records(ArchiveBytes.packed(Self.crawl, "warc.gz"), named: "a.warc.gz")
    var bytes = try #require(folder.bytes("a.warc.gz"))
    // What was read is overwritten: whoever goes on after it does not see that.
    let place = try #require(EntryPosition(items[4].position)?.place?.bytes)
    for index in 10..<place.member { bytes[index] = 0 }
    try folder.add("a.warc.gz", bytes)
    let rest = try await folder.archive("a.warc.gz").items(in: SourceContext(resume: items[4].position))
    #expect(rest.map(\.ending) == items.dropFirst(5).map(\.ending))
  }

  @Test func `What is known about a page goes along`() async throws {
    let folder = try TemporaryFolder()
    let page = ArchiveBytes.response(
      "<https://news.example/a>", Array("<p>caf\u{E9}".unicodeScalars.map { UInt8($0.value) }),
      fields: ["Content-Type: text/html; charset=\"ISO-8859-1\"", "Last-Modified: yesterday", "Set-Cookie: a=b"],
      warc: ["WARC-IP-Address: 192.0.2.7", "WARC-Record-ID: <urn:uuid:1>", "WARC-Truncated: length"])
    let document = try #require(try await folder.records(page).first?.document)
    #expect(document.origin == Origin(path: "a.warc", url: "https://news.example/a", fetched: "2024-05-01T06:00:00Z"))
    #expect(document.payload.declaredEncoding == "ISO-8859-1")
    #expect(document.payload.mediaType == .html)
    let known: [String: ExtraValue] = [
      "type": "response", "ip": "192.0.2.7", "record_id": "<urn:uuid:1>", "status": 200,
      "content_type": "text/html", "truncated": "length", "headers": ["last-modified": "yesterday"],
    ]
    #expect(document.extras["warc"] == .map(known))
    let all = try await folder.records(page, ["headers": ["*"]]).first?.document
    #expect(all?.extras["warc"]?["headers"]?["set-cookie"] == "a=b")
  }

  @Test func `What is left out has a reason`() async throws {
    let folder = try TemporaryFolder()
    let records = [
      ArchiveBytes.page(0),
      ArchiveBytes.response("https://news.example/1", [], status: "404 Not Found"),
      ArchiveBytes.response("https://other.example/2", Array("<p>x".utf8)),
      ArchiveBytes.response("https://notnews.example/3", Array("<p>x".utf8)),
      ArchiveBytes.response("https://a.news.example:80/4", Array("<p>too short".utf8)),
      ArchiveBytes.response(
        "https://news.example/5", [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 7, count: 99),
        fields: ["Content-Type: image/jpeg"]),
      ArchiveBytes.response("https://news.example/6", []),
      ArchiveBytes.record(
        "response", "dns:news.example", Array("20240501\nnews.example 192.0.2.7".utf8), type: "text/dns"),
    ].flatMap { $0 }
    let settings: ConfigNode = ["urls": ["news.example", "dns:*"], "min_bytes": "0.02 kB"]
    #expect(
      try await folder.records(records, settings).map(\.ending) == [
        "0: https://news.example/0", "1: http_status", "2: url", "3: url", "4: too_small", "5: not_a_page",
        "6: empty_page",
        "7: not_http",
      ])
    let types: ConfigNode = ["mime": ["image/*"], "status": .init(.list([]))]
    #expect(
      try await folder.records(records, types).map(\.ending) == [
        "0: mime_type", "1: mime_type", "2: mime_type", "3: mime_type", "4: mime_type", "5: not_a_page", "6: mime_type",
        "7: not_http",
      ])
  }

  @Test func `A type that is declared does not make a page, and one that is not does not hinder one`() async throws {
    let folder = try TemporaryFolder()
    let bodies: [(String, String)] = [
      ("application/json", "{\"a\": 1}"), ("text/css", "p { color: red }"), ("application/rss+xml", "<rss></rss>"),
      ("application/octet-stream", "<!doctype html><p>Page"), ("text/plain", "Only text."), ("", "Only text."),
      ("image/png", "Not found."), ("text/html", "No tag at all"),
    ]
    let bytes = bodies.flatMap {
      ArchiveBytes.response("https://a.example/", Array($0.1.utf8), fields: ["Content-Type: \($0.0)"])
    }
    let items = try await folder.records(bytes)
    #expect(
      items.map { $0.payload?.mediaType.rawValue ?? $0.message } == [
        "JSON data", "a style sheet", "an XML document with the root <rss>", "text/html", "text/plain", "text/plain",
        "image/png",
        "text/html",
      ])
  }

  @Test func `A text that a tool made is a document, and is not unpacked`() async throws {
    let folder = try TemporaryFolder()
    let wet = ArchiveBytes.record(
      "conversion", "https://news.example/a", Array("<b> is a tag\nin a text".utf8), type: "text/plain; charset=utf-8")
    let document = try #require(try await folder.records(wet, named: "a.warc.wet").first?.document)
    #expect(document.payload.mediaType == .plainText)
    #expect(document.payload.declaredEncoding == "utf-8")
    #expect(document.text.isEmpty)
  }

  @Test func `Files that are no web archives are dropped`() async throws {
    let folder = try TemporaryFolder(["d/a.txt": "Just text", "d/b.warc": "Garbage", "d/c.html": "<p>", "d/e": ""])
    try folder.add("d/f.bin", ArchiveBytes.page(1))
    #expect(
      try await folder.archive("d").items().map { "\($0.summary) \($0.message)" } == [
        "d/a.txt: not_a_warc it does not begin with a WARC record",
        "d/b.warc: garbage these bytes are not a WARC record; 7 bytes were passed over",
        "d/c.html: not_a_warc it does not begin with a WARC record",
        "d/e: empty_file the file is empty",
        "d/f.bin ",
      ])
  }

  @Test(arguments: [DigestCheck.off, .warn, .fail])
  func `Digests are compared where that is wanted`(check: DigestCheck) async throws {
    let folder = try TemporaryFolder()
    let body = Array("<p>Storm".utf8)
    let right = ["WARC-Payload-Digest: \(WARCDigest.sha1(of: body))"]
    let wrong = ["WARC-Payload-Digest: sha256:\(WARCDigest.hexadecimal(SHA256.digest(of: [1])))"]
    let other = ["WARC-Payload-Digest: md5:00"]
    let bytes = [right, wrong, other].flatMap { ArchiveBytes.response("https://a.example/", body, warc: $0) }
    let warnings = Mutex<[String]>([])
    let context = SourceContext(warn: { text in warnings.withLock { $0.append(text) } })
    let items = try await folder.records(bytes, ["verify": .init(.string(check.rawValue))], in: context)
    #expect(items.map { $0.document != nil } == [true, check != .fail, true])
    #expect(
      warnings.withLock { $0 } == (check == .warn ? ["the WARC-Payload-Digest is not that of the record's bytes"] : []))
    if check == .fail { #expect(items[1].message == "the WARC-Payload-Digest is not that of the record's bytes") }
  }

  @Test func `Settings that make no sense are refused, all at once`() throws {
    let folder = try TemporaryFolder()
    let settings: ConfigNode = ["status": [200, 20], "mime": ["html"], "urls": [""]]
    let error = try #require(throws: SettingErrors.self) { try folder.archive("a.warc", settings) }
    #expect(
      error.errors.map(\.description) == [
        "status[1]: 20 is no HTTP status; those have three digits",
        "mime[0]: 'html' is no media type; write 'text/html', or 'text/*' for all texts",
        "urls[0]: an empty pattern",
      ])
    let negative = try #require(throws: SettingErrors.self) { try folder.archive("a.warc", ["min_bytes": -1]) }
    #expect(negative.description == "min_bytes: expected a size such as 4096, 50 MB or 64 MiB; found -1")
  }

  @Test func `What is going to be read is known before a run`() throws {
    let folder = try TemporaryFolder()
    try folder.add("a.warc.gz", ArchiveBytes.packed(Self.crawl, "warc.gz"))
    #expect(try folder.archive("a.warc.gz").expectedInputs() == ExpectedInputs(examples: [.html: "a.warc.gz"]))
    #expect(
      try folder.archive("b.warc.gz").preflight().map(\.message) == [
        "there is no file or folder \(folder.path("b.warc.gz"))"
      ])
  }
}
