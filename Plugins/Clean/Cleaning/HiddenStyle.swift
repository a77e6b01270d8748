import CopydeskHTML

/// Reads what a `style` attribute says about being seen.
enum HiddenStyle {
  /// Whether it says `display: none` or `visibility: hidden`.
  static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    value("display", in: style) == "none" || value("visibility", in: style) == "hidden"
  }

  /// Whether it makes a width or a height of at most one pixel.
  static func isOnePixel(_ style: ArraySlice<UInt8>) -> Bool {
    ["width", "height"].contains { ["0", "0px", "1px"].contains(value($0, in: style)) }
  }

  /// The last value of a property, in small letters and without `!important`.
  private static func value(_ property: String, in style: ArraySlice<UInt8>) -> String? {
    var found: String?
    for declaration in style.split(separator: UInt8(ascii: ";")) {
      let parts = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2, parts[0].count < 200, word(parts[0]) == property else { continue }
      found = word(parts[1].prefix { $0 != UInt8(ascii: "!") })
    }
    return found
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix(200).filter { $0 > 0x20 }, as: UTF8.self).lowercased()
  }
}
