/// The code page windows-1252.
package enum Windows1252 {
  /// The character of a byte, which is also what a numeric reference to a C1 control means (HTML standard, section 13.2.5.80). The five
  /// open bytes are the C1 controls of the same number.
  package static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    let value = byte >= 0x80 && byte < 0xA0 ? high[Int(byte) - 0x80] : UInt16(byte)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// €‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ and five open places, in the order of the code page.
  private static let high: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
