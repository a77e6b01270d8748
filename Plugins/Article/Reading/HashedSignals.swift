/// Signals by the hashes of words, in an open-addressing table (Knuth: "The Art of Computer Programming", volume 3, section 6.4,
/// algorithm L).
///
/// The hashes are good ones already, so that their top bits are the place; next to all look-ups end at a filter of bits.
struct HashedSignals: Sendable {
  private var hashes = [UInt64](repeating: 0, count: 1 << HashedSignals.bits)
  private var signals = [Signals](repeating: [], count: 1 << HashedSignals.bits)
  private var filter = [UInt64](repeating: 0, count: 1 << (HashedSignals.filterBits - 6))
  /// There are about a thousand words.
  private static let bits = 12
  private static let filterBits = 16

  private func place(_ hash: UInt64) -> Int {
    var place = Int(hash >> UInt64(64 - HashedSignals.bits))
    while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & (hashes.count - 1) }
    return place
  }

  /// Adds signals to those of a hash.
  mutating func insert(_ signal: Signals, _ hash: UInt64) {
    let place = place(hash)
    hashes[place] = hash
    signals[place].insert(signal)
    let bit = hash >> UInt64(64 - HashedSignals.filterBits)
    filter[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  /// The signals of a hash; none of one that is not there.
  subscript(hash: UInt64) -> Signals {
    let bit = hash >> UInt64(64 - HashedSignals.filterBits)
    guard filter[Int(bit >> 6)] & 1 << (bit & 63) != 0 else { return [] }
    return signals[place(hash)]
  }
}
