/// How much larger a gzip member or a zstd frame may become.
///
/// Up to 256 MiB nothing is refused: memory holds only what is asked for. What goes beyond that and 1,000 times the compressed size is a
/// bomb, which could keep a run busy for days. After the first one, others of the file are refused from 4 MiB on.
struct RatioLimit {
  static let most = 1_000
  private var free = 256 << 20
  private var consumed = 0
  private var produced = 0

  mutating func beginMember() { (consumed, produced) = (0, 0) }

  /// Counts a block.
  ///
  /// - Returns: Whether it was one too many.
  mutating func isExceeded(consumed: Int, produced: Int) -> Bool {
    self.consumed += consumed
    self.produced += produced
    guard self.produced > free, self.produced / Self.most > self.consumed else { return false }
    free = 4 << 20
    return true
  }
}
