/// Names of those whose a picture is, told by how they are written.
extension CreditLine {
  /// Whether a text is a person's name, or those of several: `Jo Marr`, `Jo Marr; Ada Brehm`, `Jo Marr, Ada Brehm`.
  static func isPeople(_ text: some StringProtocol) -> Bool {
    let names = text.split { $0 == ";" || $0 == "," }
    return (1...3).contains(names.count) && names.allSatisfy { isPerson($0) }
  }

  /// Whether a text may be the name of a house or an office, or a person's and theirs: up to eight words with capitals, between which the
  /// short words of names may stand, and no number: `City of Oldham`, `Jo Marr for The Post`, `Pool via Reuters`.
  static func isHouseName(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count < longestHouseName, !text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    let words = text.split { $0 == " " || $0 == "/" }
    guard (1...8).contains(words.count), words.first?.first?.isUppercase == true,
      words.last?.first?.isUppercase == true
    else { return false }
    return words.allSatisfy { word in
      (word.first?.isUppercase == true || word == "&" || word.count <= longestLink)
        && word.allSatisfy { $0.isLetter || ".-’'&+".contains($0) }
    }
  }

  /// The name of a house has fewer bytes, and the words between the others of a name, such as `of`, so many letters at most.
  private static let (longestHouseName, longestLink) = (80, 3)

  /// Whether what stands in brackets after a sentence is a name: words as those of a house that are no word for a picture. A single word has
  /// capitals only, or within it.
  static func isNameApart(_ text: String) -> Bool {
    guard isHouseName(text) else { return false }
    let small = text.lowercased()
    if pictureWords.contains(where: small.hasSuffix) { return false }
    return text.contains { $0 == " " || $0 == "/" } || text.dropFirst().contains(where: \.isUppercase)
  }

  /// Whether a text that begins small is how someone is called on the web: an address, or what has a slash or `via` before the name of a
  /// house: `jo marr/town archive`, `jomarr via Pixabay`, `archive.example`.
  static func isHandle(_ text: String) -> Bool {
    guard text.utf8.count < longestHandle, SentenceEnd(of: text) == .none else { return false }
    if text.hasPrefix("https://") || text.hasPrefix("http://") { return !text.contains(" ") }
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 6 else { return false }
    if words.contains("via") { return words.last != "via" && first != "via" }
    let isAddress = first.utf8.dropFirst().dropLast(2).contains(UInt8(ascii: "."))
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isJoined = parts.count == 2 && parts.allSatisfy { $0.utf8.count >= 3 && $0.first != " " && $0.last != " " }
    return isAddress && (words.count == 1 || first.last == ",") || isJoined && words.count > 1
  }

  /// How someone is called on the web has fewer bytes.
  private static let longestHandle = 60

  /// Whether a line is a sign of rights and a name, and nothing else: `© Jo Marr`, `© Jo Marr/AP`, `© AFP`.
  public static func isRights(line: String) -> Bool {
    guard let sign = line.unicodeScalars.first, sign == "\u{A9}" || sign == "\u{24D2}", line.utf8.count < longestHandle
    else {
      return false
    }
    let name = line.dropFirst().trimmed.trimmingSigns()
    return isPeople(name) || isWhole(name)
  }

  /// Whether a text is an agency's name, a bar or a slash, and the name of who made the picture: `Getty Images / Jo Marr`.
  static func isAgencyAndName(_ text: String) -> Bool {
    guard let sign = text.utf8.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") }) else {
      return false
    }
    return CreditLabels.isAgency(text[..<sign].trimmed) && isHouseName(text[text.utf8.index(after: sign)...].trimmed)
  }
}
