import CopydeskText

/// What is no keyword, or not a part of one.
extension MetadataReading {
  /// Whether what is between a list's commas is running text, cut at its own: a sentence begins within a piece, or most pieces are as long
  /// as clauses.
  static func areProse(_ pieces: [String]) -> Bool {
    var clauses = 0
    for piece in pieces where piece.utf8.count >= shortestClause {
      if holdsSentenceEnd(piece) { return true }
      if piece.spacedParts.count > mostWords { clauses += 1 }
    }
    return clauses * 2 > pieces.count
  }

  /// Whether a full stop is between two runs of words, and a capital after it. Abbreviations come early or late in a name, or are short:
  /// `University of St. Arn`.
  private static func holdsSentenceEnd(_ piece: String) -> Bool {
    guard piece.holds(". ") else { return false }
    let words = piece.spacedParts
    return words.indices.contains { index in
      index >= 2 && words.count - index > 2 && words[index].last == "." && words[index].utf8.count > 4
        && words[index].dropLast().allSatisfy(\.isLetter) && words[index + 1].first?.isUppercase == true
    }
  }

  /// A keyword has so many words at most, or is a clause; a clause has so many bytes.
  private static let mostWords = 6
  private static let shortestClause = 20

  /// A tag without the sign that networks begin it with: `#bridges`. A number keeps it.
  static func withoutSign(_ tag: String) -> String {
    guard tag.utf8.first == UInt8(ascii: "#"), let first = tag.dropFirst().first, first.isLetter else { return tag }
    return String(tag.dropFirst())
  }

  /// Whether a keyword is a term of a classification with its level: `Harbours (TRBC level 5)`.
  static func isLevel(_ tag: String) -> Bool {
    guard tag.utf8.last == UInt8(ascii: ")"), let open = tag.lastIndex(of: "(") else { return false }
    let words = tag[open...].dropFirst().dropLast().split(separator: " ")
    return words.count == 3 && words[0].utf8.count > 2 && words[0].utf8.allSatisfy { $0 &- 0x41 < 26 }
      && words[1] == "level" && words[2].utf8.allSatisfy { $0 &- 0x30 < 10 }
  }
}
