import CopydeskHTML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Remembers what class names say, for the elements of one page that have the same.
struct KnownClasses {
  private struct Entry {
    var start: UInt32 = 0
    var count: Int32 = -1
    var signals: Signals = []
  }

  /// Names of a hash of their own; a later one takes the place of an earlier one.
  private var entries = [Entry](repeating: Entry(), count: 1 << KnownClasses.bits)
  private static let bits = 10

  /// What the names in a range say: as before where the same bytes were asked about, else what a closure finds.
  @inline(__always)
  mutating func signals(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, find: () -> Signals) -> Signals {
    guard let base = bytes.baseAddress, range.lowerBound + 8 <= bytes.count, !range.isEmpty else { return find() }
    let names = UnsafeRawPointer(base + range.lowerBound)
    // In bounds: there are eight bytes from the beginning of the names, and a longer range has as many before its end.
    var hash = names.loadUnaligned(as: UInt64.self).littleEndian
    if range.count >= 8 {
      hash ^= (names + (range.count - 8)).loadUnaligned(as: UInt64.self).littleEndian &* 0x9E37_79B9_7F4A_7C15
    } else {
      hash &= 1 << UInt64(8 * range.count) - 1
    }
    hash = (hash ^ UInt64(range.count)) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(hash >> UInt64(64 - KnownClasses.bits))
    let entry = entries[place]
    if Int(entry.count) == range.count, memcmp(names, base + Int(entry.start), range.count) == 0 {
      return entry.signals
    }
    let found = find()
    entries[place] = Entry(start: UInt32(range.lowerBound), count: Int32(range.count), signals: found)
    return found
  }
}
