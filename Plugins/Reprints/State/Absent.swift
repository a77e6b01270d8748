import CopydeskCore

/// The records that no longer represent anything: their documents were replaced, or do not count as seen.
struct Absent {
  private var bits: [UInt64] = []

  init() {}

  /// Reads a whole log, and makes sure that it is as it was written.
  ///
  /// - Throws: ``StateError``
  init(reading log: RecordLog, folder: String) throws(StateError) {
    for number in 0..<log.count {
      guard log.isWhole(number) else {
        throw .damaged(folder, "record \(number + 1) of \(log.count) in the signature log is not as it was written")
      }
      note(number, of: log)
    }
  }

  /// Notes what a record says of itself and of others.
  mutating func note(_ number: Int, of log: RecordLog) {
    if log.isWithdrawn(number) {
      insert(number)
    } else if let replaced = log.replaced(by: number) {
      insert(replaced)
    }
  }

  mutating func insert(_ number: Int) {
    let word = number / 64
    if word >= bits.count { bits += [UInt64](repeating: 0, count: word + 1 - bits.count) }
    bits[word] |= 1 << UInt64(number % 64)
  }

  /// Whether a record is among them.
  func contains(_ number: Int) -> Bool {
    let word = number / 64
    return word < bits.count && bits[word] & 1 << UInt64(number % 64) != 0
  }
}
