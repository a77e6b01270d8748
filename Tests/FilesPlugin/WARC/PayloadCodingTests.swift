import CopydeskCompression
import CopydeskCore
import Testing

@testable import CopydeskFilesPlugin

@Suite struct PayloadCodingTests {
  private static let page = Array("<!doctype html><p>The ferry runs again, and again, and again.".utf8)
  private static let gzip = Compressor(.gzip).add(page, .end)
  private static let zstd = Compressor(.zstd).add(page, .end)

  private func undo(_ body: [UInt8], _ fields: [String] = []) throws -> [UInt8] {
    let lines = Array(fields.joined(separator: "\r\n").utf8)
    return try PayloadCoding(fields: HeaderFields(lines[...]), limits: DocumentLimits(bytes: 10_000)).undo(body)
      .bytes
  }

  private static func chunked(_ body: [UInt8], size: Int = 7) -> [UInt8] {
    stride(from: 0, to: body.count, by: size).flatMap { start -> [UInt8] in
      let part = body[start..<min(start + size, body.count)]
      return Array("\(String(part.count, radix: 16));x=y\r\n".utf8) + part + [13, 10]
    } + Array("0\r\n\r\n".utf8)
  }

  @Test(arguments: [
    [], ["Content-Encoding: gzip"], ["Content-Encoding: br"], ["Content-Encoding: deflate"], ["Content-Encoding: zstd"],
    ["Transfer-Encoding: chunked"], ["Transfer-Encoding: chunked", "Content-Encoding: gzip"],
    ["X-Crawler-Content-Encoding: br"],
  ])
  func `A plain page is left as it is, whatever the fields say`(fields: [String]) throws {
    #expect(try undo(Self.page, fields) == Self.page)
    let digits = Array("1234\r\nis how many there were".utf8)
    #expect(try undo(digits, fields.filter { !$0.hasPrefix("Transfer") }) == digits)
  }

  @Test(arguments: [[], ["Transfer-Encoding: chunked"]])
  func `Chunks and compressions are undone, in whatever order and number`(fields: [String]) throws {
    for body in [Self.gzip, Self.zstd, Compressor(.gzip).add(Self.gzip, .end), Compressor(.zstd).add(Self.gzip, .end)] {
      #expect(try undo(body, fields) == Self.page)
      #expect(try undo(Self.chunked(body), fields) == Self.page)
    }
    #expect(try undo(Self.chunked(Self.page, size: 1), fields) == Self.page)
  }

  @Test func `A body whose last chunk is missing is read, and that is noted`() throws {
    let fields = HeaderFields(Array("Transfer-Encoding: chunked".utf8)[...])
    let coding = PayloadCoding(fields: fields, limits: DocumentLimits(bytes: 10_000))
    let whole = Self.chunked(Self.page)
    #expect(try coding.undo(whole).damage == nil)
    for end in [whole.count - 5, whole.count - 9] {
      let body = try coding.undo(Array(whole[..<end]))
      #expect(Self.page.starts(with: body.bytes) && body.bytes.count > Self.page.count - 7)
      #expect(body.damage == "the last chunk of the body is missing, after \(body.bytes.count) bytes")
    }
  }

  @Test func `Deflate is undone with and without its wrapper`() throws {
    // Stored blocks: RFC 1951, 3.2.4; header and checksum: RFC 1950, 2.2 and 8.2.
    let length = [UInt8(Self.page.count), 0]
    let raw = [1] + length + length.map { ~$0 } + Self.page
    var (a, b) = (1, 0)
    for byte in Self.page { (a, b) = ((a + Int(byte)) % 65_521, 0 + (b + (a + Int(byte)) % 65_521) % 65_521) }
    let check = [b >> 8, b & 255, a >> 8, a & 255].map(UInt8.init)
    let fields = ["Content-Encoding: deflate"]
    #expect(try undo(raw, fields) == Self.page)
    #expect(try undo([0x78, 0x9C] + raw + check, fields) == Self.page)
  }

  @Test func `Brotli is undone`() throws {
    // An uncompressed block between a window of 16 bits and an empty last block (RFC 7932, 9.1 and 9.2): `0`, ISLAST 0, MNIBBLES 0,
    // MLEN - 1 in 16 bits, ISUNCOMPRESSED 1.
    let header = (Self.page.count - 1) << 4 | 1 << 20
    let bytes = [UInt8(header & 255), UInt8(header >> 8 & 255), UInt8(header >> 16 & 255)] + Self.page + [3]
    #expect(try undo(bytes, ["Content-Encoding: br"]) == Self.page)
    #expect(try undo(Self.chunked(bytes), ["Content-Encoding: br", "Transfer-Encoding: chunked"]) == Self.page)
  }

  @Test func `Chunks that end early give what is there`() throws {
    let body = Self.chunked(Self.page)
    let found = try undo(Array(body.dropLast(30)), ["Transfer-Encoding: chunked"])
    #expect(!found.isEmpty && Self.page.starts(with: found))
    #expect(try undo(Array(body.dropLast(30))) == Array(body.dropLast(30)))
  }

  @Test func `A body that was cut off is read as far as it goes`() throws {
    let letters = (0..<3_000).map { UInt8(0x61 + ($0 &* $0 >> 3) % 26) }
    let limits = DocumentLimits(bytes: 10_000)
    let clipped = Array(Compressor(.gzip).add(letters, .end).dropLast(20))
    let found = try PayloadCoding(fields: HeaderFields([]), limits: limits).undo(clipped)
    #expect(letters.starts(with: found.bytes) && found.bytes.count > 100)
    #expect(found.damage == "the gzip data of the body ends early, after \(found.bytes.count) decompressed bytes")
    // A stored block (RFC 1951, 3.2.4) of 2,000 bytes, of which 1,500 are there.
    let stored = (0..<1_500).map { UInt8($0 % 7 + 1) }
    let raw = [0, 0xD0, 0x07, 0x2F, 0xF8] + stored
    let fields = HeaderFields(Array("Content-Encoding: deflate".utf8)[...])
    let body = try PayloadCoding(fields: fields, limits: limits).undo([0x78, 0x9C] + raw)
    #expect(body.bytes == stored)
    #expect(body.damage == "the deflate data of the body ends early, after 1500 decompressed bytes")
    let nothing = #expect(throws: DocumentError.self) { try undo([0x1F, 0x8B, 8, 0]) }
    #expect(
      nothing?.message == "the gzip data of the body is damaged: it ends early, after 0 decompressed bytes")
  }

  @Test func `Nothing becomes larger than the limit`() {
    for compression in [OutputCompression.gzip, .zstd] {
      let bomb = Compressor(compression).add([UInt8](repeating: 0x20, count: 1 << 20), .end)
      let error = #expect(throws: DocumentError.self) { try undo(bomb) }
      #expect(error?.code == "limit_bytes")
    }
    // A chunk that says that it has as many bytes as fit a number.
    #expect(throws: Never.self) { try undo(Array("7fffffffffffffff\r\nabc".utf8), ["Transfer-Encoding: chunked"]) }
    #expect(throws: Never.self) { try undo(Array("ffffffffffffffff\r\nabc".utf8), ["Transfer-Encoding: chunked"]) }
  }
}
