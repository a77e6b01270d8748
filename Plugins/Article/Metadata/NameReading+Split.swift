import CopydeskCore
import CopydeskText

/// Divides a text into the names that are in it.
extension NameReading {
  /// The lines of a text, without what names others than authors.
  func lines(_ text: String) -> [Substring] {
    let text = NameReading.withoutOthers(text)
    let end = NameReading.otherWork(in: text) ?? text.utf8.count
    return text[..<text.utf8.index(text.startIndex, offsetBy: end)].parts(between: NameReading.lineEnd) { $0 == "\n" }
  }

  /// Splits a line of names at commas, semicolons, slashes, ampersands, and the words for "and".
  func split(_ text: Substring) -> [String] {
    if NameReading.isPlain(text) { return [String(text)] }
    if text.holds("://") || text.hasPrefix("www.") || NameReading.isPlaceholder(text) { return [] }
    if let line = NameReading.eastAsianNames(text) ?? NameReading.labelledLine(text) ?? NameReading.reporters(text) {
      return line
    }
    let text = NameReading.withoutLastLabel(NameReading.withoutBrackets(text))
    // Of several parts in a row, the one with a lead names the authors: "5 March | By Jane Doe | 3 comments".
    let parts = text.parts(between: NameReading.bar) { $0 == "|" }.map { $0.trimmed }
    let led = parts.filter { part in
      let name = withoutLead(part)
      return !name.isEmpty && name != part
    }
    let whole = led.isEmpty || parts.count == 1 ? parts.joined(separator: ",") : led.joined(separator: ";")
    let undated = NameReading.withoutDateBehind(withoutLead(NameReading.withoutDate(whole)))
    if NameReading.isBody(undated) || NameReading.areInitials(undated) { return [undated] }
    let list = Vocabulary.replacingConjunctions(in: undated, with: ";")
    let all = list.parts(between: NameReading.separators) { ";/·•、،&，".contains($0) }
    return all.enumerated().flatMap { number, part -> [String] in
      if NameReading.isOther(part) { return [] }
      // "Newsroom / Harbour Town": what follows a newsroom is where it is.
      if number == 1, isRole(String(all[0])), !part.trimmed.contains(" "), !Vocabulary.isPhrase(part, .agencies) {
        return []
      }
      let pieces = part.parts(between: NameReading.comma) { $0 == "," }.map { $0.trimmed }
      // "The Gazette, Harbour Town": what follows the site's name says where it is.
      if pieces.count > 1, isSite(pieces[0]) { return [pieces[0]] }
      // "Jane Doe, Political Editor", "Jane Doe, The Gazette": what follows a name and isn't one says what she does and for whom.
      return joined(
        pieces.enumerated().compactMap { index, piece in
          index > 0
            && (isBeside(piece) || NameReading.isInCapitals(piece, beside: pieces[0]) || NameReading.isPlace(piece)
              || NameReading.areEmployersInitials(piece, beside: pieces[0])
                && (index == 1 || !NameReading.isPostNominal(pieces[index - 1])))
            ? nil : piece
        })
    }.flatMap(hanNames)
  }

  private static let separators = ASCIISet { ";/&".contains($0) }
  private static let comma = ASCIISet { $0 == "," }
  private static let bar = ASCIISet { $0 == "|" }
  private static let lineEnd = ASCIISet { $0 == "\n" }

  /// Whether what follows a name is a role, or who the author works for.
  private func isBeside(_ piece: String) -> Bool {
    if isRole(piece) || isSite(piece) { return true }
    if NameReading.organisationHeads.contains(where: piece.hasPrefix) { return true }
    if NameReading.isOrganisation(byTailOf: piece) { return true }
    let words = piece.spacedParts
    return words.contains { Vocabulary.isPhrase($0, .organisations) }
      || words.count == 1 && Vocabulary.isPhrase(words[0], .agencies)
  }

  /// Puts "Jr." and its kind back to the name before them.
  private func joined(_ pieces: [String]) -> [String] {
    pieces.reduce(into: []) { result, piece in
      if let last = result.last, NameReading.isPostNominal(piece), last.contains(" ") {
        result[result.count - 1] += ", \(piece)"
      } else {
        result.append(piece)
      }
    }
  }

  /// Splits names in Han characters, which have no spaces inside, at spaces.
  private func hanNames(_ text: String) -> [String] {
    if hasSpacedNames || !text.utf8.contains(where: { $0 >= 0xE4 && $0 <= 0xE9 }) { return [text] }
    let name = withoutLead(text)
    let parts = name.spacedParts.filter { !NameReading.bareLeads.contains(String($0)) }
    let areNames =
      parts.count > 1
      && parts.allSatisfy { part in
        (2...4).contains(part.count) && part.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      }
    return areNames ? parts.map(String.init) : [text]
  }
}
