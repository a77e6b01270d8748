import CopydeskCore
import CopydeskTesting
import Testing

@testable import CopydeskFilesPlugin

/// What is compressed with bzip2 and xz is read as what is compressed with gzip and zstd, and damage in it is never passed over.
@Suite struct PackedTests {
  private static let page = "<!doctype html><title>The ferry</title><p>The ferry runs again."
  private static let compressions = ["gzip", "zstd", "bzip2", "xz"]

  /// Lines that do not fit into one block of any compression.
  private static let lines = (0..<12_000).map { "{\"text\": \"Line \($0 &* 2_654_435_761 % 1_000_003) of the log.\"}" }
  private static let log = Array(lines.joined(separator: "\n").utf8)

  @Test(arguments: ["bzip2", "xz"])
  func `Pages are read, in several streams too`(_ compression: String) async throws {
    let dump = try TemporaryFolder()
    let bytes = Array(Self.page.utf8)
    let pack = { (bytes: [UInt8]) in PackedBytes.packed(bytes, compression) }
    try dump.add("d/a.html.bz2", pack(bytes))
    try dump.add("d/b", pack(Array(bytes.prefix(20))) + [0, 0, 0, 0] + pack(Array(bytes.dropFirst(20))))
    try dump.add("d/c.html.xz", pack([]))
    let items = try await dump.items(["path": "d"])
    #expect(items.map(\.summary) == ["d/a.html.bz2", "d/b", "d/c.html.xz: empty_file"])
    #expect(items.prefix(2).map(\.payload?.bytes) == [bytes, bytes])
  }

  @Test(arguments: compressions)
  func `A page fails wherever its data is cut or followed by other bytes`(_ name: String) throws {
    let whole = PackedBytes.packed(Array(Self.page.utf8), name)
    let compression = try #require(Compression(of: whole))
    #expect(compression.rawValue == name)
    for end in 6..<whole.count {
      #expect(throws: DecompressionError.self, "cut at \(end)") {
        try compression.undo(Array(whole[..<end]), limit: 1_000)
      }
    }
    #expect(throws: DecompressionError.self) { try compression.undo(whole + Array("tail".utf8), limit: 1_000) }
    #expect(throws: DecompressionError.tooLarge) { try compression.undo(whole, limit: 10) }
  }

  @Test(arguments: compressions)
  func `A damaged beginning is no reason to take a file for something else`(_ name: String) async throws {
    let dump = try TemporaryFolder()
    let noise = Self.log.prefix(20_000)
    var packed = PackedBytes.packed(Array(noise), name)
    packed[0] = 0x8D
    try dump.add("d/a.html.bz2", packed)
    try dump.add("d/b.bin", packed)
    try dump.add("d/c.html.gz", Array(Self.page.utf8))
    let items = try await dump.items(["path": "d"])
    #expect(items[0].summary == "d/a.html.bz2: damaged_file")
    #expect(
      items[0].message
        == "it is named as compressed and begins like neither gzip nor zstd nor bzip2 nor xz; get it again, or name it as what it is"
    )
    #expect(items[2].summary == "d/c.html.gz")
    let records = try await dump.records(JSONLinesSource.self, ["path": "d/a.html.bz2"])
    #expect(records.verdicts == ["d/a.html.bz2: damaged_file"])
  }

  @Test(arguments: compressions)
  func `Lines before damage are read, and the place of it is said`(_ name: String) async throws {
    let folder = try TemporaryFolder()
    let whole = PackedBytes.packed(Self.log, name)
    try folder.add("a.jsonl", whole)
    try folder.add("b.jsonl", Array(whole.prefix(whole.count * 3 / 4)))
    #expect(try await folder.records(JSONLinesSource.self, ["path": "a.jsonl"]).pages.count == Self.lines.count)
    let items = try await folder.records(JSONLinesSource.self, ["path": "b.jsonl"])
    #expect(items.pages.count > Self.lines.count / 3)
    #expect(items.pages == Self.lines.prefix(items.pages.count).map { String($0.dropFirst(10).dropLast(2)) })
    let last = try #require(items.last)
    #expect(last.message.hasPrefix("at byte \(whole.count * 3 / 4) of the file the data is damaged: it ends early; "))
  }

  @Test(arguments: compressions)
  func `After damage reading goes on with the next stream`(_ name: String) async throws {
    let folder = try TemporaryFolder()
    let parts = stride(from: 0, to: Self.lines.count, by: 3_000).map { start in
      PackedBytes.packed(Array(Self.lines[start..<(start + 3_000)].map { $0 + "\n" }.joined().utf8), name)
    }
    var damaged = parts[1]
    for index in 40..<80 { damaged[index] = 0xEE }
    try folder.add("a.jsonl", parts[0] + damaged + parts[2] + parts[3])
    let items = try await folder.records(JSONLinesSource.self, ["path": "a.jsonl"])
    #expect(items.contains { $0.summary.hasSuffix("damaged_file") })
    #expect(items.pages.count >= 9_000 && items.pages.count < 12_000)
    #expect(items.pages.last == String(Self.lines.last!.dropFirst(10).dropLast(2)))
  }
}
