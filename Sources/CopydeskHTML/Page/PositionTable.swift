/// Turns offsets into compacted bytes back into offsets into the page. Asked for in ascending order, all of them take one walk.
struct PositionTable: ~Copyable {
  struct Stretch {
    var compacted: UInt32
    var original: UInt32
  }

  private var stretches: Arena<Stretch>
  private var current = 0

  init(capacity: Int) {
    stretches = Arena(capacity: capacity)
  }

  /// Notes where a kept stretch begins.
  mutating func add(compacted: Int, original: Int) {
    stretches.append(
      Stretch(compacted: UInt32(truncatingIfNeeded: compacted), original: UInt32(truncatingIfNeeded: original)))
  }

  /// The offset in the page of an offset in the compacted bytes, which must not be lower than in earlier calls.
  mutating func original(_ offset: UInt32) -> UInt32 {
    guard stretches.count > 0 else { return offset }
    while current + 1 < stretches.count, stretches[current + 1].compacted <= offset { current += 1 }
    return stretches[current].original + (offset - min(offset, stretches[current].compacted))
  }
}
