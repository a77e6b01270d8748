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
    var windows = SharedWindows(keys, description)
    for line in lines where isBody(line) {
      windows.find(key(line))
      if windows.share >= RepeatSearch.saidShare { return ("The text says the same.", nil) }
    }
    return nil
  }

  /// How much of a description is to be in the text for it to say nothing else.
  private static let saidShare = 0.85
}

/// How much of one key is in other keys, in pieces of ``width`` bytes.
///
/// Numbers of all pieces of the others are made as their window moves (Karp and Rabin: "Efficient randomized pattern-matching algorithms",
/// 1987), so the time is linear in their length.
private struct SharedWindows {
  /// The bytes of a piece: some three words, or five characters of a script without spaces.
  private static let width = 15
  private static let factor: UInt64 = 0x0000_0100_0000_01B3

  private let keys: BlockKeys
  private let count: Int
  /// The number of the piece at each place of the key.
  private var numbers: [UInt64] = []
  /// For each hash of a number, the last place of a piece with it, and for each place the one before with the same hash; -1 for none.
  private var last: [Int32]
  private var before: [Int32] = []
  /// How many bits of a hash are not of its number.
  private let shift: UInt64
  /// Whether each byte of the key is in a piece that was found, and how many of them are.
  private var isShared: [Bool]
  private var shared = 0
  /// Whether the piece at a place was found, and all that are equal with it.
  private var isFound: [Bool] = []

  init(_ keys: BlockKeys, _ key: BlockKeys.Key) {
    self.keys = keys
    count = key.count
    // Four hashes for each piece, so that nearly all pieces of other keys have one that no piece has.
    let bits = max(8, Int.bitWidth - (4 * key.count).leadingZeroBitCount)
    shift = UInt64(64 - bits)
    last = [Int32](repeating: -1, count: 1 << bits)
    isShared = [Bool](repeating: false, count: key.count)
    numbers.reserveCapacity(key.count)
    before.reserveCapacity(key.count)
    SharedWindows.forEach(keys.bytes[key]) { place, number in
      let hash = self.hash(of: number)
      numbers.append(number)
      before.append(last[hash])
      last[hash] = Int32(place)
    }
    isFound = [Bool](repeating: false, count: numbers.count)
  }

  /// The factor is 2⁶⁴ over the golden ratio, which spreads numbers evenly (Knuth, "The Art of Computer Programming" 3, 6.4).
  @inline(__always)
  private func hash(of number: UInt64) -> Int { Int((number &* SharedWindows.golden) &>> shift) }
  private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The share of the key's bytes that are in a piece which one of the other keys had, too.
  var share: Double { numbers.isEmpty ? 0 : Double(shared) / Double(count) }

  /// Looks for the pieces of another key.
  mutating func find(_ other: BlockKeys.Key) {
    guard !numbers.isEmpty else { return }
    // In bounds: a hash has as many bits as there are places for. Next to all pieces of another key end here.
    let (known, shift) = (last, shift)
    known.withUnsafeBufferPointer { known in
      SharedWindows.forEach(keys.bytes[other]) { _, number in
        let place = known[Int((number &* SharedWindows.golden) &>> shift)]
        if place >= 0 { share(number, from: Int(place)) }
      }
    }
  }

  /// Notes a piece of another key that may be at a place, or at one before it.
  private mutating func share(_ number: UInt64, from first: Int) {
    var place = first
    while place >= 0 {
      if numbers[place] == number {
        if isFound[place] { return }
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
  }

  @inline(__always)
  private static func forEach(_ bytes: ArraySlice<UInt8>, _ body: (_ place: Int, _ number: UInt64) -> Void) {
    guard bytes.count >= width else { return }
    var leading: UInt64 = 1
    for _ in 1..<width { leading &*= factor }
    bytes.withUnsafeBufferPointer { bytes in
      var number: UInt64 = 0
      for index in 0..<width { number = number &* factor &+ UInt64(bytes[index]) }
      body(0, number)
      for index in width..<bytes.count {
        number = (number &- UInt64(bytes[index &- width]) &* leading) &* factor &+ UInt64(bytes[index])
        body(index &+ 1 &- width, number)
      }
    }
  }
}
