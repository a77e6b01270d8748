#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Credits in brackets at a caption's end: `(Photo: Jo Marr)`, `(Jo Marr/Coast Press)`.
extension CreditLine {
  static func bracketed(_ caption: String) -> (credit: String, rest: Int)? {
    // A full stop may end what the brackets are a part of.
    if caption.utf8.last == UInt8(ascii: "."), caption.utf8.dropLast().last == UInt8(ascii: ")") {
      return bracketed(String(caption.dropLast()))
    }
    guard let last = caption.utf8.last, last == 0x29 || last == 0x5D || last == 0x3E || last == 0x89,
      last != 0x89 || caption.hasSuffix("）"),
      let open = lastOpening(in: caption)
    else { return nil }
    let inside = caption[caption.index(after: open)...].dropLast().trimmed
    if let person = personBeforePicture(inside), isSentence(caption[..<open]) {
      return finish(caption, person, at: caption.utf8.distance(from: caption.startIndex, to: open))
    }
    guard inside.utf8.count < 480, inside.count < 120,
      isCredit(inside) || isPhotographer(inside) || isPersonAndHouse(inside) || isHouseAndPerson(inside)
        || endsInLicence(inside) || isReporter(inside) || last == 0x5D && isHouseInBrackets(inside)
        || (isNameApart(inside) || isHouseAndLabel(inside)) && isSentence(caption[..<open])
    else { return nil }
    return finish(caption, inside, at: caption.utf8.distance(from: caption.startIndex, to: open))
  }

  /// Whether a credit with its label follows a house and a stroke: `The Herald/courtesy of the yard`.
  private static func isHouseAndLabel(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard parts.count == 2, let first = parts[0].first, !first.isLowercase, (3..<60).contains(parts[0].utf8.count)
    else {
      return false
    }
    return CreditLabels.labels(of: parts[1]).contains {
      isWhole($0, in: parts[1]) && parts[1].utf8.count > $0.length + 1
    }
  }

  /// The bracket that the last one of a caption closes, else the last that opens.
  private static func lastOpening(in caption: String) -> String.Index? {
    var depth = 0
    var last: String.Index?
    let scalars = caption.unicodeScalars
    var index = scalars.endIndex
    while index > scalars.startIndex {
      scalars.formIndex(before: &index)
      switch scalars[index] {
      case ")", "]", "）", ">": depth += 1
      case "(", "[", "（", "<":
        depth -= 1
        last = last ?? index
        if depth == 0 { return index }
      default: break
      }
    }
    return last
  }

  /// Whether what is before a bracket ends a sentence.
  private static func isSentence(_ text: Substring) -> Bool {
    let text = text.trimmed
    return !text.isEmpty && SentenceEnd(of: text) == .sentence
  }

  /// Whether a text is a person's name, a slash and a house's: `Jo Marr/The Post`, `Jo Marr / NLO`, `Jo Marr/TownNews`.
  private static func isPersonAndHouse(_ text: String) -> Bool {
    guard let slash = text.firstIndex(of: "/") else { return false }
    let house = text[text.index(after: slash)...].trimmed
    guard let first = house.first, first.isUppercase, house.utf8.count < 60 else { return false }
    if houseHeads.contains(where: house.hasPrefix), isHouseName(house) { return isPerson(text[..<slash]) }
    let initials = house.prefix { $0.isLetter }
    // A name that is written as one word has capitals within it.
    let isJoined = initials.count == house.count && initials.dropFirst(2).contains(where: \.isUppercase)
    guard initials.count >= 2 && initials.allSatisfy(\.isUppercase) || house.hasPrefix("The ") || isJoined else {
      return false
    }
    return isPerson(text[..<slash])
  }

  /// Whether what stands in square brackets is a house's name: it begins with a word for one, or is a word that ends with that for pictures.
  private static func isHouseInBrackets(_ text: String) -> Bool {
    // The shortest are articles, which other words in brackets begin with as well.
    if houseHeads.contains(where: { $0.utf8.count > shortestHead && text.hasPrefix($0) }) {
      return text.split(separator: " ").count <= longestHouseInBrackets
    }
    guard !text.contains(where: { !$0.isLetter }) else { return false }
    let small = text.lowercased()
    return pictureWords.contains { small.hasSuffix($0) && small != $0 }
  }

  private static let houseHeads = Vocabulary.phrases(.organisationHeads)
  private static let (longestHouseInBrackets, shortestHead) = (5, 4)

  /// Whether a text is a house's name with initials, a slash or a colon, and a person's: `KOMPAS/BO LI`, `ABC News: Bo Li`.
  private static func isHouseAndPerson(_ text: String) -> Bool {
    guard let sign = text.firstIndex(where: { $0 == "/" || $0 == ":" }) else { return false }
    let house = text[..<sign].split(separator: " ")
    guard (1...3).contains(house.count), house.allSatisfy({ $0.first?.isUppercase == true }),
      house.contains(where: { $0.count >= 2 && $0.allSatisfy(\.isUppercase) })
    else { return false }
    return isPerson(text[text.index(after: sign)...])
  }
}
