import CopydeskCore

/// Lines that have no words and say nothing.
enum SignLine {
  /// Whether a line is a sign between two others that a page shows side by side.
  static func isSeparator(_ text: String) -> Bool {
    text.utf8.count <= 3 && text.unicodeScalars.allSatisfy { "|/·•,;:".unicodeScalars.contains($0) }
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
