import CopydeskCore
import CopydeskTesting
import Synchronization
import Testing

@testable import CopydeskFilesPlugin

@Suite struct WACZSourceTests {
  private static let list = """
    {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
    {"url": "https://news.example/1#top", "title": "One"}
    not JSON
    {"url": "https://news.example/3", "ts": "2024-05-01T06:00:00Z"}

    """

  private static func archive(_ numbers: [Int]) -> [UInt8] {
    ArchiveBytes.packed(
      [ArchiveBytes.record("warcinfo", nil, [0x61])] + numbers.map { ArchiveBytes.page($0, padding: 50_000) }, "warc.gz"
    )
  }

  private static let files: [ZipBytes.File] = [
    ZipBytes.File(name: "archive/b.warc.gz", contents: archive([3, 4]), isDeflated: true),
    ZipBytes.File(name: "archive/a.warc.gz", contents: archive([0, 1, 2])),
    ZipBytes.File(name: "pages/pages.jsonl", contents: Array(list.utf8), isDeflated: true),
    ZipBytes.File(name: "datapackage.json", contents: Array("{}".utf8)),
  ]

  private func source(_ folder: TemporaryFolder, _ settings: [ConfigNode.Entry] = []) throws -> WACZSource {
    try .reading(.init(.map([.init("path", "a.wacz")] + settings)), baseFolder: folder.path)
  }

  @Test func `Pages that the list names are read, and all other records are assets`() async throws {
    let folder = try TemporaryFolder()
    try folder.add("a.wacz", ZipBytes.archive(Self.files))
    let source = try source(folder)
    let items = try await source.items()
    #expect(
      items.map(\.ending) == [
        "1: not_in_pages", "2: https://news.example/1", "3: not_in_pages", "5: https://news.example/3",
        "6: not_in_pages",
      ])
    #expect(items[1].document?.extras["warc"]?["archive"] == "archive/a.warc.gz")
    #expect(items[3].document?.extras["warc"]?["archive"] == "archive/b.warc.gz")
    for (index, item) in items.enumerated() {
      let rest = try await source.items(in: SourceContext(resume: item.position))
      #expect(rest.map(\.ending) == items.dropFirst(index + 1).map(\.ending))
      #expect(rest.map(\.position) == items.dropFirst(index + 1).map(\.position))
    }
    #expect(source.expectedInputs() == ExpectedInputs(examples: [.html: "a.wacz"]))
  }

  @Test func `All records are read where that is wanted, and where no page is named`() async throws {
    let folder = try TemporaryFolder()
    try folder.add("a.wacz", ZipBytes.archive(Self.files))
    let all = try await source(folder, [.init("only_pages", false)]).items()
    #expect(all.count == 5 && all.allSatisfy { $0.document != nil })
    try folder.add("a.wacz", ZipBytes.archive(Array(Self.files.prefix(2))))
    let warnings = Mutex<[String]>([])
    let items = try await source(folder).items(
      in: SourceContext(warn: { text in warnings.withLock { $0.append(text) } }))
    #expect(items.count == 5)
    #expect(warnings.withLock { $0 } == ["a.wacz names no pages, so that all its records are read"])
  }

  @Test func `What is wrong with a ZIP file is said`() async throws {
    let folder = try TemporaryFolder()
    let whole = ZipBytes.archive(Self.files)
    var encrypted = Self.files
    encrypted[1].flags = 1
    var broken = Self.files
    broken[2].bytes = [7, 7, 7]
    var badArchive = Self.files
    badArchive[0].bytes[0] = 7
    let end = whole.count - 22
    func changed(_ place: Int, _ bytes: [UInt8]) -> [UInt8] {
      var copy = whole
      for (index, byte) in bytes.enumerated() { copy[place + index] = byte }
      return copy
    }
    let cases: [([UInt8], String)] = [
      (Array(whole.dropLast(30)), "corrupt_zip: it is no ZIP archive, or its end is missing"),
      ([], "corrupt_zip: it is no ZIP archive, or its end is missing"),
      (
        changed(end + 16, [0xFF, 0xFF, 0xFF, 0x7F]),
        "corrupt_zip: the ZIP archive is damaged: its end points out of the file"
      ),
      (changed(end + 16, [9, 0, 0, 0]), "corrupt_zip: the ZIP archive is damaged: its directory is not one"),
      (ZipBytes.archive([]), "not_a_wacz: there is no web archive in the folder archive/ of the ZIP file"),
      (ZipBytes.archive(encrypted), "encrypted: 'archive/a.warc.gz' is encrypted"),
      (changed(0, [0]), "corrupt_zip: the ZIP archive is damaged: 'archive/b.warc.gz' is not where it should be"),
      (ZipBytes.archive(broken), "unreadable: the deflate data of the ZIP archive is damaged"),
      (ZipBytes.archive(badArchive), "unreadable: the deflate data of the ZIP archive is damaged"),
    ]
    let other = try TemporaryFolder(["a.html": "<p>x", "b.wacz": "<p>x"])
    let others = try await WACZSource.reading(["path": "."], baseFolder: other.path).items()
    #expect(others.map(\.summary) == ["./a.html: not_a_wacz", "./b.wacz: corrupt_zip"])
    for (bytes, expected) in cases {
      try folder.add("a.wacz", bytes)
      let failures = try await source(folder).items().compactMap { item in
        if case .failed(let error, _, _) = item.content { "\(error.code): \(error.message)" } else { nil }
      }
      #expect(failures.count == 1 && failures[0].hasPrefix(expected), "\(failures) instead of \(expected)")
    }
  }

  @Test(arguments: [false, true])
  func `A wrong CRC is said after all pages, and the next archive is read`(isDeflated: Bool) async throws {
    var files = [
      ZipBytes.File(name: "archive/a.warc.gz", contents: Self.archive([0, 1]), isDeflated: isDeflated),
      ZipBytes.File(name: "archive/b.warc", contents: ArchiveBytes.page(2)),
    ]
    files[0].crc ^= 1
    let folder = try TemporaryFolder()
    try folder.add("a.wacz", ZipBytes.archive(files))
    let items = try await source(folder).items()
    #expect(
      items.map(\.ending) == [
        "1: https://news.example/0", "2: https://news.example/1", "3: corrupt_gzip", "4: https://news.example/2",
      ])
    #expect(
      items[2].message.hasSuffix("the CRC of the ZIP archive is that of other bytes; nothing after it can be read"))
    // It is said as well where a run goes on within the archive.
    for (index, item) in items.enumerated() {
      let rest = try await source(folder).items(in: SourceContext(resume: item.position))
      #expect(rest.map(\.ending) == items.dropFirst(index + 1).map(\.ending))
    }
  }

  @Test func `Standard input is refused`() {
    let error = #expect(throws: SettingErrors.self) { try WACZSource.reading(["path": "-"]) }
    #expect(
      error?.errors.map(\.description) == [
        "path: a WACZ file is read from its end, so it cannot come from standard input ('-')"
      ])
  }
}
