/// A BCP 47 language tag, as far as it decides whether two texts are in the same language: primary language and script.
package struct LanguageTag: Equatable {
  /// The primary language, in lower case, the preferred one of several codes.
  package let language: String
  /// The script, where the tag says or implies it.
  package let script: String?

  /// Reads a tag; `nil` where it isn't one. An underscore counts as a hyphen.
  package init?(_ tag: String) {
    let parts = tag.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
    let isFormed = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { ($0 | 0x20).isLetter || $0.isDigit }
    }
    guard isFormed, let first = parts.first, (2...3).contains(first.count), first.utf8.allSatisfy(\.isLetter) else {
      return nil
    }
    // `zh-cmn` and `zh-yue`: an extended language subtag is a language by itself (RFC 5646, section 2.2.2).
    var rest = parts.dropFirst()
    var language = first
    if let extended = rest.first, extended.count == 3, extended.utf8.allSatisfy(\.isLetter) {
      language = extended
      rest = rest.dropFirst()
    }
    language = LanguageTag.replaced[language] ?? LanguageTag.wider[language] ?? language
    self.language = language
    let given = rest.first.flatMap { $0.count == 4 && $0.utf8.allSatisfy(\.isLetter) ? $0 : nil }
    let region = rest.drop { $0.count == 4 }.first
    script = given ?? LanguageTag.script(of: language, in: region)
  }

  /// Whether texts with these tags need no translation from one to the other. Regions make no difference, scripts do, and
  /// a script that is not known is the same as any.
  package func isSame(as other: LanguageTag) -> Bool {
    guard language == other.language else { return false }
    guard let script, let otherScript = other.script else { return true }
    return script == otherScript
  }

  /// A tag with its parts in their usual case: `de`, `en-GB`, `zh-Hans-CN`.
  package static func wellFormed(_ text: String) -> String? {
    if isUsual(text) { return replaced[text] ?? text }
    let parts = text.trimmedOfSpace.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return nil
    }
    let primary = first.lowercased()
    var result = replaced[primary] ?? primary
    for part in parts.dropFirst().prefix(3) {
      guard part.count <= 8, part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { break }
      let isScript = part.count == 4 && part.allSatisfy(\.isLetter)
      result += "-" + (part.count == 2 ? part.uppercased() : isScript ? part.capitalizedWord : part.lowercased())
    }
    return result
  }

  /// Whether a tag is two or three small letters, with or without a region of two capitals: most are, and have their usual case.
  private static func isUsual(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      let primary = bytes.prefix { $0.isLetter }
      guard (2...3).contains(primary.count) else { return false }
      let region = bytes[primary.count...]
      return region.isEmpty
        || region.count == 3 && region.first == UInt8(ascii: "-") && region.dropFirst().allSatisfy { $0 &- 0x41 < 26 }
          && replaced[String(decoding: primary, as: UTF8.self)] == nil
    } ?? false
  }

  /// Codes that the IANA Language Subtag Registry has replaced.
  private static let replaced = ["iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"]

  /// Languages by the macrolanguages that news is labelled with.
  private static let wider = ["cmn": "zh", "nb": "no"]

  /// The script of languages that are written in two (Unicode CLDR, likely subtags).
  private static func script(of language: String, in region: String?) -> String? {
    switch (language, region) {
    case ("zh", "tw"), ("zh", "hk"), ("zh", "mo"): "hant"
    case ("zh", _): "hans"
    case ("sr", "me"): "latn"
    case ("sr", _): "cyrl"
    default: nil
    }
  }
}

extension String {
  fileprivate var trimmedOfSpace: Substring {
    self[...].drop { $0.isWhitespace }.prefix { !$0.isWhitespace && $0 != "," && $0 != ";" }
  }
}

extension Substring {
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst().lowercased() }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
