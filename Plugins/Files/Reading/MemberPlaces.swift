/// Where gzip members or zstd frames begin, of which some bytes were read and not consumed yet.
///
/// A file may have a member for each byte, so nothing here takes time that grows with their number.
struct MemberPlaces {
  /// Where one begins: in the file, and decompressed.
  struct Beginning: Equatable {
    var raw: Int
    var decoded: Int
  }

  private var all: [Beginning]
  /// The member of the next byte; those before it are over.
  private var first = 0

  /// - Parameter raw: Where in the file the first member begins.
  init(raw: Int = 0) { all = [Beginning(raw: raw, decoded: 0)] }

  /// The one that began last.
  var last: Beginning {
    get { all[all.count - 1] }
    set { all[all.count - 1] = newValue }
  }

  /// Notes that a member begins.
  mutating func append(raw: Int, decoded: Int) { all.append(Beginning(raw: raw, decoded: decoded)) }

  /// Notes that the last member is over and the next one begins. A member of no bytes begins nothing.
  mutating func end(raw: Int, decoded: Int) {
    if last.decoded == decoded { last.raw = raw } else { append(raw: raw, decoded: decoded) }
  }

  /// The member of a byte.
  func member(of decoded: Int) -> Beginning { all[max(count(upTo: decoded) - 1, first)] }

  /// Whether one begins with a byte.
  func begin(at decoded: Int) -> Bool { member(of: decoded).decoded == decoded }

  /// Forgets those that end before a byte.
  mutating func pass(to decoded: Int) {
    while first + 1 < all.count, all[first + 1].decoded <= decoded { first += 1 }
    guard first > 1_024, first > all.count / 2 else { return }
    all.removeFirst(first)
    first = 0
  }

  /// How many begin with a byte or before it.
  private func count(upTo decoded: Int) -> Int {
    var (low, high) = (first, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].decoded <= decoded { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
