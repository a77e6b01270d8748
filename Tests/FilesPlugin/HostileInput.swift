import CopydeskCompression
import CopydeskCore
import CopydeskSQLite
import CopydeskTesting

@testable import CopydeskFilesPlugin

/// A file that is clipped, lies, is a bomb or leads in a circle, for the source that would read it.
struct HostileInput: Sendable {
  /// A source that reads folders, and a good file of its kind with one page in it.
  enum Kind: String, CaseIterable, Sendable {
    case files, archive, mail, feed, newsml, sitemap, jsonl, csv, tsv, sqlite, warc, wacz
  }

  var kind: Kind
  var name: String
  var bytes: [UInt8]
  /// What comes out of it: `document`, or the code of a verdict, in order.
  var endings: [String]

  init(_ kind: Kind, _ name: String, _ bytes: [UInt8], _ endings: String...) {
    (self.kind, self.name, self.bytes, self.endings) = (kind, name, bytes, endings)
  }

  init(_ kind: Kind, _ name: String, _ text: String, _ endings: String...) {
    (self.kind, self.name, self.bytes, self.endings) = (kind, name, Array(text.utf8), endings)
  }

  static let limits = DocumentLimits(bytes: 1 << 20)
}

extension HostileInput.Kind {
  var good: [UInt8] {
    switch self {
    case .files: Array("<!doctype html><p>Good".utf8)
    case .archive: TestArchive.zip([TestArchive.Entry("a.html", "<p>Good")])
    case .mail: Array("Subject: Good\n\nText\n".utf8)
    case .feed: Array("<rss><channel><item><content>Good</content></item></channel></rss>".utf8)
    case .newsml: Array("{\"uri\": \"a\", \"type\": \"text\", \"body_text\": \"Good\"}".utf8)
    case .sitemap: Array("<urlset><url><loc>https://n.example/good</loc></url></urlset>".utf8)
    case .jsonl: Array("{\"html\": \"<p>Good\"}\n".utf8)
    case .csv: Array("title,html\na,<p>Good\n".utf8)
    case .tsv: Array("title\thtml\na\t<p>Good\n".utf8)
    case .sqlite: HostileInput.database()
    case .warc: ArchiveBytes.packed([ArchiveBytes.page(1)], "warc.gz")
    case .wacz: ZipBytes.archive([ZipBytes.File(name: "archive/a.warc", contents: ArchiveBytes.page(1))])
    }
  }

  /// What the source hands out of a folder.
  func items(in folder: TemporaryFolder) async throws -> [SourceItem] {
    let settings: ConfigNode = ["path": "d"]
    let context = SourceContext(limits: HostileInput.limits)
    func read<S: Source>(_ type: S.Type) async throws -> [SourceItem] {
      try await S.reading(settings, baseFolder: folder.path).items(in: context)
    }
    return switch self {
    case .files: try await read(FilesSource.self)
    case .archive: try await read(ArchiveSource.self)
    case .mail: try await read(MailSource.self)
    case .feed: try await read(FeedSource.self)
    case .newsml: try await read(NewsMLSource.self)
    case .sitemap: try await read(SitemapSource.self)
    case .jsonl: try await read(JSONLinesSource.self)
    case .csv: try await read(CSVSource.self)
    case .tsv: try await read(TSVSource.self)
    case .sqlite: try await databases(in: folder, context)
    case .warc: try await read(WARCSource.self)
    case .wacz: try await read(WACZSource.self)
    }
  }

  /// What the databases of a folder hold: one source reads one.
  private func databases(in folder: TemporaryFolder, _ context: SourceContext) async throws -> [SourceItem] {
    var items: [SourceItem] = []
    for name in folder.fileNames.sorted() {
      let settings: ConfigNode = ["path": .init(.string(name)), "query": "SELECT * FROM pages"]
      items += try await SQLiteSource.reading(settings, baseFolder: folder.path).items(in: context)
    }
    return items
  }
}

extension HostileInput {
  private static func gzip(_ bytes: [UInt8]) -> [UInt8] { Compressor(.gzip).add(bytes, .end) }
  private static func hexadecimal(_ bytes: [UInt8]) -> String { WARCDigest.hexadecimal(bytes) }
  private static func zstd(_ bytes: [UInt8]) -> [UInt8] { Compressor(.zstd).add(bytes, .end) }

