import CopydeskCore

/// The text of a config file, and where its lines begin.
///
/// The YAML parser counts columns in Unicode scalars, and takes U+0085, U+2028 and U+2029 for line ends. Editors count
/// characters, and know CR, LF and CRLF. This translates from the one to the other.
struct SourceText {
  /// The text, without a byte order mark.
  let text: String
  /// Where each line of the parser's begins, and the editor's line it is in.
  private let lines: [(start: String.Index, editorLine: Int, editorStart: String.Index)]

  /// The last column that is counted in characters.
  private static let farOut = 2_000

  /// Finds the lines of a text.
  init(_ text: String) {
    self.text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let scalars = self.text.unicodeScalars
    var lines = [(start: scalars.startIndex, editorLine: 1, editorStart: scalars.startIndex)]
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      switch scalar {
      case "\r", "\n":
        if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" { index = scalars.index(after: index) }
        lines.append((index, lines[lines.count - 1].editorLine + 1, index))
      case "\u{85}", "\u{2028}", "\u{2029}":
        let last = lines[lines.count - 1]
        lines.append((index, last.editorLine, last.editorStart))
      default: break
      }
    }
    self.lines = lines
  }

  /// The place of a line and a column as the parser counts them, both from 1.
  func index(line: Int, column: Int) -> String.Index {
    guard line >= 1 else { return text.startIndex }
    guard line <= lines.count else { return text.endIndex }
    let scalars = text.unicodeScalars
    return scalars.index(lines[line - 1].start, offsetBy: max(0, column - 1), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
  }

  /// The position, in an editor's terms, of a line and a column as the parser counts them.
  ///
  /// Far out in a long line the column is left as it is, so that a large file on one line is not counted from the start for
  /// each of its values.
  func position(line: Int, column: Int) -> ConfigNode.Position {
    let place = lines[min(max(line, 1), lines.count) - 1]
    guard column <= Self.farOut else { return ConfigNode.Position(line: place.editorLine, column: column) }
    let before = text[place.editorStart..<index(line: line, column: column)]
    return ConfigNode.Position(line: place.editorLine, column: 1 + before.count)
  }

  /// The position of the end.
  var endPosition: ConfigNode.Position {
    let last = lines[lines.count - 1]
    return ConfigNode.Position(line: last.editorLine, column: 1 + text[last.editorStart...].count)
  }

  /// The scalar at a line and a column as the parser counts them.
  func scalar(line: Int, column: Int) -> Unicode.Scalar? {
    let index = index(line: line, column: column)
    return index < text.endIndex ? text.unicodeScalars[index] : nil
  }

  /// The rest of a line from a column on, as the parser counts them, with the line's end; `nil` far out in a long line.
  func rest(line: Int, column: Int) -> Substring? {
    guard column <= Self.farOut, lines.indices.contains(line - 1) else { return nil }
    let contents = contents(ofLine: line)
    let start = index(line: line, column: column)
    return start <= contents.endIndex ? text[start..<contents.endIndex] : nil
  }

  /// The contents of a line of the parser's.
  func contents(ofLine line: Int) -> Substring {
    guard lines.indices.contains(line - 1) else { return "" }
    return text[lines[line - 1].start..<(line < lines.count ? lines[line].start : text.endIndex)]
  }

  /// The first character that YAML does not allow (YAML 1.2.2, section 5.1), as an error.
  var forbiddenCharacter: SettingError? {
    var line = 1
    var column = 1
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": column = 1
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: (line, column) = (line + 1, 1)
      case 0x09, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: column += 1
      default:
        let code = String(scalar.value, radix: 16, uppercase: true)
        return SettingError(
          position: position(line: line, column: column),
          "not valid YAML: the control character U+\(String(repeating: "0", count: 4 - code.count))\(code)")
      }
      previous = scalar
    }
    return nil
  }

  /// A space in the indentation of a key or an item that only looks like one (U+00A0, U+3000 and others), as an error.
  var foreignIndentation: SettingError? {
    for (index, line) in lines.enumerated() {
      let contents = contents(ofLine: index + 1)
      // Looked at first: to make the pattern takes longer than to read a config.
      guard line.editorStart == line.start,
        contents.unicodeScalars.prefix(while: \.properties.isWhitespace).contains(where: { !$0.isASCII }),
        let found = contents.prefixMatch(of: /[ \t]*([\p{Zs}--[ ]])[\p{Zs}\t]*(?:-\s|[\w."']+:(?:\s|$))/)
      else { continue }
      let scalar = found.1.unicodeScalars.first?.value ?? 0
      let code = String(scalar, radix: 16, uppercase: true)
      let place = SourceText.position(of: found.1.startIndex, in: contents, line: index + 1)
      return SettingError(
        position: position(line: place.line, column: place.column),
        "the indentation has a space here that is none to YAML (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)\(scalar == 0xA0 ? ", a no-break space" : "")); type an ordinary one"
      )
    }
    return nil
  }

  private static func position(of index: String.Index, in line: Substring, line number: Int) -> (line: Int, column: Int)
  {
    (number, line.unicodeScalars.distance(from: line.startIndex, to: index) + 1)
  }
}
