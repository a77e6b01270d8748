import CopydeskHTML
import CopydeskText

/// Tells tags that are for programs, and not for readers.
extension MetadataReading {
  /// Whether a keyword is a program's note: `channel_movies`, `PageType: Article`, `Section:sport:football`, `{{ tag }}`, `#8242`.
  static func isForMachines(_ tag: String) -> Bool {
    if tag.holds("_") || tag.holds("{{") || isIdentifier(tag) || isLevel(tag) { return true }
    if tag.utf8.first == UInt8(ascii: "@") || tag.utf8.first == UInt8(ascii: "/") { return true }
    // What is left of a word that was taken apart.
    if tag.utf8.count == 1, tag != tag.uppercased() { return true }
    if tag.utf8.first == UInt8(ascii: "#"), tag.utf8.dropFirst().allSatisfy({ $0 &- 0x30 < 10 }) { return true }
    guard tag.holds(UInt8(ascii: ":")), let colon = tag.firstIndex(of: ":") else { return false }
    let name = tag[..<colon]
    if programWords.contains(name.lowercased()) { return true }
    if tag.utf8.count(where: { $0 == UInt8(ascii: ":") }) > 1, !tag.holds(UInt8(ascii: " ")) { return true }
    return !name.contains(where: { $0 == " " }) && name.dropFirst().contains(where: \.isUppercase)
      && name != name.uppercased()
  }

  /// What programs put before a colon, and the value after it.
  private static let programWords: Set<String> = [
    "type", "section", "subsection", "channel", "category", "format", "region", "page", "template", "subject",
    "industry", "franchise", "content-type", "locale", "secondary brand", "nlp category", "nlp entity tokens",
    "word count", "sitegroup",
  ]

  /// Whether a text is a number of RFC 9562: `8f507083-bac4-423a-9015-2eb31e1bce50`.
  private static func isIdentifier(_ tag: String) -> Bool {
    guard tag.utf8.count == 36 else { return false }
    return tag.split(separator: "-").map(\.utf8.count) == [8, 4, 4, 4, 12]
      && tag.utf8.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 || $0 == UInt8(ascii: "-") }
  }

  /// Whether a keyword is a program's: a long number, a class of a layout, a word in capitals before a colon, or the kind of a thing and a
  /// hyphen before a word or one of the names of the page: `section-news`, `brand-harbour` of the Harbour.
  static func isOfProgram(_ tag: String, _ names: Set<String>) -> Bool {
    let bytes = tag.utf8
    if bytes.allSatisfy({ $0 &- 0x30 < 10 }) { return bytes.count > 4 }
    if tag.holds(UInt8(ascii: " ")) { return false }
    if bytes.count >= longestWord, bytes.allSatisfy({ $0 &- 0x61 < 26 }) { return true }
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex,
      bytes[..<colon].allSatisfy({ $0 &- 0x41 < 26 }), bytes[colon...].count > 1
    {
      return true
    }
    guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), hyphen > bytes.startIndex else { return false }
    return listWords.contains(String(tag[..<hyphen]))
      || names.contains(TextKey(tag[bytes.index(after: hyphen)...]).string)
  }

  /// The kinds of lists whose name comes before a hyphen, and what keeps a page out of one; "type" and "category" begin words of
  /// mathematics.
  private static let listWords: Set<String> = ["section", "subsection", "channel", "exclude"]
}
