/// Signals by the hashes of words, in an open-addressing table (Knuth: "The Art of Computer Programming", volume 3, section 6.4,
/// algorithm L).
///
/// The hashes are good ones already, so that their top bits are the place; next to all look-ups end at a filter of bits.
struct HashedSignals: @unchecked Sendable {
  // Made once and never freed; nothing writes to them once the vocabulary is made.
  private let hashes: UnsafeMutablePointer<UInt64>
  private let signals: UnsafeMutablePointer<Signals>
  private let filter: UnsafeMutablePointer<UInt64>
  /// There are about a thousand words.
  private static let bits = 12
  private static let filterBits = 16

  init() {
    hashes = .allocate(capacity: 1 << HashedSignals.bits)
    hashes.initialize(repeating: 0, count: 1 << HashedSignals.bits)
    signals = .allocate(capacity: 1 << HashedSignals.bits)
    signals.initialize(repeating: [], count: 1 << HashedSignals.bits)
    filter = .allocate(capacity: 1 << (HashedSignals.filterBits - 6))
    filter.initialize(repeating: 0, count: 1 << (HashedSignals.filterBits - 6))
  }

  // In bounds: a place has as many bits as the tables have places for.
  private func place(_ hash: UInt64) -> Int {
    var place = Int(hash >> UInt64(64 - HashedSignals.bits))
    while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & (1 << HashedSignals.bits - 1) }
    return place
  }

  /// Adds signals to those of a hash.
  func insert(_ signal: Signals, _ hash: UInt64) {
    let place = place(hash)
    hashes[place] = hash
    signals[place].insert(signal)
    let bit = hash >> UInt64(64 - HashedSignals.filterBits)
    filter[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  /// The signals of a hash; none of one that is not there.
  @inline(__always)
  subscript(hash: UInt64) -> Signals {
    let bit = hash >> UInt64(64 - HashedSignals.filterBits)
    guard filter[Int(bit >> 6)] &>> (bit & 63) & 1 != 0 else { return [] }
    return signals[place(hash)]
  }
}
