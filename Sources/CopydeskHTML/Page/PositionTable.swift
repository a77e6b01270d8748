/// Turns offsets into compacted bytes back into offsets into the page. Asked for in ascending order, all of them take one walk.
struct PositionTable {
  private var stretches: [(compacted: UInt32, original: UInt32)] = []
  private var current = 0

  init(capacity: Int) {
    stretches.reserveCapacity(capacity)
  }

  /// Notes where a kept stretch begins.
  mutating func add(compacted: Int, original: Int) {
    stretches.append((UInt32(truncatingIfNeeded: compacted), UInt32(truncatingIfNeeded: original)))
  }

  /// The offset in the page of an offset in the compacted bytes, which must not be lower than in earlier calls.
  mutating func original(_ offset: UInt32) -> UInt32 {
    guard !stretches.isEmpty else { return offset }
    while current + 1 < stretches.count, stretches[current + 1].compacted <= offset { current += 1 }
    return stretches[current].original + (offset - min(offset, stretches[current].compacted))
  }
}
