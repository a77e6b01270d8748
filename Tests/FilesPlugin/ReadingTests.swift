import CZlib
import CZstd
import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

@testable import CopydeskFilesPlugin

@Suite struct ReadingTests {
  private let page = "<!doctype html><title>Storm</title><p>It rains."

  @Test func `Everything but a readable file has its own words`() async throws {
    let dump = try TemporaryFolder(["d/good.html": page, "d/empty.html": "", "d/page.html/x.txt": "x"])
    try dump.addLink("d/dangling.html", to: "nowhere.html")
    try dump.addLink("d/self.html", to: "self.html")
    mkfifo("\(dump.path)/d/pipe.html", 0o644)
    try dump.addLink("d/device.html", to: "/dev/zero")
    let items = try await dump.items(["path": "d"])
    #expect(
      items.map { "\($0.summary): \($0.message)" } == [
        "d/dangling.html: dangling_link: a symbolic link to 'nowhere.html', which is not there",
        "d/device.html: not_a_file: a device, not a file",
        "d/empty.html: empty_file: the file is empty",
        "d/good.html: ",
        "d/page.html: is_folder: a folder with the name of a page; what is in it is read by its own names",
        "d/page.html/x.txt: ",
        "d/pipe.html: not_a_file: a named pipe, not a file",
        "d/self.html: symlink_loop: a symbolic link that leads back to itself",
      ])
  }

  #if os(Linux)
    @Test func `A file that the system does not let be read`() async throws {
      let dump = try TemporaryFolder()
      try dump.addFolder("d")
      try dump.addLink("d/memory.html", to: "/proc/self/mem")
      let items = try await dump.items(["path": "d"])
      #expect(items.map(\.summary) == ["d/memory.html: unreadable"])
      #expect(items.first?.message == "cannot be read: Input/output error")
    }
  #endif

  @Test func `A file that goes away after it was listed`() async throws {
    let dump = try TemporaryFolder(["d/a.html": page, "d/b.html": page])
    var inputs = try FileInputs(
      [FileRoot(PathSetting("d", relativeTo: dump.path))],
      rules: WalkRules(filter: PathFilter(include: [], exclude: []), followsLinks: true, hidden: false))
    let first = inputs.next()
    let path = try #require(first).finding.path
    try FileManager.default.removeItem(atPath: path.text)
    #expect(throws: DocumentError("vanished", "the file is not there any more")) {
      try FileReading.bytes(of: path, limits: .default)
    }
    let second = inputs.next()
    #expect(second?.finding.key == RawPath("b.html"))
  }

  @Test func `A large file is not read`() async throws {
    let dump = try TemporaryFolder(["d/a.html": page + String(repeating: "x", count: 2_000)])
    let limits = DocumentLimits(bytes: 1_000)
    let item = try #require(try await dump.items(["path": "d"], in: SourceContext(limits: limits)).first)
    #expect(item.summary == "d/a.html: limit_bytes")
    let size = page.utf8.count + 2_000
    #expect(
      item.message == "larger than the limit of 1000 bytes (it has \(size)); raise limits.bytes to allow it")
    #expect(item.payload == nil)
  }

  @Test func `A file of exactly the limit is read`() async throws {
    let dump = try TemporaryFolder(["d/a.html": page])
    let limits = DocumentLimits(bytes: page.utf8.count)
    #expect(try await dump.paths(["path": "d"], in: SourceContext(limits: limits)) == ["d/a.html"])
  }

  @Test func `Compressed pages are read, in several members and frames too`() async throws {
    let dump = try TemporaryFolder()
    let half = page.utf8.count / 2
    let (first, second) = (Array(page.utf8.prefix(half)), Array(page.utf8.dropFirst(half)))
    try dump.add("d/a.html.gz", gzip(Array(page.utf8)))
    try dump.add("d/b.html.gz", gzip(first) + gzip(second) + [0, 0, 0])
    try dump.add("d/c.html.zst", zstd(Array(page.utf8)))
    try dump.add("d/d.zst", zstd(first) + zstd(second))
    try dump.add("d/e.html.gz", Array(page.utf8))
    let items = try await dump.items(["path": "d"])
    #expect(items.count == 5)
    for item in items {
      #expect(item.payload.map { String(decoding: $0.bytes, as: UTF8.self) } == page, "\(item.summary)")
      #expect(item.payload?.mediaType == .html)
    }
  }

  @Test func `Every place where compressed data can be cut is noticed`() throws {
    let bytes = (0..<300).flatMap { Array("<p>line \($0)".utf8) }
    for whole in [gzip(bytes), zstd(bytes)] {
      let compression = try #require(Compression(of: whole))
      #expect(try compression.undo(whole, limit: .max - 1) == bytes)
      for end in 4..<whole.count {
        #expect(throws: DecompressionError.self, "\(compression) cut at \(end)") {
          try compression.undo(Array(whole[..<end]), limit: .max - 1)
        }
      }
    }
  }

  @Test func `Damaged data fails with its bytes`() async throws {
    let dump = try TemporaryFolder()
    var damaged = gzip(Array(page.utf8))
    damaged[damaged.count - 6] ^= 0xFF
    try dump.add("d/a.html.gz", damaged)
    try dump.add("d/b.html.gz", gzip(Array(page.utf8)) + Array("tail".utf8))
    try dump.add("d/c.html.zst", [0x28, 0xB5, 0x2F, 0xFD, 0xFF, 0xFF])
    try dump.add("d/d.html.gz", gzip([]))
    let items = try await dump.items(["path": "d"])
    #expect(
      items.map(\.summary) == [
        "d/a.html.gz: corrupt_gzip", "d/b.html.gz: corrupt_gzip", "d/c.html.zst: corrupt_zstd",
        "d/d.html.gz: empty_file",
      ])
    #expect(items[0].payload?.bytes == damaged)
    #expect(
      items[0].message == "the gzip data is damaged: incorrect data check, after \(page.utf8.count) decompressed bytes")
    #expect(items[1].message == "the gzip data is damaged: bytes that are no gzip data follow it")
  }

  /// A frame header that asks for a window of 1 GiB (RFC 8878, 3.1.1.1.2), and an empty last block.
  private static let largeWindow: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0xA0, 0x01, 0x00, 0x00]

  @Test func `A window that is too large is no damage, of whatever kind the file is`() async throws {
    let dump = try TemporaryFolder()
    for name in ["d/a.html.zst", "e/a.jsonl.zst", "e/b.csv.zst", "e/c.mbox.zst", "e/d.warc.zst", "e/e.tar.zst"] {
      try dump.add(name, Self.largeWindow)
    }
    let why =
      "it was compressed with a window of more than 128 MiB, which is not read; compress it again without --long"
    let page = try #require(try await dump.items(["path": "d"]).first)
    #expect(page.summary == "d/a.html.zst: window_too_large")
    #expect(page.message == "the zstd data cannot be read: \(why)")
    var others = try await dump.records(JSONLinesSource.self, ["path": "e/a.jsonl.zst"])
    others += try await dump.records(CSVSource.self, ["path": "e/b.csv.zst"])
    others += try await dump.records(MailSource.self, ["path": "e/c.mbox.zst"])
    others += try await dump.records(WARCSource.self, ["path": "e/d.warc.zst"])
    others += try await dump.records(ArchiveSource.self, ["path": "e/e.tar.zst"])
    #expect(others.count == 5)
    for item in others {
      #expect(item.summary.hasSuffix(": window_too_large"), "\(item.summary)")
      #expect(item.message.contains(" cannot be read") && item.message.contains(": \(why)"), "\(item.message)")
    }
  }

  @Test func `A bomb stops at the limit`() async throws {
    let dump = try TemporaryFolder()
    let bomb = [UInt8](repeating: UInt8(ascii: "a"), count: 20 << 20)
    try dump.add("d/a.html.gz", gzip(bomb))
    try dump.add("d/b.html.zst", zstd(bomb))
    let context = SourceContext(limits: DocumentLimits(bytes: 1 << 20))
    #expect(
      try await dump.paths(["path": "d"], in: context) == [
        "d/a.html.gz: limit_bytes", "d/b.html.zst: limit_bytes",
      ])
  }

  @Test func `A name that is not UTF-8 is read and shown`() async throws {
    let dump = try TemporaryFolder()
    try dump.addFolder("d")
    let path = RawPath("\(dump.path)/d").appending([0x63, 0xE9, 0x5C] + Array(".html".utf8))
    let descriptor = path.withCString { open($0, O_CREAT | O_WRONLY, 0o644) }
    _ = "<p>x".withCString { write(descriptor, $0, 4) }
    close(descriptor)
    #expect(try await dump.paths(["path": "d"]) == ["d/c\\xE9\\.html"])
    unlink(path.bytes.map { CChar(bitPattern: $0) } + [0])
  }
}

func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var stream = z_stream()
  deflateInit2_(
    &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  defer { deflateEnd(&stream) }
  var input = bytes
  var output = [UInt8](repeating: 0, count: bytes.count + 1_000)
  return input.withUnsafeMutableBufferPointer { input in
    let written = output.withUnsafeMutableBufferPointer { output in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      deflate(&stream, Z_FINISH)
      return output.count - Int(stream.avail_out)
    }
    return Array(output[..<written])
  }
}

func zstd(_ bytes: [UInt8]) -> [UInt8] {
  var output = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
  let written = ZSTD_compress(&output, output.count, bytes, bytes.count, 3)
  return Array(output[..<written])
}
