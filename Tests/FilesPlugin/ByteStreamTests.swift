import CopydeskCompression
import CopydeskCore
import CopydeskTesting
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import CopydeskFilesPlugin

/// Files that are read block by block.
@Suite struct ByteStreamTests {
  private static let lines = (0..<20_000).map { "line \($0) of a file that does not fit into one block" }

  /// The lines as a file: in one piece, or in members of a thousand lines.
  private static func file(_ ending: String, inMembers: Bool) throws -> TemporaryFolder {
    let pieces = inMembers ? stride(from: 0, to: lines.count, by: 1_000).map { lines[$0..<($0 + 1_000)] } : [lines[...]]
    let bytes = pieces.flatMap { piece -> [UInt8] in
      let text = Array(piece.map { $0 + "\n" }.joined().utf8)
      switch ending {
      case "gz": return Compressor(.gzip).add(text, .end)
      case "zst": return Compressor(.zstd).add(text, .end)
      default: return text
      }
    }
    let folder = try TemporaryFolder()
    try folder.add("file", bytes)
    return folder
  }

  private static func rest(of stream: ByteStream) throws -> [String] {
    var lines: [String] = []
    while let line = try stream.line(limit: 1_000) { lines.append(String(decoding: line.bytes, as: UTF8.self)) }
    return lines
  }

  @Test(arguments: ["plain", "gz", "zst"], [false, true])
  func `Lines come out as they went in, and from any place again`(ending: String, inMembers: Bool) throws {
    let folder = try Self.file(ending, inMembers: inMembers)
    let stream = try ByteStream(RawPath(folder.path("file")))
    var places: [(ByteStream.Offset, Int)] = []
    var found: [String] = []
    while true {
      if found.count % 1_777 == 0 { places.append((stream.place, found.count)) }
      guard let line = try stream.line(limit: 1_000) else { break }
      #expect(line.isWhole)
      found.append(String(decoding: line.bytes, as: UTF8.self))
    }
    #expect(found == Self.lines)
    #expect(Set(places.map(\.0.member)).count == (inMembers && ending != "plain" ? places.count : 1))
    for (place, number) in places {
      let other = try ByteStream(RawPath(folder.path("file")))
      try other.seek(to: place)
      #expect(other.place == place || place.skipped == 0)
      #expect(try other.line(limit: 1_000)?.bytes == (number < Self.lines.count ? Array(Self.lines[number].utf8) : nil))
    }
  }

  @Test func `A line that is too long is cut, and the next one is whole`() throws {
    let folder = try TemporaryFolder()
    try folder.add("file", String(repeating: "x", count: 500_000) + "\nnext")
    let stream = try ByteStream(RawPath(folder.path("file")))
    let long = try #require(try stream.line(limit: 100))
    #expect(long.bytes.count == 100 && !long.isWhole)
    #expect(try Self.rest(of: stream) == ["next"])
  }

  @Test(arguments: ["gz", "zst"]) func `After damage it goes on with the next member`(ending: String) throws {
    let folder = try Self.file(ending, inMembers: true)
    let stream = try ByteStream(RawPath(folder.path("file")))
    // Where the third member begins.
    while try stream.line(limit: 1_000) != nil, stream.place.member == 0 || stream.offset < 120_000 {}
    let third = stream.place.member
    var bytes = try #require(folder.bytes("file"))
    for index in (third + 40)..<(third + 80) { bytes[index] = 0xEE }
    try folder.add("file", bytes)
    let damaged = try ByteStream(RawPath(folder.path("file")))
    var found: [String] = []
    var damages = 0
    while damages < 10 {
      do {
        while let line = try damaged.line(limit: 1_000) { found.append(String(decoding: line.bytes, as: UTF8.self)) }
        break
      } catch {
        damages += 1
        if damaged.resynchronize() == nil { break }
      }
    }
    #expect(damages >= 1)
    #expect(found.last == Self.lines.last)
    #expect(found.first == Self.lines.first)
  }

  @Test(arguments: ["gz", "zst"]) func `A file that ends early says so`(ending: String) throws {
    let folder = try Self.file(ending, inMembers: false)
    let bytes = try #require(folder.bytes("file"))
    try folder.add("file", Array(bytes.prefix(bytes.count / 2)))
    let stream = try ByteStream(RawPath(folder.path("file")))
    #expect(throws: ByteStream.Damage.self) { try Self.rest(of: stream) }
  }

  @Test(arguments: ["gz", "zst", "plain"]) func `An empty file has no lines`(ending: String) throws {
    let folder = try TemporaryFolder()
    try folder.add(
      "file", ending == "gz" ? Compressor(.gzip).add([], .end) : ending == "zst" ? Compressor(.zstd).add([], .end) : [])
    #expect(try Self.rest(of: ByteStream(RawPath(folder.path("file")))).isEmpty)
  }

  @Test func `A file that shrinks while it is read says so`() throws {
    let folder = try Self.file("plain", inMembers: false)
    let stream = try ByteStream(RawPath(folder.path("file")))
    _ = try stream.line(limit: 1_000)
    let size = try #require(folder.bytes("file")).count
    try #require(truncate(folder.path("file"), 150_000) == 0)
    let damage = #expect(throws: ByteStream.Damage.self) { try Self.rest(of: stream) }
    #expect(damage?.reason == "the file shrank from \(size) to 150000 bytes while it was read")
  }

  /// A frame header that asks for a window of 1 GiB (RFC 8878, 3.1.1.1.2), and no data.
  @Test func `A window that is too large is said to be that`() throws {
    let folder = try TemporaryFolder()
    try folder.add("file", [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0xA0, 0x01, 0x00, 0x00, 0x00, 0x00])
    let stream = try ByteStream(RawPath(folder.path("file")))
    let error = #expect(throws: ByteStream.Damage.self) { try stream.fill(to: 1) }
    #expect(
      error?.reason
        == "it was compressed with a window of more than 128 MiB, which is not read; compress it again without --long")
    #expect(error?.verdict == "cannot be read")
  }

  @Test func `A member may become large, but not more than 1,000 times its size`() {
    var limit = RatioLimit()
    /// How many MiB come out until there is one too many.
    func size(_ consumed: Int) -> Int {
      limit.beginMember()
      return (1...512).first { _ in limit.isExceeded(consumed: consumed, produced: 1 << 20) } ?? 512
    }
    #expect(size(2_048) == 512)
    #expect(size(100) == 257)
    #expect(size(100) == 5)
    #expect(size(2_048) == 512)
  }

  @Test func `A bomb is damage, and what follows it is read`() throws {
    let block = [UInt8](repeating: 0x20, count: 1 << 20)
    let compressor = Compressor(.zstd)
    let bomb = (0..<300).flatMap { compressor.add(block, $0 == 299 ? .end : .none) }
    let folder = try TemporaryFolder()
    try folder.add("file", bomb + Compressor(.zstd).add(Array("\nThe rest\n".utf8), .end))
    let stream = try ByteStream(RawPath(folder.path("file")))
    let damage = #expect(throws: ByteStream.Damage.self) {
      while try stream.fill(to: 1) { stream.consume(stream.available.count) }
    }
    #expect(damage?.reason == "it decompresses to more than 1,000 times its size")
    #expect(stream.offset >= 256 << 20 && stream.offset < 257 << 20)
    #expect(stream.resynchronize() != nil)
    #expect(try Self.rest(of: stream) == ["", "The rest"])
  }
}
