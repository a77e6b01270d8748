import CopydeskCompression
import Testing

/// What is compressed is read again, by the byte.
@Suite struct CompressorTests {
  private static let texts: [[UInt8]] = [
    [], [0x0A], Array("The ferry is back.\n".utf8), [UInt8](repeating: 0x61, count: 1_000_000),
    (0..<300_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) },
  ]

  private func undone(_ bytes: [UInt8], _ compression: OutputCompression, by size: Int = 1_000) -> [UInt8]? {
    let decompressor = Decompressor(compression)
    var output: [UInt8] = []
    var done = 0
    repeat {
      let end = min(bytes.count, done + size)
      guard
        decompressor.add(
          bytes[done..<end],
          {
            output += $0; return true
          })
      else { return nil }
      done = end
    } while done < bytes.count
    return output
  }

  @Test(arguments: OutputCompression.allCases, texts)
  func `All that goes in comes out`(_ compression: OutputCompression, _ text: [UInt8]) {
    #expect(undone(compression.packed(text), compression) == text)
    let stream = Compressor(compression)
    var packed: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: 70_001) {
      packed += stream.add(Array(text[start..<min(text.count, start + 70_001)]))
    }
    packed += stream.add([], .end)
    #expect(undone(packed, compression, by: 7_777) == text)
  }

  @Test(arguments: OutputCompression.allCases)
  func `What was flushed can be read before the end`(_ compression: OutputCompression) {
    let packed = Compressor(compression).add(Array("first".utf8), .all)
    #expect(undone(packed, compression) == Array("first".utf8))
  }

  @Test(arguments: OutputCompression.allCases)
  func `Two in a row are one text`(_ compression: OutputCompression) {
    let both = compression.packed(Array("first ".utf8)) + compression.packed(Array("second".utf8))
    #expect(undone(both, compression) == Array("first second".utf8))
  }

  @Test(arguments: OutputCompression.allCases)
  func `The same bytes are compressed to the same`(_ compression: OutputCompression) {
    let text = Array(String(repeating: "ferry ", count: 10_000).utf8)
    #expect(compression.packed(text) == compression.packed(text))
    #expect(compression.packed(text).count < text.count / 50)
  }

  @Test(arguments: OutputCompression.allCases)
  func `Damage ends the reading`(_ compression: OutputCompression) {
    var packed = compression.packed([UInt8](repeating: 0x61, count: 1_000) + Array("ferry".utf8))
    packed[0] ^= 0xFF
    #expect(undone(packed, compression) == nil)
    var count = 0
    let isWhole = Decompressor(compression).add(compression.packed(Self.texts[3])[...]) { _ in
      count += 1
      return false
    }
    #expect(!isWhole && count == 1)
  }

  @Test(arguments: [("a.jsonl.gz", ".gz"), ("A.GZ", ".gz"), ("x/y.zst", ".zst")])
  func `A name says how a file is compressed`(_ path: String, _ ending: String) {
    #expect(OutputCompression(path: path)?.rawValue == ending)
    #expect(OutputCompression(path: path + "x") == nil)
  }
}
