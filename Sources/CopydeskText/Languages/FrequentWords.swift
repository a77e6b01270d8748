/// Tells languages in Latin letters apart by the words that every text of theirs is full of.
package enum FrequentWords {
  /// Whether a word is among the commonest of a language that is told by them.
  package static func isFrequent(_ word: String) -> Bool {
    var isFound = false
    forEachWord(in: word.utf8) { if table[$0] != nil { isFound = true } }
    return isFound
  }

  /// The language that a text's words speak for. One that is stated stays, unless its words are nearly missing and another's are
  /// everywhere.
  ///
  /// - Parameter stated: A primary language subtag, in lower case.
  static func language(of text: [UInt8], stated: String?) -> String? {
    var hits = [Int](repeating: 0, count: languages.count)
    var words = 0
    forEachWord(in: text) { hash in
      words += 1
      guard var mask = table[hash] else { return }
      while mask != 0 {
        hits[mask.trailingZeroBitCount] += 1
        mask &= mask - 1
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
  private static func forEachWord(in text: some Collection<UInt8>, _ body: (UInt64) -> Void) {
    var hash = seed
    var length = 0
    for byte in text {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower >= 0x61 && lower <= 0x7A || lower >= 0x80 {
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

  private static let lists = Vocabulary.languages(with: .frequentWords)

  private static let languages = lists.map(\.language)

  /// For each word, a bit for each language that has it.
  private static let table: [UInt64: UInt64] = {
    var result: [UInt64: UInt64] = [:]
    for (index, list) in lists.enumerated() {
      for word in list.phrases { forEachWord(in: word.utf8) { result[$0, default: 0] |= 1 << UInt64(index) } }
    }
    return result
  }()
}
