import CopydeskText
import TestSupport
import Testing

/// A hash of bytes that come piece by piece.
@Suite struct RunningHashTests {
  private func value(_ bytes: [UInt8], inPiecesOf size: Int) -> Int {
    var hash = RunningHash()
    for start in stride(from: 0, to: bytes.count, by: size) {
      hash.add(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    return hash.value
  }

  @Test func `The pieces do not matter, and every byte does`() {
    let bytes = (0..<100).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    for count in 0...bytes.count {
      let part = Array(bytes.prefix(count))
      let values = Set([1, 3, 7, 8, 9, 64, 200].map { value(part, inPiecesOf: $0) })
      #expect(values.count == 1)
      for index in part.indices {
        var changed = part
        changed[index] ^= 1
        #expect(!values.contains(value(changed, inPiecesOf: 8)))
      }
      #expect(!values.contains(value(part + [0], inPiecesOf: 8)))
    }
  }
}
