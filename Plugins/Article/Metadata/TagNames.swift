/// Tells tags that are markup of a text from words in angle brackets that its readers see.
///
/// A tag is markup where the text also has the other tag of its pair, where it has attributes, where it ends an element, and where it is of an
/// element that is never closed, such as `<br>`. A paragraph that begins the text is markup too: descriptions are cut before its end.
struct TagNames {
  private var opened: Set<String> = []
  private var closed: Set<String> = []

  private static let empty: Set<String> = ["br", "hr", "img", "wbr"]

  /// - Parameter text: The text as UTF-8.
  init(of text: [UInt8]) {
    var index = 0
    while let tag = CharacterReferences.nextTag(text, from: index) {
      let name = TagNames.name(text[tag])
      if text[tag.lowerBound + 1] == UInt8(ascii: "/") { closed.insert(name) } else { opened.insert(name) }
      if tag.lowerBound == 0, name == "p" { closed.insert(name) }
      index = tag.upperBound
    }
  }

  /// Whether a tag, brackets included, is markup.
  func isMarkup(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = TagNames.name(tag)
    if name.isEmpty || TagNames.empty.contains(name) { return true }
    if tag.dropFirst().first == UInt8(ascii: "/") { return opened.contains(name) || name == "p" }
    return closed.contains(name) || tag.contains(UInt8(ascii: "="))
  }

  /// The name of a tag in small letters; empty for a comment.
  static func name(_ tag: ArraySlice<UInt8>) -> String {
    let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { byte in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte >= 0x80
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}
