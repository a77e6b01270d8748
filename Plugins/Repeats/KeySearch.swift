/// Looks for one key inside others, in time that grows with their length alone (Karp, Rabin: "Efficient Randomized Pattern-Matching
/// Algorithms", 1987).
struct KeySearch {
  private let pattern: [UInt8]
  private let hash: UInt64
  /// What the first byte of a window counts.
  private let highest: UInt64

  /// An odd factor that spreads the bytes over the hash (Knuth: "The Art of Computer Programming", volume 3, section 6.4).
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ key: String) {
    pattern = Array(key.utf8)
    hash = pattern.reduce(0) { $0 &* KeySearch.factor &+ UInt64($1) }
    highest = pattern.dropFirst().reduce(1) { power, _ in power &* KeySearch.factor }
  }

  /// Whether the key is a part of a longer one.
  func isInside(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { bytes in
      guard !pattern.isEmpty, bytes.count > pattern.count else { return false }
      var window = bytes.prefix(pattern.count).reduce(0) { $0 &* KeySearch.factor &+ UInt64($1) }
      var start = 0
      while true {
        if window == hash, bytes[start..<start + pattern.count].elementsEqual(pattern) { return true }
        guard start + pattern.count < bytes.count else { return false }
        window = (window &- UInt64(bytes[start]) &* highest) &* KeySearch.factor &+ UInt64(bytes[start + pattern.count])
        start += 1
      }
    }
  }
}
