import CopydeskText

/// Lines that are no part of an article, told by how they begin or what they are as a whole.
enum LinePhrases {
  /// Whether a line points to another article: "Read more: …", "Lesen Sie auch …".
  static func isPointer(_ text: String, linkDensity: Double) -> Bool {
    guard let end = Vocabulary.end(ofLine: text, PhraseCategories(.pointers)) else { return false }
    // The words alone, or followed by a sign, or with the rest as a link.
    let rest = text.utf8.dropFirst(end).drop { $0 == UInt8(ascii: " ") }
    if rest.isEmpty || signs.contains(where: { rest.starts(with: $0.utf8) }) { return true }
    return linkDensity > 0.3 && !(linkDensity < 0.7 && isSentence(text))
  }

  /// Whether a text is a sentence of some length, without the name of a work: where only some of its words are a link, it is more than a
  /// pointer.
  private static func isSentence(_ text: String) -> Bool {
    text.utf8.count >= sentence && SentenceEnd(of: text) == .sentence && !text.holds(0x0A) && !text.contains("«")
  }

  private static let sentence = 40

  private static let signs = [":", "：", "|", "»", ">", "…", "-", "–"]

  /// Whether a line is a notice as a whole or by its beginning.
  static func isNotice(_ text: String) -> Bool { isNotice(text, key: TextKey(text).string) }

  /// The same where the text's key is known.
  ///
  /// - Parameter key: `nil` for one that has more bytes than ``longest``.
  static func isNotice(_ text: String, key: String?) -> Bool {
    if SpokenLine.isSpoken(text) { return false }
    if isPostFoot(text) { return true }
    guard let key, key.utf8.count <= longest else { return beginsAsNotice(text) || isToolbar(text, key: nil) }
    return Vocabulary.isPhrase(key, .notices) || beginsAsNotice(text) || isCounted(key) || isToolbar(text, key: key)
  }

