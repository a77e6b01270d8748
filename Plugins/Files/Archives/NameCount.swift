import CopydeskText

/// Counts how often names occurred, so that two entries of one name are two documents. Holds eight bytes a name, whatever its length.
struct NameCount {
  private var counts: [UInt64: Int] = [:]

  /// How often a name came before.
  mutating func next(_ name: RawPath) -> Int {
    let hash = StableHash.of(name.bytes)
    let before = counts[hash, default: 0]
    counts[hash] = before + 1
    return before
  }
}