  /// A database with the pages that some statements put into it.
  static func database(_ statements: String...) -> [UInt8] {
    let defaults = ["CREATE TABLE pages (title, html)", "INSERT INTO pages VALUES ('a', '<p>Good')"]
    guard let folder = try? TemporaryFolder() else { return [] }
    do {
      let database = try SQLiteDatabase(path: folder.path("a"), .writing)
      for statement in statements.isEmpty ? defaults : statements { try database.prepare(statement).run([]) }
    } catch {
      return []
    }
    return folder.bytes("a") ?? []
  }

  private static let endless =
    "CREATE VIEW pages AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4) "
    + "SELECT CASE i WHEN 2 THEN abs(-9223372036854775807 - 1) ELSE '<p>' || i END AS html FROM n"

  private static let blanks = [UInt8](repeating: 0x20, count: 3 << 20)

  private static func entities(_ root: String) -> String {
    "<!DOCTYPE \(root) [<!ENTITY a \"aaaaaaaaaa\">"
      + (0..<12).map { "<!ENTITY a\($0) \"\(String(repeating: $0 == 0 ? "&a;" : "&a\($0 - 1);", count: 10))\">" }
      .joined() + "]>"
  }

  private static func response(length: String) -> [UInt8] {
    ArchiveBytes.response("https://news.example/bad", Array("<p>Another length".utf8), length: length)
  }

  private static func pages(_ bytes: [UInt8]...) -> [UInt8] { Array(([ArchiveBytes.page(0)] + bytes).joined()) }

  private static func link(_ target: String) -> TestArchive.Entry {
    var entry = TestArchive.Entry("l.html", "")
    entry.link = target
    return entry
  }

