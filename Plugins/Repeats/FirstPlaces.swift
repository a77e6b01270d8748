/// Remembers for each number the place that was given with it first.
///
/// The numbers are hashes already, so that a table with linear probing needs no more than their low bits (Knuth: "The Art of Computer
/// Programming", volume 3, section 6.4, algorithm L).
struct FirstPlaces {
  private var numbers: [UInt64]
  private var places: [Int32]
  private let mask: Int

  /// - Parameter capacity: How many numbers there are at most.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    mask = size - 1
    numbers = [UInt64](repeating: 0, count: size)
    places = [Int32](repeating: -1, count: size)
  }

  /// The place of a number.
  subscript(number: UInt64) -> Int? {
    let slot = slot(number)
    return places[slot] < 0 ? nil : Int(places[slot])
  }

  /// Gives a number a place, if it has none. Returns the one that it had.
  mutating func insert(_ number: UInt64, _ place: Int) -> Int? {
    let slot = slot(number)
    if places[slot] >= 0 { return Int(places[slot]) }
    numbers[slot] = number
    places[slot] = Int32(place)
    return nil
  }

  /// Gives a number a place in any case.
  mutating func set(_ number: UInt64, _ place: Int) {
    let slot = slot(number)
    numbers[slot] = number
    places[slot] = Int32(place)
  }

  private func slot(_ number: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: number) & mask
    while places[slot] >= 0, numbers[slot] != number { slot = (slot + 1) & mask }
    return slot
  }
}
