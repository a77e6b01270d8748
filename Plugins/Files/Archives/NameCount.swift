/// Counts how often names occurred, so that two entries of one name are two documents. Holds eight bytes a name, whatever its length.
struct NameCount {
  private var counts: [UInt64: Int] = [:]

  /// How often a name came before.
  mutating func next(_ name: RawPath) -> Int {
    // FNV-1a, 64 bits (Fowler, Noll, Vo): the same in every run, as the hashes of the standard library are not.
    let hash = name.bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let before = counts[hash, default: 0]
    counts[hash] = before + 1
    return before
  }
}
