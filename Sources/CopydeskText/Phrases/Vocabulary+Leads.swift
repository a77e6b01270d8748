extension Vocabulary {
  /// A word for "by" at the beginning of a text.
  package struct Lead: Sendable {
    /// The offset in bytes after the word.
    package let wordEnd: Int
    /// The offset where the name begins: after a colon and white space.
    package let nameStart: Int
    /// Whether one word after it is a name.
    package let takesOneWord: Bool
  }

  /// The longest word for "by" that a text begins with: a colon, white space or the end of the text follows where it ends in a letter.
  package static func lead(of text: some StringProtocol, _ categories: PhraseCategories) -> Lead? {
    text.withBytes { lead(of: $0, categories) }
  }

  package static func lead(of bytes: UnsafeBufferPointer<UInt8>, _ categories: PhraseCategories) -> Lead? {
    var lead: Lead?
    trie.follow(bytes, from: 0, categories.rawValue) { end, _, entry in
      let here = entry.open & categories.rawValue
      guard here != 0 else { return true }
      let name = nameStart(bytes, end)
      if name == end, end < bytes.count, here & ~entry.bounded == 0 { return true }
      lead = Lead(
        wordEnd: end, nameStart: name,
        takesOneWord: PhraseCategories(rawValue: entry.whole).contains(.shortLeads))
      return true
    }
    return lead
  }

  /// The offset after white space and one colon, ASCII's or the full-width one.
  private static func nameStart(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
    var index = end
    var hasColon = false
    while index < bytes.count {
      switch bytes[index] {
      case 0x09, 0x0A, 0x0D, 0x20: index += 1
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 2
      case 0x3A where !hasColon: (hasColon, index) = (true, index + 1)
      case 0xEF where !hasColon && index + 2 < bytes.count && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x9A:
        (hasColon, index) = (true, index + 3)
      default: return index
      }
    }
    return index
  }

  /// A text with a sign in place of each word for "and" that joins names.
  package static func replacingConjunctions(in text: String, with sign: String) -> String {
    let places = conjunctions(in: text)
    if places.isEmpty { return text }
    var result = ""
    var start = text.startIndex
    for place in places {
      result += text[start..<text.utf8.index(text.startIndex, offsetBy: place.lowerBound)]
      result += sign
      start = text.utf8.index(text.startIndex, offsetBy: place.upperBound)
    }
    return result + text[start...]
  }

  /// The places of the words for "and" that join names, with the white space around them, as offsets in bytes.
  ///
  /// A word with one capital joins none unless the vocabulary has it so: `John E Roe` and `Mary Dan Roe` are one person each.
  package static func conjunctions(in text: String) -> [Range<Int>] {
    text.withBytes { bytes in
      var found: [Range<Int>] = []
      var index = 0
      while index < bytes.count {
        guard bytes[index] == 0x20 else {
          index += 1
          continue
        }
        if let end = conjunction(bytes, index + 1) {
          found.append(max(index, found.last?.upperBound ?? 0)..<end)
          index = end - 1
        }
        index += 1
      }
      return found
    }
  }

  private static func conjunction(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var found: Int?
    trie.follow(bytes, from: start, PhraseCategories(.conjunctions).rawValue) { end, _, entry in
      let isWord = PhraseCategories(rawValue: entry.whole).contains(.conjunctions)
      if isWord, end < bytes.count, bytes[end] == 0x20, !isName(bytes, start..<end) { found = end + 1 }
      return true
    }
    return found
  }

  /// Whether a word is written as names are: with one capital of ASCII, at its beginning.
  private static func isName(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    guard bytes[word.lowerBound] &- 0x41 < 26 else { return false }
    if word.count > 1, bytes[word.lowerBound + 1] &- 0x41 < 26 { return false }
    return !capitalized.contains { $0.utf8.elementsEqual(bytes[word]) }
  }

  private static let capitalized = phrases(.conjunctions).filter { $0.first?.isUppercase == true }
}
