/// A sample of documents that is the same in every run: those whose identities have the smallest hashes.
public struct IdentitySample: Sendable {
  private let size: Int
  private var chosen: [(hash: UInt64, id: String)] = []

  /// - Parameter size: How many documents there are to be at most.
  public init(size: Int) { self.size = size }

  /// Considers a document.
  public mutating func add(_ id: String) {
    let hash = Self.hash(id)
    guard chosen.count < size || hash < chosen[chosen.count - 1].hash else { return }
    let place = chosen.firstIndex { (hash, id) < ($0.hash, $0.id) } ?? chosen.count
    chosen.insert((hash, id), at: place)
    if chosen.count > size { chosen.removeLast() }
  }

  /// The identities of the documents in it.
  public var ids: Set<String> { Set(chosen.map(\.id)) }

  /// FNV-1a of 64 bits, and its finishing mix from MurmurHash3, without which names that differ in their last letters are neighbours.
  private static func hash(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    return hash
  }
}
