import CopydeskCore

extension RepeatSearch {
  /// Removes a description from the metadata that the article says itself: as its deck, its headline or a caption, or in its text, in one
  /// place or in several.
  mutating func description() {
    guard let text = document.metadata.description else { return }
    let key = keys.add(text)
    guard !key.isEmpty else { return }
    guard let why = whyNoDescription(key) else { return }
    document.metadata.description = nil
    note("description", why.reason, Block(.paragraph, role: .deck, text: text), same: why.same)
  }

  private mutating func whyNoDescription(_ description: BlockKeys.Key) -> (reason: String, same: Int?)? {
    if let deck = document.metadata.deck, isNear(keys.add(deck), description) {
      return ("The deck says the same.", nil)
    }
    if let why = whyNoDeck(description, "description") { return why }
    let windows = SharedWindows(keys, description)
    var found = windows.none
    for line in lines where isBody(line) {
      windows.find(key(line), &found)
      if windows.share(found) >= RepeatSearch.saidShare { return ("The text says the same.", nil) }
    }
    return nil
  }

  /// How much of a description is to be in the text for it to say nothing else.
  private static let saidShare = 0.85
}

/// How much of one key is in other keys, in pieces of ``width`` bytes.
///
/// Of another key only every eighth place is looked at: a piece of fifteen bytes holds the eight bytes at exactly one such place. Where the first key
/// has these eight nowhere, none of the eight pieces around them is in it.
private struct SharedWindows {
  /// The bytes of a piece: some three words, or five characters of a script without spaces.
  private static let width = 15
  private static let step = 8

  private let keys: BlockKeys
  private let count: Int
  /// The number of the piece at each place of the key.
  private var numbers: [UInt64] = []
  /// For each hash of a number, the last place of a piece with it, and for each place the one before with the same hash; -1 for none.
  private var last: [Int32]
  private var before: [Int32] = []
  /// A bit for each hash of eight bytes in a row that the key has.
  private var filter: [UInt64]
  /// How many bits of a hash are not of its number.
  private let shift: UInt64

  /// Which pieces of a key were found. It is apart from the pieces, which never change, so that they need not be retained for each text.
  struct Found {
    /// Whether each byte of the key is in a piece that was found, and how many of them are.
    fileprivate var isShared: [Bool]
    fileprivate var shared = 0
    /// Whether the piece at a place was found, and all that are equal with it.
    fileprivate var isFound: [Bool]
  }

  init(_ keys: BlockKeys, _ key: BlockKeys.Key) {
    self.keys = keys
    count = key.count
    // Sixteen bits for each eight bytes, so that nearly all of other keys have one that is not set; a quarter as many places.
    let bits = max(8, Int.bitWidth - (16 * key.count).leadingZeroBitCount)
    shift = UInt64(64 - bits)
    filter = [UInt64](repeating: 0, count: 1 << (bits - 6))
    last = [Int32](repeating: -1, count: 1 << (bits - 2))
    guard key.count >= SharedWindows.width else { return }
    numbers.reserveCapacity(key.count)
    before.reserveCapacity(key.count)
    let shift = shift
    keys.bytes.withUnsafeBytes { all in
      let bytes = UnsafeRawBufferPointer(rebasing: all[key])
      last.withUnsafeMutableBufferPointer { last in
        // In bounds: a piece ends with the key at the latest, and the eight bytes in it end no later.
        for place in 0...bytes.count - SharedWindows.width {
          let number = SharedWindows.number(bytes, place)
          let slot = SharedWindows.slot(of: number, shift)
          numbers.append(number)
          before.append(last[slot])
          last[slot] = Int32(place)
        }
      }
      filter.withUnsafeMutableBufferPointer { filter in
        for place in 0...bytes.count - SharedWindows.step {
          let bit = Int((SharedWindows.eight(bytes, place) &* SharedWindows.golden) &>> shift)
          filter[bit >> 6] |= 1 &<< UInt64(bit & 63)
        }
      }
    }
  }

  /// What was found before anything is looked for.
  var none: Found {
    Found(
      isShared: [Bool](repeating: false, count: count), isFound: [Bool](repeating: false, count: numbers.count))
  }

  /// The factor is 2⁶⁴ over the golden ratio, which spreads numbers evenly (Knuth, "The Art of Computer Programming" 3, 6.4).
  private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func slot(of number: UInt64, _ shift: UInt64) -> Int { Int((number &* golden) &>> (shift &+ 2)) }

  @inline(__always)
  private static func eight(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  /// A number for the piece at a place: of its first eight bytes and its last eight.
  @inline(__always)
  private static func number(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    let first = eight(bytes, place) &* 0xC2B2_AE3D_27D4_EB4F
    return (first ^ first &>> 32) &+ eight(bytes, place &+ width &- step)
  }

  /// The share of the key's bytes that are in a piece which one of the other keys had, too.
  func share(_ found: Found) -> Double { numbers.isEmpty ? 0 : Double(found.shared) / Double(count) }

  /// Looks for the pieces of another key.
  func find(_ other: BlockKeys.Key, _ found: inout Found) {
    guard !numbers.isEmpty, other.count >= SharedWindows.width else { return }
    // The marks are written where they are: an array asks at each of them whether it has to be copied.
    found.shared += found.isFound.withUnsafeMutableBufferPointer { isFound in
      found.isShared.withUnsafeMutableBufferPointer { isShared in
        keys.bytes.withUnsafeBytes { all in
          let bytes = UnsafeRawBufferPointer(rebasing: all[other])
          let lastPiece = bytes.count - SharedWindows.width
          var (place, shared) = (0, 0)
          // In bounds: eight bytes at a place end before the piece that begins seven before it does, and the last piece ends with the key. A hash
          // has as many bits as there are in the filter.
          while place < lastPiece + SharedWindows.step {
            let bit = Int((SharedWindows.eight(bytes, place) &* SharedWindows.golden) &>> shift)
            if filter[bit >> 6] &>> UInt64(bit & 63) & 1 != 0 {
              for start in max(0, place - SharedWindows.step + 1)...min(place, lastPiece) {
                let number = SharedWindows.number(bytes, start)
                let first = last[SharedWindows.slot(of: number, shift)]
                if first >= 0 { shared += share(number, from: Int(first), isFound, isShared) }
              }
            }
            place += SharedWindows.step
          }
          return shared
        }
      }
    }
  }

  /// Notes a piece of another key that may be at a place, or at one before it. Returns how many bytes are shared that were not.
  private func share(
    _ number: UInt64, from first: Int, _ isFound: UnsafeMutableBufferPointer<Bool>,
    _ isShared: UnsafeMutableBufferPointer<Bool>
  ) -> Int {
    var (place, shared) = (first, 0)
    while place >= 0 {
      if numbers[place] == number {
        if isFound[place] { return shared }
        isFound[place] = true
        let end = place + SharedWindows.width
        // Where the piece one byte before was found, only the last byte is new.
        for index in (place > 0 && isFound[place - 1] ? end - 1 : place)..<end where !isShared[index] {
          isShared[index] = true
          shared += 1
        }
      }
      place = Int(before[place])
    }
    return shared
  }
}
