import CopydeskCompression
import CopydeskCore
import CopydeskTesting
import TestSupport
import Testing

@testable import CopydeskFilesPlugin

/// Archives that are damaged or lie: each fault has its verdict, and nothing before or after it is lost.
@Suite struct HostileArchiveTests {
  /// What is wrong in the middle of an archive.
  struct Fault: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    /// How it ends, with its number.
    var endings: [String]

    var testDescription: String { name }
  }

  private static let faults: [Fault] = [
    Fault(name: "garbage", bytes: [UInt8](repeating: 0xA7, count: 2_048), endings: ["1: garbage"]),
    Fault(name: "zeros", bytes: [UInt8](repeating: 0, count: 5_000), endings: ["1: garbage"]),
    Fault(name: "a page without a record", bytes: Array("<p>WARC/x is no version\r\n".utf8), endings: ["1: garbage"]),
    Fault(name: "a length too large", bytes: response(length: "90"), endings: ["1: wrong_length"]),
    Fault(name: "a length beyond the file", bytes: response(length: "900000"), endings: ["1: clipped_record"]),
    Fault(name: "a length beyond the limit", bytes: response(length: "999999999999"), endings: ["1: wrong_length"]),
    Fault(
      name: "a length beyond all numbers", bytes: response(length: "99999999999999999999"), endings: ["1: bad_record"]),
    Fault(name: "a length too small", bytes: response(length: "20"), endings: ["1: wrong_length"]),
    Fault(name: "a length of zero", bytes: response(length: "0"), endings: ["1: wrong_length"]),
    Fault(name: "a length below zero", bytes: response(length: "-5"), endings: ["1: bad_record"]),
    Fault(name: "no length", bytes: Array("WARC/1.0\r\nWARC-Type: response\r\n\r\n".utf8), endings: ["1: bad_record"]),
    Fault(name: "an empty record", bytes: ArchiveBytes.record("response", nil, []), endings: ["1: empty_record"]),
    Fault(
      name: "no HTTP", bytes: ArchiveBytes.record("response", nil, Array("<p>No status".utf8)), endings: ["1: bad_http"]
    ),
    Fault(
      name: "a header without an end",
      bytes: Array("WARC/1.0\r\n".utf8) + [UInt8](repeating: 0x61, count: 600_000) + [10], endings: ["1: bad_record"]),
    Fault(name: "a gzip bomb", bytes: body(bomb(.gzip), "gzip"), endings: ["1: limit_bytes"]),
    Fault(name: "a zstd bomb", bytes: body(bomb(.zstd), "zstd"), endings: ["1: limit_bytes"]),
    Fault(name: "clipped gzip", bytes: body(Array(bomb(.gzip).prefix(90)), "gzip"), endings: ["1: corrupt_gzip"]),
    Fault(
      name: "brotli that is none", bytes: body([UInt8](repeating: 0x11, count: 90), "br"), endings: ["1: corrupt_body"]),
  ]

  private static let limits = DocumentLimits(bytes: 1 << 20)

  private static func response(length: String) -> [UInt8] {
    ArchiveBytes.response(
      "https://news.example/bad", Array("<p>It is said to be of another length".utf8), length: length)
  }

  private static func body(_ bytes: [UInt8], _ coding: String) -> [UInt8] {
    ArchiveBytes.response(
      "https://news.example/bad", bytes, fields: ["Content-Type: text/html", "Content-Encoding: \(coding)"])
  }

  private static func bomb(_ compression: OutputCompression) -> [UInt8] {
    Compressor(compression).add([UInt8](repeating: 0x20, count: 3 << 20), .end)
  }

  @Test(arguments: faults, ArchiveBytes.endings)
  func `A fault has its verdict, and what is around it is read`(fault: Fault, ending: String) async throws {
    let folder = try TemporaryFolder()
    let records = [ArchiveBytes.page(0), fault.bytes, ArchiveBytes.page(2), ArchiveBytes.page(3)]
    let name = "a.\(ending)"
    let items = try await folder.records(
      ArchiveBytes.packed(records, ending), named: name, in: SourceContext(limits: Self.limits))
    let around =
      ["0: https://news.example/0"] + fault.endings + ["2: https://news.example/2", "3: https://news.example/3"]
    #expect(items.map(\.ending) == around)
    for (index, item) in items.enumerated() {
      let context = SourceContext(limits: Self.limits, resume: item.position)
      let rest = try await folder.archive(name).items(in: context)
      #expect(rest.map(\.ending) == items.dropFirst(index + 1).map(\.ending))
    }
  }

  @Test(arguments: ["warc.gz", "warc.zst"])
  func `Damage in one member or frame costs that record only`(ending: String) async throws {
    let records = (0..<5).map { ArchiveBytes.page($0, padding: 300) }
    let members = records.map { ArchiveBytes.packed([$0], ending) }
    for place in [2, 9, 40, members[2].count - 7, members[2].count - 3] {
      var damaged = members
      damaged[2][place] ^= 0x55
      let folder = try TemporaryFolder()
      let items = try await folder.records(Array(damaged.joined()), named: "a.\(ending)")
      let endings = items.map(\.ending)
      // A byte of the header, such as a time, may mean nothing.
      let isRead = endings.count == 5 && endings[2] == "2: https://news.example/2"
      #expect(isRead || endings[2].hasPrefix("2: corrupt_"), "byte \(place): \(endings)")
      #expect(endings.prefix(2) == ["0: https://news.example/0", "1: https://news.example/1"])
      #expect(
        endings.suffix(2) == ["3: https://news.example/3", "4: https://news.example/4"], "byte \(place): \(endings)")
    }
  }

  @Test func `A wrong checksum says what is wrong and how much was passed over`() async throws {
    var members = (0..<3).map { ArchiveBytes.packed([ArchiveBytes.page($0)], "warc.gz") }
    members[1][members[1].count - 8] ^= 0xFF
    let folder = try TemporaryFolder()
    let items = try await folder.records(Array(members.joined()), named: "a.warc.gz")
    #expect(items.map(\.ending) == ["0: https://news.example/0", "1: corrupt_gzip", "2: https://news.example/2"])
    let place = members[0].count + members[1].count - 4
    #expect(
      items[1].message
        == "the gzip data is damaged at byte \(place): incorrect data check; \(members[1].count) bytes of the compressed file were passed over"
    )
    #expect(items[1].origin.url == "https://news.example/1")
    #expect(items[1].payload?.bytes.suffix(4).elementsEqual("</p>".utf8) == true)
  }

  @Test func `Garbage between gzip members is passed over`() async throws {
    let noise = (0..<2_048).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) }
    let bytes =
      ArchiveBytes.packed([ArchiveBytes.page(0)], "warc.gz") + [0xA7] + noise
      + ArchiveBytes.packed([ArchiveBytes.page(1)], "warc.gz")
    let folder = try TemporaryFolder()
    let items = try await folder.records(bytes, named: "a.warc.gz")
    #expect(items.map(\.ending) == ["0: https://news.example/0", "1: corrupt_gzip", "2: https://news.example/1"])
    #expect(items[1].message.hasSuffix("2049 bytes of the compressed file were passed over"))
  }

  @Test(arguments: ArchiveBytes.endings)
  func `A file that ends early loses its last record, with a verdict`(ending: String) async throws {
    var letters = SplitMix64(seed: 14)
    let records = (0..<4).map { number in
      ArchiveBytes.response("https://news.example/\(number)", (0..<4_000).map { _ in UInt8(0x61 + letters.next(26)) })
    }
    let bytes = ArchiveBytes.packed(records, ending)
    let folder = try TemporaryFolder()
    let items = try await folder.records(Array(bytes.dropLast(400)), named: "a.\(ending)")
    let endings = items.map(\.ending)
    #expect(endings.first == "0: https://news.example/0" && endings.last?.contains("example") == false)
    #expect(
      ending == "stream.warc.gz" || endings.dropLast() == (0..<3).map { "\($0): https://news.example/\($0)" }[...])
    let rest = try await folder.archive("a.\(ending)").items(in: SourceContext(resume: items.last?.position))
    #expect(rest.isEmpty)
  }

  @Test func `A record that is too large is passed over, and the memory for it is never taken`() async throws {
    let large = ArchiveBytes.response("https://news.example/large", [UInt8](repeating: 0x61, count: 3 << 20))
    let records = [ArchiveBytes.page(0), large, ArchiveBytes.page(2)]
    let folder = try TemporaryFolder()
    for ending in ArchiveBytes.endings {
      let items = try await folder.records(
        ArchiveBytes.packed(records, ending), named: "a.\(ending)", in: SourceContext(limits: Self.limits))
      #expect(items.map(\.ending) == ["0: https://news.example/0", "1: limit_bytes", "2: https://news.example/2"])
      #expect(items[1].payload == nil)
    }
  }

  @Test func `An archive within a page is not taken apart`() async throws {
    let inner = ArchiveBytes.page(7)
    let outer = ArchiveBytes.response("https://news.example/outer", Array("<pre>\r\n\r\n".utf8) + inner)
    let folder = try TemporaryFolder()
    let items = try await folder.records(outer + ArchiveBytes.page(1))
    #expect(items.map(\.ending) == ["0: https://news.example/outer", "1: https://news.example/1"])
  }

  @Test func `Missing line ends between records cost nothing`() async throws {
    let folder = try TemporaryFolder()
    let records = (0..<3).flatMap { ArchiveBytes.page($0).dropLast(4) }
    #expect(try await folder.records(records).map(\.ending) == (0..<3).map { "\($0): https://news.example/\($0)" })
    let one = (0..<3).flatMap { ArchiveBytes.page($0).dropLast(2) }
    #expect(try await folder.records(one).map(\.ending) == (0..<3).map { "\($0): https://news.example/\($0)" })
  }
}
