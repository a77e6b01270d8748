/// Finds the words and signs before a credit, and the agencies whose name is a credit by itself.
enum CreditLabels {
  /// A label at a place of a text.
  struct Label {
    /// How many bytes of the text it is.
    let length: Int
    /// Which of all labels it is.
    let number: Int
    let endsInSpace: Bool
    /// The last character, where that is a letter.
    let lastLetter: Unicode.Scalar?
    /// Whether the label ends in a sign, or begins with one, that no sentence uses.
    let mayBeAnywhere: Bool
    /// Whether the label is an abbreviation with a capital: `Fot.`.
    let isAbbreviation: Bool
    /// Whether the label is the sign of rights in letters, `(c)`.
    let isLettered: Bool
    /// Whether a name after the label may be written small.
    let takesSmallNames: Bool
    /// Whether the label is a part of what is to be printed, as thanks are.
    let isThanks: Bool

    fileprivate init(_ text: Slice<UnsafeBufferPointer<UInt8>>, number: Int, _ categories: PhraseCategories) {
      length = text.count
      self.number = number
      let string = String(decoding: text, as: UTF8.self)
      let last = string.unicodeScalars.last
      endsInSpace = last?.isSpace == true
      let isSign = string.hasPrefix("©") || string.hasPrefix("ⓒ")
      // Unicode calls a letter in a circle alphabetic.
      lastLetter = isSign ? nil : last.flatMap { $0.isAlphabetic ? $0 : nil }
      mayBeAnywhere = isSign || last.map { ":：=＝".unicodeScalars.contains($0) } ?? false
      isLettered = string.hasPrefix("(c)")
      isAbbreviation = last == "." && string.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
      takesSmallNames = isSign || categories.contains(.creditLeads)
      isThanks = categories.contains(.creditThanks)
    }
  }

  // What is static would be asked for at each place of a text whether it is made.
  @inline(__always)
  private static var wanted: PhraseCategories {
    PhraseCategories(rawValue: PhraseCategories(.creditLabels).rawValue | PhraseCategories(.creditLeads).rawValue)
  }

  /// Whether a label may begin at a place of a text; most say no.
  @inline(__always)
  static func mayBegin(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ trie: PhraseTrie) -> Bool {
    trie.mayBegin(text, start, wanted.rawValue)
  }

  /// The labels at a place of a text, the longest first.
  static func labels(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> [Label] {
    var labels: [Label] = []
    Vocabulary.trie.follow(text, from: start, wanted.rawValue) { end, number, entry in
      let here = PhraseCategories(rawValue: entry.open)
      if !here.isDisjoint(with: wanted) { labels.append(Label(text[start..<end], number: number, here)) }
      return true
    }
    return labels.count < 2 ? labels : labels.reversed()
  }

  /// The labels that a text begins with, the longest first.
  static func labels(of text: String) -> [Label] {
    text.withBytes { labels(in: $0, at: 0) }
  }

  /// Whether a text is an agency's name, by itself or joined to another by a slash.
  static func isAgency(_ text: some StringProtocol) -> Bool {
    if text.utf8.contains(UInt8(ascii: "/")), let slash = text.lastIndex(of: "/"),
      Vocabulary.isPhrase(text[text.index(after: slash)...], .creditAgencies)
    {
      return true
    }
    return ends(ofAgenciesIn: text) { $0 == nil || $0 == UInt8(ascii: "/") }.isEmpty == false
  }

  /// The lengths of the agencies' names that a text begins with, where a space follows them.
  static func agenciesInFront(of text: String) -> [Int] { ends(ofAgenciesIn: text) { $0 == 0x20 } }

  /// The offsets after the agencies' names that a text begins with, where a test accepts the byte that follows.
  private static func ends(ofAgenciesIn text: some StringProtocol, where accepts: (UInt8?) -> Bool) -> [Int] {
    text.withBytes { bytes in
      var ends: [Int] = []
      Vocabulary.trie.follow(bytes, from: 0, PhraseCategories(.creditAgencies).rawValue) { end, _, entry in
        let isAgency = PhraseCategories(rawValue: entry.whole).contains(.creditAgencies)
        if isAgency, accepts(end < bytes.count ? bytes[end] : nil) { ends.append(end) }
        return true
      }
      return ends
    }
  }
}
