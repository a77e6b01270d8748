import CopydeskCore
import CopydeskTesting
import Synchronization
import Testing

@testable import CopydeskFilesPlugin

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Nothing of an archive is passed over without a word: neither what is after its end nor what its list of entries leaves out.
@Suite struct ArchiveRestTests {
  private static let one = [TestArchive.Entry("1.txt", "Storm"), TestArchive.Entry("2.txt", "Sun")]
  private static let two = [TestArchive.Entry("3.txt", "Rain")]
  private static let advice =
    ", as where two archives were put into one file; they are not read, so make one file of each archive"

  private func items(
    _ bytes: [UInt8], _ name: String = "a"
  ) async throws -> [SourceItem] {
    let dump = try TemporaryFolder()
    try dump.add(name, bytes)
    let items = try await ArchiveSource.reading(["path": .init(.string(name))], baseFolder: dump.path).items()
    for (index, item) in items.enumerated() {
      let rest = try await ArchiveSource.reading(["path": .init(.string(name))], baseFolder: dump.path)
        .items(in: SourceContext(resume: item.position))
      #expect(rest.map(\.summary) == items[(index + 1)...].map(\.summary), "after \(item.position.rawValue)")
    }
    return items
  }

  @Test(arguments: ["", "gzip", "zstd", "bzip2", "xz"])
  func `A tar after another one is read`(_ compression: String) async throws {
    let (first, second) = (TestArchive.tar(Self.one), TestArchive.tar(Self.two))
    let all = ["a/1.txt", "a/2.txt", "a/3.txt"]
    let pack = { (bytes: [UInt8]) in PackedBytes.packed(bytes, compression) }
    #expect(try await items(pack(first) + pack(second)).map(\.summary) == all)
    #expect(try await items(pack(first + second)).map(\.summary) == all)
    #expect(try await items(pack(TestArchive.tar([]) + first)).map(\.summary) == all.dropLast())
    let noise = try await items(pack(first + [UInt8](repeating: 0x6A, count: 2_048)))
    #expect(noise.map(\.summary) == all.dropLast() + ["a: corrupt_entry"])
  }

