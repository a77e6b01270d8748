import CopydeskHTML
import CopydeskText

/// Tells quotations set apart that say again what the text says from those that are the only place of their words.
///
/// Both texts are compared by hashes of short pieces, of which a quarter is looked at: those whose hash is divisible by four, wherever they
/// are (Manber: "Finding Similar Files in a Large File System", 1994).
final class PullQuoteCopies {
  private let reading: PageReading
  /// The hashes that more than one piece of the page has.
  private lazy var again = RepeatedHashes(PullQuoteCopies.hashes(ofKey: whole))

  init(_ reading: PageReading) { self.reading = reading }

  /// Whether the page has a third of an element's pieces twice, or the element has too few to tell: what is quoted may be shortened, or put in
  /// other words at its ends.
  func isCopy(_ index: Int) -> Bool {
    if reading.weight[index] > PullQuoteCopies.longest || isList(index) && !isOfFacts(index) {
      return true
    }
    let hashes = PullQuoteCopies.hashes(ofKey: TextKey(reading.text(of: index, limit: .max)).string)
    return hashes.count < PullQuoteCopies.fewest
      ? isTwice(index) : hashes.count(where: again.contains) * 3 >= hashes.count
  }

  /// Whether the page has one half of a short quotation twice.
  private func isTwice(_ index: Int) -> Bool {
    // Each is looked for in the whole text.
    compared += 1
    if compared > PullQuoteCopies.mostCompared { return true }
    let key = TextKey(reading.text(of: index, limit: .max)).string
    guard key.utf8.count >= 2 * PullQuoteCopies.shortestHalf else { return true }
    let middle = key.index(key.startIndex, offsetBy: key.count / 2)
    return [key[..<middle], key[middle...]].contains { whole.places(of: String($0)).count > 1 }
  }

  /// How many short quotations were compared, and how many are at most: an article has fewer.
  private var compared = 0
  private static let mostCompared = 64
  /// Half of a shorter quotation, in bytes of its key, is in any text.
  private static let shortestHalf = 6
  /// The key of all the page's text.
  private lazy var whole = TextKey(reading.text(of: 0, limit: .max)).string

  /// Whether an element has headings, items or rows: it is a box beside the text then.
  private func isList(_ index: Int) -> Bool {
    reading.page.subtree(of: index).contains { node in
      let tag = reading.page.nodes[node].tag
      return tag.headingLevel != nil || tag == .li || tag == .table
    }
  }

  /// Whether an element is a list of several items without links: facts that the text may not have.
  private func isOfFacts(_ index: Int) -> Bool {
    reading.linkWeight[index] == 0
      && reading.page.subtree(of: index).count {
        reading.page.nodes[$0].tag == .li && reading.weight[$0] > 0
      } >= PullQuoteCopies.leastFacts
  }

  private static let leastFacts = 3

  /// What has more bytes is no quotation.
  private static let longest: Int32 = 2_000
  /// A quotation with fewer pieces is too short to tell.
  private static let fewest = 3
  /// The bytes of a piece of a key.
  private static let window = 16
  /// An odd factor that spreads the bytes over the hash (Knuth: "The Art of Computer Programming", volume 3, section 6.4).
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// The factor of a piece's first byte.
  private static let highest = (1..<window).reduce(UInt64(1)) { power, _ in power &* factor }

  private static func hashes(ofKey text: String) -> [UInt64] {
    text.withBytes { key in
      guard key.count >= window else { return [] }
      var hash = key[..<window].reduce(UInt64(0)) { $0 &* factor &+ UInt64($1) }
      var found: [UInt64] = []
      found.reserveCapacity(key.count / 4)
      for end in window...key.count {
        // The lowest bits of a product depend on few bits of its bytes.
        if hash >> 32 & 3 == 0 { found.append(hash) }
        guard end < key.count else { break }
        hash = (hash &- UInt64(key[end - window]) &* highest) &* factor &+ UInt64(key[end])
      }
      return found
    }
  }
}

/// The hashes that a list has more than once: an open table, since they are spread over all their bits already.
private struct RepeatedHashes {
  /// Each hash in the first free place from its own on; none is zero.
  private var places: [UInt64]
  private var isRepeated: [Bool]

  init(_ hashes: [UInt64]) {
    // At least half of the places stay free, so that every search ends.
    let count = 2 << (Int.bitWidth - hashes.count.leadingZeroBitCount)
    places = Array(repeating: 0, count: count)
    isRepeated = Array(repeating: false, count: count)
    for hash in hashes {
      let place = place(of: hash)
      if places[place] == RepeatedHashes.filled(hash) { isRepeated[place] = true }
      places[place] = RepeatedHashes.filled(hash)
    }
  }

  func contains(_ hash: UInt64) -> Bool { isRepeated[place(of: hash)] }

  /// Where a hash is, or the place that it would have.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash >> 34) & (places.count - 1)
    while places[place] != 0, places[place] != RepeatedHashes.filled(hash) { place = (place + 1) & (places.count - 1) }
    return place
  }

  /// A hash with a bit that no hash of a list has, as only those are in it whose bit 32 is not set.
  private static func filled(_ hash: UInt64) -> UInt64 { hash | 1 << 32 }
}
