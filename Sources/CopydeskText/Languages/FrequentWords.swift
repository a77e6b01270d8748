/// Tells languages in Latin letters apart by the words that every text of theirs is full of.
package enum FrequentWords {
  /// Whether a word is among the commonest of a language that is told by them.
  package static func isFrequent(_ word: String) -> Bool {
    var isFound = false
    forEachWord(in: word.utf8) { if table[$0] != 0 { isFound = true } }
    return isFound
  }

  /// The language that a text's words speak for. One that is stated stays, unless its words are nearly missing and another's are
  /// everywhere.
  ///
  /// - Parameter stated: A primary language subtag, in lower case.
  static func language(of text: [UInt8], stated: String?) -> String? {
    var hits = [Int](repeating: 0, count: languages.count)
    var words = 0
    let table = table
    text.withUnsafeBufferPointer { text in
      forEachWord(in: text) { hash in
        words += 1
        var mask = table[hash]
        while mask != 0 {
          hits[mask.trailingZeroBitCount] += 1
          mask &= mask - 1
        }
      }
    }
    guard words >= 30, let best = hits.indices.max(by: { hits[$0] < hits[$1] }) else { return stated }
    let isClear = hits[best] * 100 >= words * 12
    guard let stated else { return isClear ? languages[best] : nil }
    guard let own = languages.firstIndex(of: near[stated] ?? stated) else { return stated }
    return isClear && hits[own] * 3 < hits[best] ? languages[best] : stated
  }

  /// Languages so close to one in the table that their words count as its.
  private static let near = [
    "nb": "no", "nn": "no", "bs": "hr", "sr": "hr", "sh": "hr", "ms": "id", "gl": "pt", "fil": "tl",
  ]

  /// FNV-1a over the lower case of each run of letters.
  @inline(__always)
  private static func forEachWord(in text: some Collection<UInt8>, _ body: (UInt64) -> Void) {
    var hash = seed
    var length = 0
    for byte in text {
      let isLetter = (byte | 0x20) &- 0x61 < 26
      let lower = isLetter ? byte | 0x20 : byte
      if isLetter || lower >= 0x80 {
        hash = (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
        length += 1
      } else if length > 0 {
        body(hash)
        hash = seed
        length = 0
      }
    }
    if length > 0 { body(hash) }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static var languages: [String] { known.languages }
  private static var table: WordTable { known.table }

  private static let known = {
    var table = WordTable()
    var languages: [String] = []
    Vocabulary.forEachLanguage(with: .frequentWords) { language, word in
      if languages.last != language { languages.append(language) }
      forEachWord(in: word) { table.insert($0, 1 << UInt64(languages.count - 1)) }
    }
    return (languages: languages, table: table)
  }()
}

/// For the hash of a word, a bit for each language that has it, in an open-addressing table (Knuth: "The Art of Computer Programming",
/// volume 3, section 6.4, algorithm L).
private struct WordTable {
  private var slots = [(hash: UInt64, languages: UInt64)](repeating: (0, 0), count: 1 << 8)
  private var count = 0
  private var bits = 8
  /// A bit for each hash that is there, by its first bits: most words of a text are in no slot, and these bits stay in the cache.
  private var filter = [UInt64](repeating: 0, count: 1 << (WordTable.filterBits - 6))
  private static let filterBits: UInt64 = 14

  // The golden ratio spreads the hashes of short words, which differ in their low bits.
  @inline(__always)
  private static func spread(_ hash: UInt64) -> UInt64 { hash &* 0x9E37_79B9_7F4A_7C15 }

  /// The place of a hash, or where it belongs. Half of the slots are empty, so that there is always one.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(WordTable.spread(hash) >> UInt64(64 - bits))
    while slots[slot].languages != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  mutating func insert(_ hash: UInt64, _ languages: UInt64) {
    let place = slot(hash)
    if slots[place].languages == 0 { count += 1 }
    slots[place] = (hash, slots[place].languages | languages)
    let bit = WordTable.spread(hash) >> (64 - WordTable.filterBits)
    filter[Int(bit >> 6)] |= 1 << (bit & 63)
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    bits += 1
    slots = [(hash: UInt64, languages: UInt64)](repeating: (0, 0), count: 1 << bits)
    for entry in old where entry.languages != 0 { slots[slot(entry.hash)] = entry }
  }

  /// The languages that have a word.
  @inline(__always)
  subscript(hash: UInt64) -> UInt64 {
    let bit = WordTable.spread(hash) >> (64 - WordTable.filterBits)
    return filter[Int(bit >> 6)] >> (bit & 63) & 1 == 0 ? 0 : slots[slot(hash)].languages
  }
}
