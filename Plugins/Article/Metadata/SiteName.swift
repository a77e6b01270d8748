import CopydeskText

/// Tells a site's name from what pages put beside it: a slogan, the signs that join the two.
enum SiteName {
  /// A stated name without the slogan or the list after it: the part that the page's address has (`The Gazette - News of the harbour` of
  /// `gazette.example`), or what comes before a bar and more words than names have.
  static func withoutSlogan(_ stated: String, address: String?) -> String? {
    let name = once(withoutSigns(stated))
    guard name.utf8.count <= longest else { return name }
    let host = address.flatMap(TitleCutting.hostName)
    let cuts = marks.compactMap { parts(of: name, at: $0) }
    if let host, let (head, tail) = cuts.first(where: { isNamed($0.head, host) != isNamed($0.tail, host) }) {
      // A name has a capital; small letters are what the site is about.
      return isNamed(head, host) || tail.first?.isLowercase == true && !tail.contains(".") ? head : tail
    }
    if let (head, tail) = parts(of: name, at: bar),
      Vocabulary.isPhrase(tail, .homeLabels) || isSlogan(tail, beside: head)
    {
      return marks.lazy.compactMap { parts(of: head, at: $0)?.head }.first ?? head
    }
    return name.isEmpty ? nil : name
  }

  /// What is before and after the first place of a sign, where both are something.
  private static func parts(of name: String, at mark: String) -> (head: String, tail: String)? {
    guard name.holds(mark), let place = name.places(of: mark).first else { return nil }
    let (head, tail) = (name[..<place.lowerBound].trimmed, name[place.upperBound...].trimmed)
    return head.isEmpty || tail.isEmpty ? nil : (head, tail)
  }

  /// Whether a part of a title is the site's address, or is in it: `gazette.example`.
  static func isAddress(_ part: String, host: String?) -> Bool {
    let isDomain = !part.contains(" ") && part.utf8.count >= 4 && part.dropFirst().dropLast(2).contains(".")
    return isDomain || host.map { isNamed(part, $0) } ?? false
  }

  private static func isNamed(_ part: String, _ host: String) -> Bool {
    let key = TextKey(part).string
    return key.utf8.count >= shortest && (key.holds(host) || host.holds(key) && key.utf8.count * 2 >= host.utf8.count)
  }

  /// Whether a part of a title has several words, and a small letter at the beginning of one, as slogans do: `News from the coast`.
  static func isSentence(_ part: String) -> Bool {
    let words = part.spacedParts
    return words.count >= wordsOfSlogan && words.contains { $0.first?.isLowercase == true }
  }

  private static func isSlogan(_ tail: String, beside head: String) -> Bool {
    let words = tail.spacedParts.count
    return words >= wordsOfSlogan && words > head.spacedParts.count
  }

  /// A name that a template wrote twice, with nothing between the two, once: `Merrow GazetteMerrow Gazette`.
  static func once(_ name: String) -> String {
    let bytes = name.utf8
    guard bytes.count % 2 == 0, bytes.count >= 2 * longestSyllables else { return name }
    let middle = bytes.index(bytes.startIndex, offsetBy: bytes.count / 2)
    return bytes[..<middle].elementsEqual(bytes[middle...]) ? String(name[..<middle]) : name
  }

  /// Shorter halves, in bytes, are syllables of a name.
  private static let longestSyllables = 8

  /// A name without the colons, bars and dashes around it.
  private static func withoutSigns(_ name: String) -> String {
    var rest = name.unicodeScalars[...]
    while let first = rest.first, first.isSpace || isSign(first) { rest.removeFirst() }
    while let last = rest.last, last.isSpace || isSign(last) { rest.removeLast() }
    return String(rest)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "|", "-", "–", "—", "·", "»", "«": true
    default: false
    }
  }

  private static let bar = " | "
  static let marks = [bar, " - ", " – ", " — ", ": ", " · "]
  /// Names that are in an address have so many bytes at least.
  static let shortest = 3
  private static let wordsOfSlogan = 3
  /// A longer text, in bytes, is no name with a slogan.
  static let longest = 200
}
