import CopydeskText

/// The parts of titles: a name, and what a title says besides it.
extension ShownSite {
  /// A name with what a title says besides it.
  struct Part {
    let name: String
    let rest: String
    /// The sign between the two.
    let mark: Character
  }

  /// The end of a title that is a name, as its key tells.
  static func end(of title: String, _ isName: (String) -> Bool) -> Part? {
    guard title.utf8.count <= longestTitle else { return nil }
    let scalars = title.unicodeScalars
    for index in scalars.indices
    where isMark(scalars[index]) && !isQuotationMark(scalars[index], in: scalars[..<index]) {
      let name = Substring(scalars[index...].drop { $0.properties.isWhitespace || isMark($0) }).trimmed
      // What follows a colon is more often the headline's.
      if scalars[index] == ":", name.utf8.count > longestAfterColon { continue }
      guard isName(TextKey(name).string), let rest = rest(title[..<index]) else { continue }
      return Part(name: name, rest: rest, mark: Character(scalars[index]))
    }
    return nil
  }

  /// The beginning of a title that is a name, as its key tells.
  static func beginning(of title: String, _ isName: (String) -> Bool) -> Part? {
    guard title.utf8.count <= longestTitle else { return nil }
    let scalars = title.unicodeScalars
    for index in scalars.indices.reversed()
    where isMark(scalars[index]) && !isQuotationMark(scalars[index], in: scalars[index...]) {
      let name = title[..<index].trimmed
      guard isName(TextKey(name).string), let rest = rest(title[scalars.index(after: index)...]) else { continue }
      return Part(name: name, rest: rest, mark: Character(scalars[index]))
    }
    return nil
  }

  /// The name between a headline and what a site says of itself, which is shorter than that: `The ferry is back | The Gazette - News of the
  /// harbour`.
  static func beforeSlogan(of title: String, _ isName: (String) -> Bool) -> Part? {
    guard title.utf8.count <= longestTitle else { return nil }
    let scalars = title.unicodeScalars
    let signs = scalars.indices.filter { isMark(scalars[$0]) && scalars[$0] != ":" }
    guard (1...mostSigns).contains(signs.count) else { return nil }
    for sign in signs {
      let (head, tail) = (title[..<sign], title[scalars.index(after: sign)...])
      guard scalars[sign] == "|" || head.last?.isWhitespace == true, head.utf8.count > tail.utf8.count,
        let end = tail.unicodeScalars.indices.first(where: { endsName(tail.unicodeScalars, at: $0) }),
        tail[end...].contains(where: \.isLetter)
      else { continue }
      let name = tail[..<end].trimmed
      guard isName(TextKey(name).string), let rest = rest(head) else { continue }
      return Part(name: name, rest: rest, mark: Character(scalars[sign]))
    }
    return nil
  }

  /// Whether a sign after a name, or after the space behind it, begins what the site says of itself.
  private static func endsName(_ text: Substring.UnicodeScalarView, at index: Substring.Index) -> Bool {
    let sign = text[index]
    if sign == ":" || sign == "," || sign == "|" { return index > text.startIndex }
    return isMark(sign) && index > text.startIndex && text[text.index(before: index)].properties.isWhitespace
  }

  /// A title's other part, if it says something.
  static func rest(_ text: Substring) -> String? {
    var rest = text.unicodeScalars
    while let last = rest.last, last.properties.isWhitespace || isMark(last), !isQuotationMark(last, in: rest) {
      rest.removeLast()
    }
    while let first = rest.first, first.properties.isWhitespace || isMark(first), !isQuotationMark(first, in: rest) {
      rest.removeFirst()
    }
    return rest.contains(where: \.properties.isAlphabetic) ? String(rest) : nil
  }

  /// Whether an arrow has its other half in a text: the two are quotation marks.
  private static func isQuotationMark(_ scalar: Unicode.Scalar, in text: Substring.UnicodeScalarView) -> Bool {
    scalar == "\u{AB}" && text.contains("\u{BB}") || scalar == "\u{BB}" && text.contains("\u{AB}")
  }

  /// Whether a sign may stand between a headline and the site's name. Many are in names and headlines as well.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "\u{3163}", "│", "｜", "❘", "–", "—", "―", "‒", "-", "－", "»", "«", "›", "‹", "·", "•", "・", "_", "~", "～",
      "⋆", "★", ":", "：",
      "/", "／", ">", "<", "＞", "＜":
      true
    // More bars, arrows, dots, a backslash, and squares, triangles, circles and diamonds of all sizes.
    case "\u{A6}", "\u{2016}", "\u{2023}", "\u{2192}", "\u{2219}", "\u{22C5}", "\u{23AE}", "\u{2503}", "\u{2606}",
      "\u{2726}",
      "\u{276F}", "\u{5C}":
      true
    case "\u{25A0}"..."\u{25FF}": true
    default: false
    }
  }
}
