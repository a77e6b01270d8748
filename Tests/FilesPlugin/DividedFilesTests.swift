import CopydeskCore
import CopydeskTesting
import Foundation
import TestSupport
import Synchronization
import Testing

@testable import CopydeskFilesPlugin

/// Sources whose inputs are read in parts: all parts together are what the source reads as a whole.
@Suite struct DividedFilesTests {
  /// What is told of an item: everything but where a later run goes on.
  private func shown(_ items: [SourceItem]) throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try items.map { item in
      switch item.content {
      case .document(let document): String(decoding: try encoder.encode(document), as: UTF8.self)
      case .dropped(let reason, let origin): "\(origin) \(reason)"
      case .failed(let error, let origin, let payload):
        "\(origin) \(error.code) \(error.message) \(payload?.bytes.count ?? -1)"
      }
    }
  }

  /// Reads every part by itself, as another process would.
  private func divided(_ source: any DivisibleSource, upTo size: Int) async throws -> (items: [String], parts: Int) {
    let parts = try await source.parts(upTo: size, limits: .default)
    var items: [String] = []
    for part in parts { items += try shown(await source.items(in: SourceContext(parts: [part]))) }
    for (part, file) in zip(parts, try await source.files(of: parts)) where part.kind == .file {
      #expect(part.fileSize == file.size, "\(part.name)")
    }
    let together = try shown(await source.items(in: SourceContext(parts: parts)))
    #expect(together == items)
    return (items, parts.count)
  }

  private static let lines: [String] = (0..<60).map { number in
    switch number % 10 {
    case 3: ""
    case 6: "{ broken \(number)"
    default: #"{"text": "\#(String(repeating: "rain \(number) ", count: 5 + number % 7))", "title": "Line \#(number)"}"#
    }
  }

  private static func record(_ number: Int, type: String = "response") -> String {
    let body =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"
      + String(repeating: "sun \(number) ", count: 9 + number % 5)
    return "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: https://ledger.example/\(number)\r\n"
      + "Content-Type: application/http; msgtype=response\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
  }

  private static let records = (0..<40).map { record($0, type: $0 % 8 == 0 ? "metadata" : "response") }

  enum Packing: CaseIterable { case plain, gzip, zstd }

  private func packed(_ parts: [String], _ packing: Packing) -> [UInt8] {
    parts.flatMap { part -> [UInt8] in
      switch packing {
      case .plain: Array(part.utf8)
      case .gzip: gzip(Array(part.utf8))
      case .zstd: zstd(Array(part.utf8))
      }
    }
  }

  @Test(arguments: Packing.allCases)
  func `JSON Lines are divided between lines`(_ packing: Packing) async throws {
    // Members hold some lines each; every third ends in the middle of a line.
    let text = Self.lines.map { $0 + "\n" }
    let members = stride(from: 0, to: 60, by: 4).map { text[$0..<$0 + 4].joined() }
    let cut = members.enumerated().flatMap { index, member in
      index % 3 == 2 ? [String(member.prefix(40)), String(member.dropFirst(40))] : [member]
    }
    let folder = try TemporaryFolder()
    try folder.add("a.jsonl", packed(packing == .plain ? members : cut, packing))
    try folder.add("b.jsonl", "[" + Self.lines.filter { $0.hasSuffix("}") }.joined(separator: ",") + "]")
    let source = try JSONLinesSource.reading(["path": ["a.jsonl", "b.jsonl"]], baseFolder: folder.path)
    let whole = try shown(await source.items())
    for size in [1, 100, 700, 1 << 20] {
      let (items, parts) = try await divided(source, upTo: size)
      #expect(items == whole, "\(size)")
      #expect(size < 700 ? parts > 5 : parts >= 2)
    }
  }

  @Test(arguments: Packing.allCases)
  func `Web archives are divided between records`(_ packing: Packing) async throws {
    let folder = try TemporaryFolder()
    try folder.add("a.warc", packed(Self.records, packing))
    try folder.add("b.warc", "")
    try folder.add("c.warc", packed([Self.records.joined()], packing))
    let source = try WARCSource.reading(["path": ["a.warc", "b.warc", "c.warc"]], baseFolder: folder.path)
    let whole = try shown(await source.items())
    for size in [1, 300, 5_000, 1 << 20] {
      let (items, parts) = try await divided(source, upTo: size)
      #expect(items == whole, "\(size)")
      #expect(size > 300 || parts > 10)
    }
  }

  /// Damage, lies about lengths and bytes that are no record stay what they are, whoever reads them.
  @Test(arguments: Packing.allCases, 0..<12)
  func `A damaged file has the same failures in parts`(_ packing: Packing, _ seed: Int) async throws {
    var random = SplitMix64(seed: UInt64(seed))
    let folder = try TemporaryFolder()
    for (name, parts) in [("a.warc", Self.records), ("a.jsonl", Self.lines.map { $0 + "\n" })] {
      var bytes = packed(parts, packing)
      for _ in 0..<(1 + seed % 4) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[place] ^= UInt8(truncatingIfNeeded: random.next() | 1)
        case 1: bytes.removeSubrange(place..<min(place + 50, bytes.count))
        default: bytes.insert(contentsOf: Array("WARC/1.0\r\nContent-Length: 99999\r\n\r\n".utf8), at: place)
        }
      }
      try folder.add(name, bytes)
    }
    let archive = try WARCSource.reading(["path": "a.warc"], baseFolder: folder.path)
    let lines = try JSONLinesSource.reading(["path": "a.jsonl"], baseFolder: folder.path)
    for size in [1, 400] {
      #expect(try await divided(archive, upTo: size).items == shown(archive.items()), "\(size)")
      #expect(try await divided(lines, upTo: size).items == shown(lines.items()), "\(size)")
    }
  }

  @Test func `Files, lists of paths and several sources are divided between files`() async throws {
    let folder = try TemporaryFolder([
      "dump/a.html": "<p>A", "dump/b/c.html": "<p>C", "dump/empty.html": "", "dump/d.css": "p {}",
      "more/e.html": "<p>E",
      "list": "more/e.html\ndump/a.html\nmissing.html\n",
    ])
    try folder.addLink("dump/b/loop", to: "..")
    let files = try FilesSource.reading(["path": "dump", "paths_from": "list"], baseFolder: folder.path)
    #expect(try await divided(files, upTo: 1).items == shown(files.items()))
    let two = SourceSequence([
      .init(files, name: "files", version: "1", label: "sources[0]"),
      .init(
        try FilesSource.reading(["path": "more"], baseFolder: folder.path), name: "files", version: "1",
        label: "sources[1]"),
    ])
    #expect(try await divided(two, upTo: 1).items == shown(two.items()))
  }

  @Test func `Documents that two sources hand out are counted, and come from both`() async throws {
    let folder = try TemporaryFolder(["dump/a.html": "<p>A", "dump/b.html": "<p>B", "dump/c.css": "p {}"])
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { text in said.withLock { $0.append(text) } })
    let sources = try ["dump", "dump/b.html", "dump/*.css"].enumerated().map { index, path in
      Pipeline.Placed<any Source>(
        try FilesSource.reading(["path": .init(.string(path))], baseFolder: folder.path), name: "files", version: "1",
        label: "sources[\(index)].files")
    }
    let items = try await SourceSequence(sources).items(in: context)
    #expect(
      items.map(\.summary) == [
        "dump/a.html", "dump/b.html", "dump/c.css: not_a_page", "dump/b.html", "dump/c.css: not_a_page",
      ])
    #expect(
      said.withLock { $0 } == [
        "sources[1].files: documents that have the id of a document of a source before it, as where both read the same file: 1, such as 'dump/b.html'"
      ])
  }

  @Test func `What one of several sources says and dies of names it`() async throws {
    struct Breaking: Source {
      static let manifest = StageManifest(name: "breaking", summary: "Breaks.", examples: [])
      init(settings: NoSettings) {}
      func read(in context: SourceContext, emit: Emit) async throws {
        context.warn("it creaks")
        throw DocumentError("broken", "it is broken")
      }
    }
    let folder = try TemporaryFolder(["dump/a.html": "<p>A"])
    let files = try FilesSource.reading(["path": "dump"], baseFolder: folder.path)
    let several = SourceSequence([
      .init(files, name: "files", version: "1", label: "sources[0].files"),
      .init(Breaking(settings: NoSettings()), name: "breaking", version: "1", label: "sources[1].breaking"),
    ])
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { text in said.withLock { $0.append(text) } })
    let error = await #expect(throws: (any Error).self) { try await several.read(in: context) { _ in } }
    #expect(error.map { "\($0)" } == "sources[1].breaking: it is broken")
    #expect(said.withLock { $0 } == ["sources[1].breaking: it creaks"])
    struct Enough: Error {}
    await #expect(throws: Enough.self) { try await several.read(in: context) { _ in throw Enough() } }
    #expect(several.unlistedSource == "sources[1].breaking")
    let pipeline = Pipeline(from: several, to: [])
    #expect(pipeline.pathOfSource("sources[0].files.path") == "sources[0].files.path")
  }

  @Test func `Standard input cannot be divided`() async throws {
    let source = try JSONLinesSource.reading(["path": "-"])
    #expect(throws: IndivisibleInput("standard input cannot be divided; give files")) {
      try source.parts(upTo: 1, limits: .default)
    }
  }
}