  static let all: [HostileInput] = [
    HostileInput(.files, "nothing", "", "empty_file"),
    HostileInput(.files, "nothing, packed", gzip([]), "empty_file"),
    HostileInput(.files, "clipped gzip", Array(gzip(Kind.files.good).dropLast(6)), "corrupt_gzip"),
    HostileInput(.files, "a gzip bomb", gzip(blanks), "limit_bytes"),
    HostileInput(.files, "a zstd bomb", zstd(blanks), "limit_bytes"),
    HostileInput(.files, "larger than allowed", blanks, "limit_bytes"),
    HostileInput(.files, "a picture that says it is a page", [0xFF, 0xD8, 0xFF, 0xE0] + Kind.files.good, "not_a_page"),

    HostileInput(.archive, "a clipped directory", Array("PK\u{3}\u{4}".utf8), "corrupt_archive"),
    HostileInput(.archive, "no archive", "Storm", "not_an_archive"),
    HostileInput(
      .archive, "a name that leads out", TestArchive.zip([.init("../../x.html", "<p>X"), .init("b.html", "<p>B")]),
      "unsafe_name", "document"),
    HostileInput(
      .archive, "a link to itself", TestArchive.tar([link("l.html"), .init("b.html", "<p>B")]), "link_entry", "document"
    ),
    HostileInput(
      .archive, "an entry beyond the limit",
      TestArchive.zip([.init("x.txt", String(repeating: "a", count: 2 << 20)), .init("b.html", "<p>B")]),
      "limit_bytes", "document"),

    HostileInput(.mail, "no message", "<p>Storm", "not_mail"),
    HostileInput(
      .mail, "parts within parts",
      String(repeating: "Content-Type: message/rfc822\n\n", count: 5_000) + "Subject: Deep\n\nStorm", "no_text_part"),
    HostileInput(
      .mail, "longer than allowed", "Subject: x\n\n" + String(repeating: "x", count: 2 << 20), "limit_bytes"),

    HostileInput(.feed, "entities within entities", entities("rss") + "<rss>&a11;</rss>", "corrupt_feed"),
    HostileInput(
      .feed, "clipped", "<rss><channel><item><title>A</title></item><item><title>B", "no_content", "corrupt_feed"),
    HostileInput(
      .feed, "elements within elements", "<rss>" + String(repeating: "<item>", count: 50_000), "corrupt_feed"),

    HostileInput(
      .newsml, "entities within entities",
      entities("nitf") + "<nitf><body><body.content>&a11;</body.content></body></nitf>",
      "corrupt_news"),
    HostileInput(
      .newsml, "a file from elsewhere",
      "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content>&x;</body.content></body></nitf>",
      "no_content"),
    HostileInput(.newsml, "lists within lists", String(repeating: "[", count: 50_000), "corrupt_news"),
    HostileInput(
      .newsml, "a package of itself", "<packageItem guid=\"a\"><itemRef residref=\"a\"/></packageItem>",
      "not_an_article"),

    HostileInput(
      .sitemap, "an index of itself", "<sitemapindex><sitemap><loc>https://n.example/b</loc></sitemap></sitemapindex>",
      "missing_sitemap"),
    HostileInput(.sitemap, "clipped", "<urlset><url><loc>https://n.example/x</lo", "corrupt_sitemap"),
    HostileInput(
      .sitemap, "an address that runs", "<urlset><url><loc>javascript:go()</loc></url></urlset>", "no_address"),

    HostileInput(.jsonl, "clipped", "{\"html\": \"<p>A\"}\n{\"html\": \"<p>", "document", "bad_json"),
    HostileInput(.jsonl, "levels without end", String(repeating: "[", count: 100_000), "bad_json"),
    HostileInput(
      .jsonl, "a line beyond the limit", "{\"html\": \"" + String(repeating: "x", count: 2 << 20), "limit_bytes"),
    HostileInput(.jsonl, "not UTF-8", Array("{\"html\": \"".utf8) + [0xE9] + Array("\"}".utf8), "bad_json"),

    HostileInput(.csv, "a quotation that is never closed", "title,html\n\"a,<p>A\nb,<p>B\n", "bad_row", "document"),
    HostileInput(.csv, "a cell too many", "title,html\na,b,c\nb,<p>B\n", "bad_row", "document"),
    HostileInput(.csv, "names twice", "a,a\n1,2\n", "bad_header"),
    HostileInput(
      .tsv, "not UTF-8", Array("title\thtml\na\t".utf8) + [0xE9, 0x0A] + Array("b\t<p>B\n".utf8), "bad_utf8", "document"
    ),

    HostileInput(
      .sqlite, "no database", "Storm, and more of it than the header of a database has: 100 bytes.", "bad_database"),
    HostileInput(.sqlite, "clipped", Array(Kind.sqlite.good.dropLast(Kind.sqlite.good.count / 2)), "bad_database"),
    HostileInput(.sqlite, "another table", database("CREATE TABLE other (html)"), "bad_database"),
    HostileInput(
      .sqlite, "a view of itself", database("CREATE VIEW pages AS SELECT * FROM pages"), "bad_database"),
    HostileInput(.sqlite, "a row that cannot be computed", database(endless), "document", "bad_database"),
    HostileInput(
      .sqlite, "a row beyond the limit",
      database(
        "CREATE TABLE pages (html)",
        "INSERT INTO pages VALUES ('<p>A'), (hex(zeroblob(1000000))), (NULL), ('<p>B')"),
      "document", "limit_bytes", "no_content", "document"),
    HostileInput(
      .sqlite, "a bomb in a row",
      database("CREATE TABLE pages (html)", "INSERT INTO pages VALUES (x'\(hexadecimal(gzip(blanks)))'), ('<p>B')"),
      "limit_bytes", "document"),

    HostileInput(
      .warc, "a length beyond the file", pages(response(length: "900000"), ArchiveBytes.page(2)), "document",
      "clipped_record", "document"),
    HostileInput(
      .warc, "a length beyond all memory", pages(response(length: "999999999999"), ArchiveBytes.page(2)), "document",
      "wrong_length", "document"),
    HostileInput(
      .warc, "a length below zero", pages(response(length: "-5"), ArchiveBytes.page(2)), "document", "bad_record",
      "document"),
    HostileInput(
      .warc, "garbage", pages([UInt8](repeating: 0xA7, count: 2_048), ArchiveBytes.page(2)), "document", "garbage",
      "document"),
    HostileInput(
      .warc, "a bomb in a record",
      pages(ArchiveBytes.response("https://n.example/b", zstd(blanks)), ArchiveBytes.page(2)), "document",
      "limit_bytes", "document"),
    HostileInput(
      .warc, "a clipped member", Array(gzip(ArchiveBytes.page(0)) + gzip(ArchiveBytes.page(2)).dropLast(9)), "document",
      "corrupt_gzip"),

    HostileInput(.wacz, "a clipped directory", Array(Kind.wacz.good.dropLast(30)), "corrupt_zip"),
    HostileInput(
      .wacz, "no web archive in it", ZipBytes.archive([ZipBytes.File(name: "x.txt", contents: [1])]), "not_a_wacz"),
    HostileInput(
      .wacz, "a wrong CRC",
      {
        var file = ZipBytes.File(name: "archive/a.warc", contents: ArchiveBytes.page(0))
        file.crc ^= 1
        return ZipBytes.archive([file])
      }(), "document", "unreadable"),
  ]
}
