extension ConfigNode {
  /// Where a character of a text is in the file; where the text begins, if the character is not in its first line.
  ///
  /// Quotation positions and escapes (YAML 1.2.2, sections 7.3.1 and 7.3.2) are counted as they are written.
  ///
  /// - Parameter offset: The character, from 0.
  public func position(ofCharacter offset: Int) -> Position? {
    guard let position, let line, let width = ConfigNode.width(of: offset, in: line) else { return position }
    return Position(line: position.line, column: position.column + width)
  }

  /// How many characters of a line are before a character of the text that begins there.
  private static func width(of offset: Int, in line: Substring) -> Int? {
    guard let quote = line.first, !"|>&!*".contains(quote) else { return nil }
    guard quote == "'" || quote == "\"" else { return line.prefix(offset).contains(where: \.isNewline) ? nil : offset }
    var rest = line.dropFirst()
    var width = 1
    for _ in 0..<offset {
      guard let next = rest.first, !next.isNewline else { return nil }
      let isEscaped = quote == "'" ? rest.hasPrefix("''") : next == "\\"
      if !isEscaped, next == quote { return nil }
      let count = isEscaped ? (quote == "'" ? 2 : escapeWidth(rest)) : 1
      rest = rest.dropFirst(count)
      width += count
    }
    return width
  }

  private static func escapeWidth(_ text: Substring) -> Int {
    switch text.dropFirst().first {
    case "x": 4
    case "u": 6
    case "U": 10
    default: 2
    }
  }
}