  /// Whether a line is a row of buttons: notices with signs between them, or with spaces in a script that writes none within words.
  private static func isToolbar(_ text: String, key: String?) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let (hasSigns, spaces, isWide) = text.withBytes(signs)
    // Most lines begin with something else than a button, so that the others need not be cut out.
    if hasSigns {
      let scalars = text.unicodeScalars
      guard isPart(Substring(scalars.prefix { !separatorScalars.contains($0) })) else { return false }
      let parts = text.split { separators.contains($0) }
      if parts.count > 1 { return parts.contains(where: isPhrase) && parts.allSatisfy(isPart) }
    }
    if isWide {
      guard spaces > 1, isPhrase(text.prefix { $0 != " " }) else { return false }
      let words = text.split(separator: " ")
      return words.count > 2 && words.allSatisfy(isPhrase)
    }
    // Few lines begin with the words of a button.
    guard spaces > 0, text.utf8.count <= longestRow, let key, Vocabulary.beginsWithPhrase(key, .notices) else {
      return false
    }
    return isRow(text)
  }

  /// Whether a line is notices with nothing but a space between them: `Share Facebook Twitter Copy link`.
  private static func isRow(_ text: String) -> Bool {
    let words = text.spacedParts
    guard words.count <= mostWords else { return false }
    var next = 0
    while next < words.count {
      let ends = (next + 1...min(next + longestButton, words.count)).reversed()
      guard let end = ends.first(where: { isButton(text[words[next].startIndex..<words[$0 - 1].endIndex], next) })
      else {
        return false
      }
      next = end
    }
    return true
  }

  /// Whether some words are a button's. Letters are one where another button comes before them: a network's name, sizes of letters.
  private static func isButton(_ words: Substring, _ number: Int) -> Bool {
    number > 0 && letterButtons.contains(words) || isPhrase(words)
  }

  private static let letterButtons: Set<Substring> = ["X", "A", "A+", "A-", "A−", "+", "-", "−"]

  /// A row of buttons has at most so many bytes and words; a button at most so many words.
  private static let longestRow = 100
  private static let mostWords = 12
  private static let longestButton = 3

  /// Whether there is one of the separators, how many spaces there are, and whether there are letters of scripts that write none within
  /// words.
  private static func signs(_ bytes: UnsafeBufferPointer<UInt8>) -> (hasSigns: Bool, spaces: Int, isWide: Bool) {
    var (hasSigns, spaces, isWide) = (false, 0, false)
    var last: UInt8 = 0
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        // In bounds: eight bytes are left. They are loaded at any address.
        let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
        if let found = spacesOfWords(word) {
          spaces += found
          (index, last) = (index + 8, 0)
          continue
        }
      }
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: " "): spaces += 1
      case UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "\n"): hasSigns = true
      // The last bytes of "·", "•" and "｜".
      case 0xB7: hasSigns = hasSigns || last == 0xC2
      case 0xA2: hasSigns = hasSigns || last == 0x80
      case 0x9C: hasSigns = hasSigns || last == 0xBD
      case 0xE3...: isWide = true
      default: break
      }
      last = byte
    }
    return (hasSigns, spaces, isWide)
  }

  /// How many of eight bytes are spaces; `nil` where one is a separator or no ASCII. The difference to a sign that is in the word has a byte of zero, as
  /// the highest bit after a subtraction tells ("Hacker's Delight", section 6-1).
  @inline(__always)
  private static func spacesOfWords(_ word: UInt64) -> Int? {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    @inline(__always) func holds(_ byte: UInt8) -> UInt64 {
      let difference = word ^ UInt64(byte) &* low
      return (difference &- low) & ~difference
    }
    guard (word | holds(UInt8(ascii: "|")) | holds(UInt8(ascii: "/")) | holds(UInt8(ascii: "\n"))) & high == 0 else {
      return nil
    }
    // In a byte of ASCII that is no space, the sum sets the highest bit, and nothing carries over.
    let others = ((word ^ 0x20 &* low) &+ 0x7F &* low) & high
    return 8 - Int(truncatingIfNeeded: ((others &>> 7) &* low) &>> 56)
  }

  static func isPhrase(_ part: Substring) -> Bool { Vocabulary.isPhrase(TextKey(part).string, .notices) }

  /// Whether a part of a row is a button or a counter.
  private static func isPart(_ part: Substring) -> Bool { isPhrase(part) || isCounted(TextKey(part).string) }

  private static let separators: [Character] = ["|", "·", "•", "/", "\n", "｜"]
  private static let separatorScalars = separators.flatMap(\.unicodeScalars)

  /// Whether a line is a notice by its beginning.
  static func beginsAsNotice(_ text: String) -> Bool { Vocabulary.end(ofLine: text, PhraseCategories(.notices)) != nil }

  /// Whether a line is a number or two with the words of a page's own counters: "3 min read", "1 of 5". Phrases have a 0 for each number.
  static func isCounted(_ key: String) -> Bool {
    guard key.isLine(below: longestCounted + 1) else { return false }
    let (ascii, others) = key.withBytes(DigitBytes.kinds)
    return (ascii || others) && Vocabulary.isPhrase(withZeros(key), .countedNotices)
  }

  /// A key with a 0 for each number, in any script.
  static func withZeros(_ key: String) -> String {
    let (ascii, others) = key.withBytes(DigitBytes.kinds)
    if !others { return ascii ? withPlainZeros(key) : key }
    var result = String.UnicodeScalarView()
    for scalar in key.unicodeScalars {
      if scalar.properties.numericType != .decimal {
        result.append(scalar)
      } else if result.last != "0" {
        result.append("0")
      }
    }
    return String(result)
  }

  /// The same of a key whose digits are all of ASCII.
  private static func withPlainZeros(_ key: String) -> String {
    key.withBytes { bytes in
      // In bounds: no more bytes are kept than the key has.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { room in
        var count = 0
        var isNumber = false
        for byte in bytes {
          let isDigit = byte &- 0x30 < 10
          if !isDigit || !isNumber {
            room.initializeElement(at: count, to: isDigit ? 0x30 : byte)
            count += 1
          }
          isNumber = isDigit
        }
        return String(valid: UnsafeBufferPointer(rebasing: room[..<count]))
      }
    }
  }

  /// A notice that is a line as a whole is at most this long, in bytes of its key.
  static let longest = 120
  private static let longestCounted = 60
}
