import CopydeskCore
import CopydeskText

extension DateReading {
  /// Walks over a text's characters.
  struct Scanner {
    private var rest: Substring

    init(_ text: String) { rest = text[...] }

    mutating func digits(_ count: Int) -> Int? {
      let head = rest.prefix(count)
      guard head.count == count, head.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(head) else {
        return nil
      }
      rest = rest.dropFirst(count)
      return value
    }

    mutating func number(upTo count: Int) -> Int? {
      let head = rest.prefix(count).prefix { $0.isASCII && $0.isNumber }
      guard let value = Int(head) else { return nil }
      rest = rest.dropFirst(head.count)
      return value
    }

    mutating func one(of characters: String) -> Character? {
      guard let first = rest.first, characters.contains(first) else { return nil }
      rest = rest.dropFirst()
      return first
    }

    var isAtDigit: Bool { rest.first.map { $0.isASCII && $0.isNumber } ?? false }

    /// The rest, not read yet.
    var remainder: String { String(rest) }

    mutating func spaces() { rest = rest.drop { $0.isWhitespace } }

    /// Passes over one of some words, and tells which.
    ///
    /// - Parameter isWhole: Whether no other word may begin with it. A zone may follow without a space: `7:30PMEST`.
    mutating func word(of words: [String], isWhole: Bool = false) -> String? {
      guard let first = rest.utf8.first else { return nil }
      // Of most texts the first letter tells that none of the words is there. What is not ASCII may change with its case.
      let isPlain = first < 0x80 && rest.utf8.dropFirst().first.map { $0 < 0x80 } ?? true
      let small = first &- 0x41 < 26 ? first | 0x20 : first
      for word in words where !isPlain || word.utf8.first == small {
        guard rest.prefix(word.count).lowercased() == word else { continue }
        let after = rest.dropFirst(word.count)
        if isWhole, let next = after.first, next.isLetter, !(next.isASCII && next.isUppercase) { continue }
        rest = after
        return word
      }
      return nil
    }
  }
}
