import Yams

/// A text that needs quotes, or other ones, and made the YAML parser stumble.
struct UnquotedText {
  /// Where it is, as the parser counts.
  let line: Int
  let column: Int
  /// What is wrong, and how it would be right.
  let sentence: String

  /// - Parameters:
  ///   - problem: The parser's own words.
  ///   - context: Where what it was reading began.
  ///   - position: Where it stumbled.
  init?(problem: String, context: Yams.Mark?, position: Yams.Mark, source: SourceText) {
    switch problem {
    case "did not find expected alphabetic or numeric character":
      // An asterisk begins an alias.
      guard let start = context, let text = Self.word(in: source, at: start), text.hasPrefix("*") else { return nil }
      self.init(start, "a text that begins with '*' needs quotes: \"\(text)\"")
    case "found unknown escape character", "did not find expected hexdecimal number":
      guard let start = context, let rest = source.rest(line: start.line, column: start.column), rest.first == "\"",
        let end = rest.dropFirst().firstIndex(of: "\"")
      else { return nil }
      let text = rest[..<end].dropFirst()
      self.init(start, "a backslash means something else in double quotes; put the text in single quotes: '\(text)'")
    case "block sequence entries are not allowed in this context", "did not find expected node content":
      // A dash begins an item of a list.
      guard let rest = source.rest(line: position.line, column: position.column), rest.first == "-",
        rest.dropFirst().drop(while: { $0 == " " }).first.map({ ",]}#".contains($0) || $0.isNewline }) ?? true
      else { return nil }
      self.init(position, "'-' by itself needs quotes: \"-\"")
    case "did not find expected key", "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      // A brace begins a map, which ends before the rest of the text.
      let lines = Set([position.line, position.line - 1]).sorted()
      guard
        let found = lines.lazy.compactMap({ Self.template(in: source, line: $0) }).first
          ?? lines.lazy.compactMap({ Self.expression(in: source, line: $0) }).first
      else { return nil }
      self = found
    case "mapping values are not allowed in this context":
      guard let found = Self.expression(in: source, line: position.line) else { return nil }
      self = found
    default: return nil
    }
  }

  private init(_ place: Yams.Mark, _ sentence: String) {
    self.init(line: place.line, column: place.column, sentence)
  }

  private init(line: Int, column: Int, _ sentence: String) {
    (self.line, self.column) = (line, column)
    self.sentence = sentence
  }

  /// A text such as `{site}/{slug}.md` where a value begins.
  private static func template(in source: SourceText, line: Int) -> UnquotedText? {
    let contents = source.contents(ofLine: line)
    guard let found = contents.firstMatch(of: /(?:[:\-,\[]\s+)((?:\{[\w.]+\})+[^\s,{}\]](?:[^\s,{}\]]|\{[\w.]+\})*)/)
    else { return inner(in: contents, line: line) }
    let column = contents.unicodeScalars.distance(from: contents.startIndex, to: found.1.startIndex) + 1
    return UnquotedText(
      line: line, column: column, "a text that begins with '{' needs quotes: \"\(found.1)\"")
  }

  /// A text such as `out/{slug}.md`, which inside of brackets ends at its brace.
  private static func inner(in contents: Substring, line: Int) -> UnquotedText? {
    guard let found = contents.firstMatch(of: /(?:[:,\[]\s+)([^\s,{}\[\]"'$]+\{[\w.]+\}(?:[^\s,{}\]]|\{[\w.]+\})*)/)
    else {
      return nil
    }
    let column = contents.unicodeScalars.distance(from: contents.startIndex, to: found.1.startIndex) + 1
    return UnquotedText(
      line: line, column: column, "a text with '{' in it needs quotes inside [ ] and { }: \"\(found.1)\"")
  }

  /// Longer lines, in bytes, are not looked through for an expression.
  private static let longestLine = 2_000

  /// A text such as `title.matches("a: b")`, whose quotes do not begin it, so that its colon makes a key of it.
  private static func expression(in source: SourceText, line: Int) -> UnquotedText? {
    let contents = source.contents(ofLine: line)
    if contents.utf8.count > longestLine { return nil }
    let pattern = /(?:[:\-,]\s+|[\[{]\s*)([\w!(][^"'{}\[\],:#]*(["'])[^"']*:\s[^"']*\2[^,}\]\r\n]*)/
    guard let found = contents.firstMatch(of: pattern) else { return nil }
    let text = found.1.reversed().drop { $0 == " " }.reversed()
    let quote = text.contains("'") ? text.contains("\"") ? nil : "\"" : "'"
    let column = contents.unicodeScalars.distance(from: contents.startIndex, to: found.1.startIndex) + 1
    return UnquotedText(
      line: line, column: column,
      "a text with ': ' in it needs quotes\(quote.map { ": \($0)\(String(text))\($0)" } ?? " around all of it")")
  }

  /// The text up to the next space, without brackets that end a list or a map.
  private static func word(in source: SourceText, at place: Yams.Mark) -> String? {
    guard let rest = source.rest(line: place.line, column: place.column) else { return nil }
    var word = rest.prefix { !$0.isWhitespace }
    while let last = word.last, ",]}".contains(last),
      word.count(where: { $0 == "{" }) < word.count(where: { $0 == "}" }) || last != "}"
    {
      word.removeLast()
    }
    return String(word)
  }
}
