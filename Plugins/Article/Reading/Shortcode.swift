import CopydeskText

/// A call of a blog's plugin that the blog did not carry out: `[gallery ids="1,2"]`, `[sociable/]`, `[/caption]`.
enum Shortcode {
  /// Whether a text is such calls and nothing else.
  ///
  /// A word in brackets that has neither a value nor a slash may be anything: `[sic]`.
  static func isOnly(in text: String) -> Bool {
    guard text.firstByte == UInt8(ascii: "["), text.lastByte == UInt8(ascii: "]"), text.utf8.count <= longest else {
      return false
    }
    var rest = Substring(text)
    while !rest.isEmpty {
      guard rest.utf8.first == UInt8(ascii: "["), let end = rest.firstIndex(of: "]"),
        isCall(rest[..<end].dropFirst())
      else { return false }
      rest = rest[end...].dropFirst().drop(while: \.isWhitespace)
    }
    return true
  }

  /// What a text says before the first call in it, where that ends as a sentence does; all of a text without calls, and nothing of one that a call is in
  /// the middle of.
  static func textBefore(_ text: String) -> String? {
    guard text.holds(UInt8(ascii: "[")), let start = beginning(in: text) else { return text }
    let before = text[..<start].trimmed
    return SentenceEnd(of: before) == .sentence ? before : nil
  }

  /// Where the first call begins, which may be cut before its end.
  private static func beginning(in text: String) -> String.Index? {
    text.indices.first { index in
      guard text[index] == "[" else { return false }
      return isCall(text[index...].dropFirst().prefix(longest))
    }
  }

  private static func isCall(_ inner: Substring) -> Bool {
    let isClosing = inner.utf8.first == UInt8(ascii: "/")
    let call = isClosing ? inner.dropFirst() : inner
    let name = call.utf8.prefix(while: isOfName)
    guard name.count >= shortestName, let first = name.first, first &- 0x61 < 26 else { return false }
    let rest = call[name.endIndex...]
    // A value: `ids="1,2"`.
    guard !isClosing, rest.first?.isWhitespace == true else { return false }
    let value = rest.drop(while: \.isWhitespace)
    let key = value.utf8.prefix(while: isOfName)
    let sign = value[key.endIndex...].prefix(2)
    return key.count > 1 && sign.count == 2 && sign.first == "=" && sign.last.map(isValue) == true
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static func isValue(_ character: Character) -> Bool {
    character.isNumber || character.isLetter || "\"'\u{201C}\u{201D}\u{2033}\u{2019}".contains(character)
  }

  /// The bytes of the calls, at most, and of the name of one, at least.
  private static let (longest, shortestName) = (400, 3)
}
