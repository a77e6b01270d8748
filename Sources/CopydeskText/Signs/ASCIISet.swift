/// A set of ASCII characters, as a bit for each.
package struct ASCIISet: Sendable {
  private let low: UInt64
  private let high: UInt64

  /// The characters that a test accepts.
  package init(where accepts: (Character) -> Bool) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for value in UInt8(0)..<64 {
      if accepts(Character(Unicode.Scalar(value))) { low |= 1 << UInt64(value) }
      if accepts(Character(Unicode.Scalar(value + 64))) { high |= 1 << UInt64(value) }
    }
    (self.low, self.high) = (low, high)
  }

  /// Those of some bytes that are characters of ASCII.
  package init(_ bytes: [UInt8]) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for byte in bytes where byte < 0x80 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
    (self.low, self.high) = (low, high)
  }

  /// - Parameter byte: Below 0x80.
  @inline(__always)
  package func contains(_ byte: UInt8) -> Bool { (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 != 0 }

  /// All that is no letter.
  package static let notLetters = ASCIISet { !$0.isLetter }
  /// All that is neither a letter nor a digit.
  package static let signs = ASCIISet { !$0.isLetter && !$0.isNumber }
  /// The space.
  package static let space = ASCIISet { $0 == " " }
  /// White space.
  package static let whiteSpace = ASCIISet { $0.isWhitespace }
}
