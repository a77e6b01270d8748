/// Credits without a label that name a person and an agency.
extension CreditLine {
  /// A last sentence that is a person's name and a house's: `Caption. Jo Marr/AP`, `Caption. Jo Marr (AP)`, `Caption | Jo Marr/Getty Images`. Behind
  /// a slash any house's name is one.
  static func signed(_ caption: String) -> (credit: String, rest: Int)? {
    guard let last = caption.unicodeScalars.last(where: { !$0.isSpace }), last == ")" || last.isAlphabetic,
      last == ")" ? mayEnd(caption, with: "(") : mayEnd(caption, with: "/") || mayEndInHyphen(caption),
      let start = lastPiece(of: caption)
    else { return nil }
    let piece = caption[start...].trimmed
    guard piece.utf8.count < longest, let sign = house(in: piece), (last == ")") == (piece[sign] == "(") else {
      return nil
    }
    let house = String(piece[sign...]).trimmingSigns()
    let person = name(String(piece[..<sign]))
    // What follows a bar may be the rest of a longer credit.
    let isSentence = piece[sign] == "/" && caption[..<start].trimmed.last != "|"
    guard isPeople(person),
      isSentence && isHouseName(house) || !house.contains("/") && (CreditLabels.isAgency(house) || isCredit(house))
    else { return nil }
    let credit = person + piece[piece[..<sign].trimmed.endIndex...]
    guard let rest = finish(caption, "X", at: caption.utf8.distance(from: caption.startIndex, to: start))?.1 else {
      return nil
    }
    return (credit, rest)
  }

  /// The sign before a house's name: a slash, a bracket, or a hyphen between spaces.
  private static func house(in piece: String) -> String.Index? {
    piece.firstIndex { $0 == "/" || $0 == "(" } ?? piece.firstRange(of: " - ")?.lowerBound
  }

  /// Whether the sign before a house's name is near the end: most captions have none, and need not be cut into sentences.
  private static func mayEnd(_ caption: String, with sign: Unicode.Scalar) -> Bool {
    let sign = UInt8(ascii: sign)
    return caption.withBytes { bytes in
      var left = longest
      for byte in bytes.reversed() {
        // What the text ends in besides signs and letters of ASCII does not count.
        if left == longest, byte <= 0x20 || byte >= 0x80 { continue }
        if byte == sign { return true }
        left -= 1
        if left == 0 { return false }
      }
      return false
    }
  }

  /// Whether a hyphen between spaces is near the end.
  private static func mayEndInHyphen(_ caption: String) -> Bool {
    caption.withBytes { bytes in
      var index = max(0, bytes.count - longest) + 1
      while index + 1 < bytes.count {
        if bytes[index] == UInt8(ascii: "-"), bytes[index - 1] == 0x20, bytes[index + 1] == 0x20 { return true }
        index += 1
      }
      return false
    }
  }

  /// A name and a house have fewer bytes than this.
  private static let longest = 120

  /// Whether a text under a picture is a credit and nothing else, without a label: a house's name, or a person's and a house's.
  public static func isWhole(_ text: String) -> Bool {
    guard text.utf8.count < 80, !text.utf8.contains(0x0A) else { return false }
    if isAgencyAndName(text) { return true }
    guard text.utf8.contains(UInt8(ascii: "/")), let sign = text.firstIndex(of: "/") else {
      return text.first?.isLowercase != true && CreditLabels.isAgency(text)
    }
    let house = text[text.index(after: sign)...].trimmed
    // `AFP via Getty Images`: who took the picture, and who sells it.
    let first = house.firstRange(of: " via ").map { String(house[..<$0.lowerBound]) } ?? house
    return isPerson(text[..<sign].trimmed) && CreditLabels.isAgency(first)
  }

  /// Where what follows the last sentence, bar or line begins.
  static func lastPiece(of caption: String) -> String.Index? {
    let scalars = caption.unicodeScalars
    var place = scalars.endIndex
    var length = 0
    while place > scalars.startIndex, length < 100 {
      let before = scalars.index(before: place)
      let scalar = scalars[before]
      if length > 0 {
        if scalar == "|" || scalar == "\n" { return place }
        if scalar.isSpace, mayEndSentence(scalars[..<before]), endsSentence(caption[..<before]),
          !endsInLabel(caption[..<before])
        {
          return place
        }
        // A page may have nothing between a caption's last sentence and the name.
        if scalar == ".", place < scalars.endIndex, isGlued(caption[..<before], scalars[place]) { return place }
      }
      place = before
      length += 1
    }
    return nil
  }

  /// Whether a text ends in a label of a credit that is an abbreviation: `The old pier. fot. Jo Marr/PAP`.
  private static func endsInLabel(_ text: Substring) -> Bool {
    guard text.last == ".", let word = text.split(separator: " ").last, word.utf8.count <= longestLabel else {
      return false
    }
    return CreditLabels.labels(of: String(word)).contains { $0.length == word.utf8.count }
  }

  /// Such a label has at most so many bytes.
  private static let longestLabel = 12

  /// Whether a full stop with nothing behind it ends a sentence: a word with small letters is before it, and a capital after it.
  private static func isGlued(_ before: Substring, _ next: Unicode.Scalar) -> Bool {
    guard next.properties.isUppercase, before.last?.isLowercase == true else { return false }
    return endsSentence(before + ".")
  }

  /// Whether a text has the sign at its end that ends a sentence or a quotation.
  private static func mayEndSentence(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let last = text.last else { return false }
    switch last {
    case ".", "!", "?", "…", "。", "\"", "”", "»", "’": return true
    default: return false
    }
  }

  /// Whether a sentence ends here, and no abbreviation such as a title before a name.
  private static func endsSentence(_ text: Substring) -> Bool {
    let text = text.last.map { "\"”»’".contains($0) } ?? false ? text.dropLast() : text
    guard let last = text.last, ".!?…。".contains(last) else { return false }
    let word = text.dropLast().reversed().prefix { $0.isLetter || $0.isNumber }
    guard let first = word.last else { return true }
    return word.count > 4 || word.count > 1 && !first.isUppercase
  }

  /// Whether a text is two to four words with capitals.
  public static func isPerson(_ text: some StringProtocol) -> Bool {
    let words = text.split(separator: " ")
    return (2...4).contains(words.count)
      && words.allSatisfy {
        $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || ".-’'".contains($0) }
      }
  }
}
