import Testing

@testable import CopydeskFilesPlugin

@Suite struct WaitingBytesTests {
  @Test func `Bytes come out as they went in, however many there are at once`() {
    var random = SystemRandomNumberGenerator()
    var waiting = WaitingBytes()
    var expected: [UInt8] = []
    var found: [UInt8] = []
    for round in 0..<400 {
      let bytes = (0..<Int.random(in: 0...(round % 50 == 0 ? 60_000 : 700), using: &random)).map {
        UInt8(truncatingIfNeeded: $0 * 7 + round)
      }
      expected += bytes
      if round % 2 == 0 {
        waiting.append(bytes[...])
      } else {
        // Room that is not used up.
        waiting.append(upTo: bytes.count + 5_000) { $0.update(fromContentsOf: bytes) }
      }
      let step = Int.random(in: 0...waiting.count, using: &random)
      found += waiting.all.prefix(step)
      waiting.consume(step)
      #expect(waiting.count == expected.count - found.count)
    }
    #expect(found + waiting.all == expected)
    waiting.removeAll()
    #expect(waiting.all.isEmpty)
  }

  @Test func `A view of what waited stays as it was`() {
    var waiting = WaitingBytes()
    waiting.append([1, 2, 3])
    let view = waiting.all
    waiting.consume(2)
    waiting.append([4, 5])
    #expect(view == [1, 2, 3] && Array(waiting.all) == [3, 4, 5])
  }
}
