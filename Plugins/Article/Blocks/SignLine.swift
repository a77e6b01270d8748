import CopydeskCore

/// Lines that have no words and say nothing.
enum SignLine {
  /// Whether a line is a sign between two others that a page shows side by side.
  static func isSeparator(_ text: String) -> Bool {
    guard text.utf8.count <= 6 else { return false }
    let signs = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    return text.utf8.count <= 3 && signs.allSatisfy { "|/·•,;:".unicodeScalars.contains($0) } || areZooms(signs)
  }

  /// Whether signs are the two buttons of a map that show more and less of it.
  private static func areZooms(_ signs: String.UnicodeScalarView) -> Bool {
    guard signs.count == 2, signs.first == "+", let second = signs.last else { return false }
    return second == "-" || second == "\u{2212}" || second == "\u{2013}"
  }

  /// Whether a line is a rule that was typed: `____`.
  static func isRule(_ text: String) -> Bool {
    text.utf8.count >= 3 && text.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  /// Whether a paragraph or a heading is nothing but signs without a shape: joiners, marks of direction, the mark of byte order.
  static func isUnseen(_ text: String, _ kind: Block.Kind) -> Bool {
    // No sign of ASCII is among them, and hardly any line begins with another one.
    guard let first = text.utf8.first, first >= 0x80 else { return false }
    switch kind {
    case .paragraph, .heading: return text.unicodeScalars.allSatisfy(isUnseen)
    default: return false
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: scalar.properties.isWhitespace
    }
  }
}
