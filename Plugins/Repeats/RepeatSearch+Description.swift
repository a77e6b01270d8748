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
    let body = lines.filter { isBody($0) }
    let shared = SharedWindows(keys, description).share(in: body.map { self.key($0) })
    return shared >= RepeatSearch.saidShare ? ("The text says the same.", nil) : nil
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
  /// Where in the key each piece begins.
  private let places: [UInt64: [Int]]
  /// A bit for each piece, by ``bit(of:)``: nearly all pieces of other keys are told apart here.
  private let bits: [UInt64]

  init(_ keys: BlockKeys, _ key: BlockKeys.Key) {
    self.keys = keys
    count = key.count
    var places: [UInt64: [Int]] = [:]
    SharedWindows.forEach(keys.bytes[key]) { place, number in places[number, default: []].append(place) }
    self.places = places
    bits = places.keys.reduce(into: [UInt64](repeating: 0, count: 1 << 10)) { bits, number in
      let bit = SharedWindows.bit(of: number)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// One of 65,536 bits. The factor is 2⁶⁴ over the golden ratio, which spreads numbers evenly (Knuth, "The Art of Computer
  /// Programming" 3, 6.4).
  private static func bit(of number: UInt64) -> Int { Int((number &* 0x9E37_79B9_7F4A_7C15) >> 48) }

  /// The share of the key's bytes that are in a piece which one of the other keys has, too.
  func share(in others: [BlockKeys.Key]) -> Double {
    guard !places.isEmpty else { return 0 }
    var isShared = [Bool](repeating: false, count: count)
    for other in others {
      SharedWindows.forEach(keys.bytes[other]) { _, number in
        let bit = SharedWindows.bit(of: number)
        guard bits[bit >> 6] & 1 << UInt64(bit & 63) != 0, let here = places[number] else { return }
        for place in here { isShared.replaceSubrange(place..<place + SharedWindows.width, with: SharedWindows.all) }
      }
    }
    return Double(isShared.count { $0 }) / Double(count)
  }

  private static let all = [Bool](repeating: true, count: width)

  private static func forEach(_ bytes: ArraySlice<UInt8>, _ body: (_ place: Int, _ number: UInt64) -> Void) {
    guard bytes.count >= width else { return }
    var leading: UInt64 = 1
    for _ in 1..<width { leading &*= factor }
    bytes.withUnsafeBufferPointer { bytes in
      var number: UInt64 = 0
      for index in bytes.indices {
        if index >= width { number &-= UInt64(bytes[index - width]) &* leading }
        number = number &* factor &+ UInt64(bytes[index])
        if index + 1 >= width { body(index + 1 - width, number) }
      }
    }
  }
}