  @Test func `Bytes after a tar that are too few for an entry are said to be there`() async throws {
    let items = try await items(TestArchive.tar(Self.two) + Array("tail".utf8))
    #expect(items.map(\.summary) == ["a/3.txt", "a: corrupt_archive"])
    #expect(
      items.last?.message
        == "the archive cannot be read any further: it ends in bytes that are too few to be an entry")
  }

  @Test func `A first block of bzip2 that is damaged is said to be that, whatever the name`() async throws {
    var packed = PackedBytes.bzip2(
      TestArchive.tar([TestArchive.Entry("1.txt", (0..<30_000).map { "\($0) " }.joined())]))
    for index in 20_000..<20_008 { packed[index] = 0xFF }
    let items = try await items(packed, "a.bin")
    #expect(items.map(\.summary) == ["a.bin: corrupt_archive"])
    #expect(items.first?.message.contains("the compressed data is damaged at byte ") == true)
  }

  @Test func `A header of zeros does not end a tar`() async throws {
    var tar = TestArchive.tar(Self.one + Self.two)
    for index in 1_024..<1_536 { tar[index] = 0 }
    #expect(try await items(tar).map(\.summary) == ["a/1.txt", "a: corrupt_entry", "a/3.txt"])
  }

  @Test(arguments: ["", "gzip", "bzip2"])
  func `A tar that was cut off between two entries fails after them`(_ compression: String) async throws {
    let whole = TestArchive.tar(Self.one)
    let cut = try await items(PackedBytes.packed(whole.dropLast(1_024), compression))
    #expect(cut.map(\.summary) == ["a/1.txt", "a/2.txt", "a: corrupt_archive"])
    #expect(
      cut.last?.message
        == "the archive ends early: it lacks the zeros that a tar ends in, so that it was cut off after its last entry; get it again"
    )
    // Some programs write one block of zeros.
    let short = try await items(PackedBytes.packed(whole.dropLast(512), compression))
    #expect(short.map(\.summary) == ["a/1.txt", "a/2.txt"])
  }

  @Test(arguments: [0, 512 * 2 * 800])
  func `A tar that shrinks while it is read fails where it ends`(_ size: Int) async throws {
    let dump = try TemporaryFolder()
    try dump.add("a", TestArchive.tar((0..<2_000).map { TestArchive.Entry("\($0).txt", "Storm") }))
    let path = dump.path("a")
    let found = Mutex<[SourceItem]>([])
    try await ArchiveSource.reading(["path": "a"], baseFolder: dump.path).read(in: SourceContext()) { item in
      found.withLock { $0.append(item) }
      _ = truncate(path, off_t(size))
    }
    let items = found.withLock { $0 }
    #expect(items.count < 1_000)
    #expect(items.last?.summary == "a: corrupt_archive")
    #expect(
      items.last?.message
        == "the archive cannot be read any further: the file shrank from 2049024 to \(size) bytes while it was read")
  }

  @Test func `Entries whose names say the same are numbered`() async throws {
    let entries = ["d/1.txt", "d/./1.txt", "d//1.txt"].map { TestArchive.Entry($0, "Storm") }
    #expect(
      try await items(TestArchive.zip(entries)).map(\.origin.identity) == ["a/d/1.txt", "a/d/1.txt#1", "a/d/1.txt#2"])
  }

  @Test(arguments: ["bzip2", "xz"])
  func `Entries before damage are read, and the place of it is said`(_ compression: String) async throws {
    let texts = (0..<40).map { number in
      TestArchive.Entry("\(number).txt", (0..<2_000).map { "\($0 &* (number + 7) % 997) " }.joined())
    }
    let whole = PackedBytes.packed(TestArchive.tar(texts), compression)
    let half = try await items(Array(whole.prefix(whole.count / 2)))
    #expect(half.count { $0.document != nil } > 5)
    #expect(half.last?.summary == "a: corrupt_archive")
    #expect(
      half.last?.message
        == "the archive cannot be read any further: the compressed data is damaged at byte \(whole.count / 2): it ends early"
    )
    let tail = try await items(whole + Array("tail".utf8))
    #expect(tail.count { $0.document != nil } == texts.count)
    #expect(
      tail.last?.message
        == "the archive cannot be read any further: the compressed data is damaged at byte \(whole.count): bytes that are no \(compression) data follow it"
    )
  }

  @Test func `Entries that a zip does not list are said to be there`() async throws {
    let (first, second) = (TestArchive.zip(Self.one), TestArchive.zip(Self.two))
    let both = try await items(first + second)
    #expect(both.map(\.summary) == ["a/3.txt", "a: corrupt_archive"])
    #expect(
      both.last?.message
        == "the archive cannot be read any further: from byte 0 on it has entries that the list at its end does not have"
        + Self.advice)
    #expect(
      try await items(first + TestArchive.zip([])).map(\.summary) == ["a/1.txt", "a/2.txt", "a: corrupt_archive"])
    // A program before an archive is none of its entries.
    #expect(try await items(Array("#!/bin/sh\n".utf8) + first).map(\.summary) == ["a/1.txt", "a/2.txt"])
    let packed = try await items(gzip(first + second))
    #expect(packed.map(\.summary) == ["a/1.txt", "a/2.txt", "a: corrupt_archive"])
    #expect(
      packed.last?.message
        == "the archive cannot be read any further: entries follow the end of it" + Self.advice)
    #expect(try await items(gzip(first)).map(\.summary) == ["a/1.txt", "a/2.txt"])
  }

  /// The first 32 bytes of a 7z without entries are all of it: version, checksum of what follows, and a header of no bytes (7zFormat.txt).
  @Test func `What follows a 7z is said to be there`() async throws {
    let empty =
      Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C, 0, 4, 0x8D, 0x9B, 0xD5, 0x0F] + [UInt8](repeating: 0, count: 20)
    #expect(try await items(empty).map(\.summary) == ["a: no_entries"])
    let both = try await items(empty + empty)
    #expect(both.map(\.summary) == ["a: corrupt_archive"])
    #expect(
      both.first?.message
        == "the archive cannot be read: it ends at byte 32, and 32 bytes follow that, which are not read; if they are another archive, make a file of it"
    )
  }

  @Test func `A zip whose list is damaged is read from its beginning on, and fails after that`() async throws {
    var zip = TestArchive.zip(Self.one)
    let list = try #require(zip[...].firstPlace(of: Array("PK\u{1}\u{2}".utf8))).lowerBound
    for index in list..<(list + 40) { zip[index] = 0xFF }
    let items = try await items(zip)
    #expect(items.map(\.summary) == ["a/1.txt", "a/2.txt", "a: corrupt_archive"])
  }

  @Test func `An archive without entries is dropped as that`() async throws {
    for bytes in [TestArchive.zip([]), TestArchive.tar([]), gzip(TestArchive.tar([]))] {
      #expect(try await items(bytes).map(\.summary) == ["a: no_entries"])
    }
  }

  @Test func `A damaged beginning is no reason to take an archive for something else`() async throws {
    var packed = gzip(TestArchive.tar([TestArchive.Entry("1.txt", (0..<30_000).map { "\($0) " }.joined())]))
    packed[0] = 0x8D
    #expect(try await items(packed, "a.dump.gz").map(\.summary) == ["a.dump.gz: damaged_file"])
    #expect(try await items(packed, "a.dump").map(\.summary) == ["a.dump: not_an_archive"])
  }

  @Test func `What is another kind of archive is named`() async throws {
    let found = try await items(Array("Rar!\u{1A}\u{7}".utf8) + [UInt8](repeating: 7, count: 400))
    #expect(found.map(\.summary) == ["a: not_an_archive"])
    #expect(found.first?.message == "neither zip nor tar nor 7z (it is a RAR archive)")
  }
}
