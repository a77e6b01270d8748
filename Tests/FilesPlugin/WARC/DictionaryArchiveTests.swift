import CopydeskCompression
import CopydeskCore
import CopydeskTesting
import FoundationEssentials
import Testing

@testable import CopydeskFilesPlugin

/// Web archives whose frames need the dictionary that comes first.
@Suite struct DictionaryArchiveTests {
  /// Made with `zstd --train` of 400 invented records.
  private static let dictionary = bytes(
    "N6Qw7KI6Y2QXEOgK0wEAAAAACMBRSimlTCnJ0Rw9GgEjAgAAFgDLKnwDAAAEoAIAgI+CowIAAICTAgUAAAAAAAAAAAAAFY8GAOBZ"
      + "CEQAFfAGAAAAAADUEaj1VAoAAAAAAAAAAAAAAAAAAQAAAAQAAAAIAAAAVHlwZTogYXBwbGljYXRpb24vaHR0cA0KQ29udGVudC1M"
      + "ZW5ndGg6IDE0MQ0KDQpIVFRoZSB0aWRlIGF0IDg4MS48L3A+DQoNCldBUkMvMS4xDQpXQVJDLVR5cGU6IHJlc3Bvbg0KV0FSQy1U"
      + "YXJnZXQtVVJJOiBodHRwczovL25ld3MuZXhhbXBsZS8zMjENCkNvbnRlPjxwPlBhZ2UgMzEgb2YgdGhlIGhhcmJvdXIgbmV3cywg"
      + "d2l0aCB0aGUgdGlkZSBhdCBsDQoNCjwhZG9jdHlwZSBodG1sPjx0aXRsZT5IYXJib3VyIDM8L3RpdGxlPjxwPlBhZy1UeXBlOiBh"
      + "cHBsaWNhdGlvbi9odHRwDQpDb250ZW50LQ==")

  /// Three of the records, each with `zstd -19 -D`.
  private static let frames = [
    "KLUv/WeiOmNkLwCNAgDDQgkfi+xBBjQkGXgAhA8RfwQBL0sQWUFJESoqIFHBWEwGKdQgx4CEEfwEmPJer9NYx1vfAvy9lrqP6HiP"
      + "VZTS6MPx2HmM0P+b3vARUIVf8yb5x6EX",
    "KLUv/WeiOmNkLwCNAgCzQgkl1T3IgIYkAw+A8CHijyDguwSRFZQUoaICEhWMxWSQQg1yDEgIEfwEKPyvpwHW0S1gQX+pBd1HdN6j"
      + "Kwo0GuF4pjxG6P9Nb/gIqMKveRMbkXVG",
    "KLUv/WeiOmNkLwCNAgDDQglGZO9BBjQkGXgAhA8RfwQB7yWIrKCkCBUVkKhgLCaDFGqQY0BCEfwEmPJer9NYx1vfAvy9lrqP6HiP"
      + "VZTS6MPx2HmM0P+b3vARUIVf8yaEnToo",
  ].map(bytes)

  private static func bytes(_ text: String) -> [UInt8] { Data(base64Encoded: text).map(Array.init) ?? [] }

  /// The skippable frame that holds a dictionary.
  private static func frame(_ contents: [UInt8]) -> [UInt8] {
    [0x5D, 0x2A, 0x4D, 0x18] + (0..<4).map { UInt8(truncatingIfNeeded: contents.count >> (8 * $0)) } + contents
  }

  private static let archive = Array(frames.joined())
  private static let endings = (0..<3).map { "\($0): https://news.example/\($0)" }

  @Test func `The dictionary may itself be compressed or not`() async throws {
    let folder = try TemporaryFolder()
    for dictionary in [Self.dictionary, Compressor(.zstd).add(Self.dictionary, .end)] {
      let items = try await folder.records(Self.frame(dictionary) + Self.archive, named: "a.warc.zst")
      #expect(items.map(\.ending) == Self.endings)
      for (index, item) in items.enumerated() {
        let rest = try await folder.archive("a.warc.zst").items(in: SourceContext(resume: item.position))
        #expect(rest.map(\.ending) == items.dropFirst(index + 1).map(\.ending))
      }
    }
  }

  @Test func `A file without the dictionary says so, and so does one with another`() async throws {
    let folder = try TemporaryFolder()
    let other = Self.frame(Array("not a dictionary".utf8))
    let clipped = Self.frame(Array(Compressor(.zstd).add(Self.dictionary, .end).dropLast(9)))
    for start in [[], other, clipped] {
      let items = try await folder.records(start + Self.archive, named: "a.warc.zst")
      #expect(items.map(\.ending) == ["0: no_dictionary"])
      #expect(
        items[0].message.contains("it is compressed with a dictionary, and the file does not begin with that; "))
    }
  }

  @Test func `Damage costs a record, and the dictionary is still known after it`() async throws {
    var frames = Self.frames
    frames[1][60] ^= 0x55
    let folder = try TemporaryFolder()
    let items = try await folder.records(
      Self.frame(Self.dictionary) + frames.joined(), named: "a.warc.zst", ["verify": "off"])
    #expect(items.first?.ending == "0: https://news.example/0" && items.last?.ending == "2: https://news.example/2")
  }

  @Test func `A frame that claims to be larger than the file is the end of it`() async throws {
    let folder = try TemporaryFolder()
    for length in [[0xFF, 0xFF, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF] as [UInt8]] {
      let items = try await folder.records([0x5D, 0x2A, 0x4D, 0x18] + length + Self.archive, named: "a.warc.zst")
      #expect(items.map(\.ending) == ["0: corrupt_zstd"])
    }
  }
}
