import CopydeskCompression
import CopydeskCore
import CopydeskTesting
import TestSupport
import Testing

@testable import CopydeskFilesPlugin

/// Archives made to keep a reader busy: each takes time that grows with its size and no faster, and what is around the trap is read.
@Suite struct EndlessArchiveTests {
  /// What is between a good record and the next, in members or frames of its own where the file is compressed.
  struct Trap: Sendable, CustomTestStringConvertible {
    var name: String
    var ending: String
    var bytes: [UInt8]

    var testDescription: String { "\(name) in \(ending)" }
  }

  /// A header that claims a block of 40 MB, and a byte of it.
  private static let liar = ArchiveBytes.record("response", "https://news.example/liar", [0x78], length: "40000000")
  private static let blanks = [UInt8](repeating: 0x20, count: 42 << 20)

  private static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
    Array(repeatElement(bytes, count: count).joined())
  }

  private static func members(_ bytes: [UInt8]) -> [UInt8] {
    let packed = (0...255).map { Compressor(.gzip).add([UInt8($0)], .end) }
    return bytes.flatMap { packed[Int($0)] }
  }

  static let traps: [Trap] = [
    Trap(
      name: "records that each claim the same 40 MB", ending: "warc", bytes: repeated(liar, 3_000) + blanks),
    Trap(
      name: "members that each claim the same 40 MB", ending: "warc.gz",
      bytes: repeated(Compressor(.gzip).add(liar, .end), 3_000) + Compressor(.gzip).add(blanks, .end)),
    Trap(
      name: "headers without an end", ending: "warc",
      bytes: repeated(Array("WARC/1.0\nWARC-a: b\n".utf8), 30_000) + [10]),
    Trap(
      name: "headers without an end or a line", ending: "warc",
      bytes: repeated(Array("WARC/1.0\nWARC-a".utf8), 30_000) + [10, 10]),
    Trap(
      name: "a header of lines in members of a byte", ending: "warc.gz",
      bytes: members(Array("WARC/1.0\r\nWARC-Type: x\r\n".utf8) + repeated([0x61, 10], 20_000) + [10, 10])),
    Trap(
      name: "members of no bytes", ending: "warc.gz", bytes: repeated(Compressor(.gzip).add([], .end), 10_000)),
    Trap(name: "frames of no bytes", ending: "warc.zst", bytes: repeated(Compressor(.zstd).add([], .end), 10_000)),
    Trap(
      name: "skippable frames", ending: "warc.zst",
      bytes: repeated([0x50, 0x2A, 0x4D, 0x18, 0, 0, 0, 0], 10_000)),
    Trap(name: "beginnings of members", ending: "warc.gz", bytes: repeated([0x1F, 0x8B, 0x08], 20_000)),
    Trap(
      name: "members within members", ending: "warc.gz",
      bytes: repeated([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0, 0xFF, 0xFF, 0, 0], 200)),
    Trap(name: "beginnings of frames", ending: "warc.zst", bytes: repeated([0x28, 0xB5, 0x2F, 0xFD], 20_000)),
    Trap(name: "zeros", ending: "warc.gz", bytes: [UInt8](repeating: 0, count: 1 << 20)),
    Trap(name: "line ends", ending: "warc", bytes: repeated([13, 10], 1 << 19)),
  ]

  @Test(.timeLimit(.minutes(15)), arguments: traps)
  func `A trap is passed, and what is around it is read`(trap: Trap) async throws {
    let folder = try TemporaryFolder()
    let bytes =
      ArchiveBytes.packed([ArchiveBytes.page(0)], trap.ending) + trap.bytes
      + ArchiveBytes.packed([ArchiveBytes.page(1), ArchiveBytes.page(2)], trap.ending)
    let items = try await folder.records(bytes, named: "a.\(trap.ending)")
    let pages = items.compactMap(\.document?.origin.url)
    #expect(pages == (0..<3).map { "https://news.example/\($0)" })
    // What is kept of broken records is not more than there was.
    let kept = items.reduce(0) { $0 + ($1.payload?.bytes.count ?? 0) }
    #expect(kept <= bytes.count + (44 << 20))
  }

  /// Archives that were damaged all over: nobody knows what is left in them, but reading ends.
  @Test(.timeLimit(.minutes(15)), arguments: ArchiveBytes.endings)
  func `An archive that was damaged all over is read to its end`(ending: String) async throws {
    var letters = SplitMix64(seed: 97)
    let records = (0..<200).map { number in
      ArchiveBytes.response("https://news.example/\(number)", (0..<900).map { _ in UInt8(0x61 + letters.next(26)) })
    }
    let whole = ArchiveBytes.packed(records, ending)
    let clipped = whole.enumerated().filter { $0.offset % 97 != 96 }.map(\.element)
    var zeroed = whole
    for start in stride(from: 3_000, to: whole.count - 400, by: 9_000) {
      zeroed.replaceSubrange(start..<(start + 400), with: repeatElement(0, count: 400))
    }
    let folder = try TemporaryFolder()
    for bytes in [clipped, zeroed] {
      let items = try await folder.records(bytes, named: "a.\(ending)")
      #expect(!items.isEmpty)
      for item in items.prefix(40) {
        let rest = try await folder.archive("a.\(ending)").items(in: SourceContext(resume: item.position))
        #expect(rest.count <= items.count)
      }
    }
  }

  @Test func `Every end that a file can have is one`() async throws {
    let records = (0..<3).map { ArchiveBytes.page($0, padding: 40) }
    let folder = try TemporaryFolder()
    for ending in ArchiveBytes.endings {
      let bytes = ArchiveBytes.packed(records, ending)
      for length in 1..<bytes.count {
        let items = try await folder.records(Array(bytes.prefix(length)), named: "a.\(ending)")
        #expect(!items.isEmpty && items.count <= 4, "\(length) bytes of \(ending)")
      }
    }
  }
}
