/// Remembers what class names say, for the elements of one page that have the same.
struct KnownClasses {
  private struct Entry {
    var start = 0
    var count = -1
    var signals: Signals = []
  }

  /// Names of a hash of their own; a later one takes the place of an earlier one.
  private var entries = [Entry](repeating: Entry(), count: KnownClasses.size)
  private static let size = 256

  /// What the names in a range say: as before where the same bytes were asked about, else what a closure finds.
  mutating func signals(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, find: () -> Signals) -> Signals {
    guard range.count >= 8 else { return find() }
    let base = UnsafeRawPointer(bytes.baseAddress! + range.lowerBound)
    let first = base.loadUnaligned(as: UInt64.self)
    let last = (base + range.count - 8).loadUnaligned(as: UInt64.self)
    let hash = (first ^ last &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(range.count)) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(hash >> 56) & (KnownClasses.size - 1)
    let entry = entries[place]
    if entry.count == range.count, bytes[range].elementsEqual(bytes[entry.start..<entry.start + entry.count]) {
      return entry.signals
    }
    let found = find()
    entries[place] = Entry(start: range.lowerBound, count: range.count, signals: found)
    return found
  }
}
