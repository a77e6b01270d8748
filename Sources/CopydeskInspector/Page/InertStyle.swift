/// Styles that load nothing.
enum InertStyle {
  /// Styles without what names an address: `@import`, `url()` and the functions like it. Escapes, in which such names can be spelled, and
  /// `<` become spaces.
  static func text(_ styles: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(styles.count)
    styles.withUnsafeBufferPointer { styles in
      var start = 0
      for index in styles.indices {
        let left: (bytes: Int, instead: StaticString)
        switch styles[index] {
        case UInt8(ascii: "<"), UInt8(ascii: "\\"): left = (0, " ")
        case UInt8(ascii: "("):
          guard let name = functions.first(where: { ends(with: $0, styles[start..<index]) }) else { continue }
          left = (name.utf8CodeUnitCount, "none(")
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
          guard ends(with: "@impor", styles[start..<index]) else { continue }
          left = (6, "@none")
        default: continue
        }
        result += styles[start..<index - left.bytes]
        result += UnsafeBufferPointer(start: left.instead.utf8Start, count: left.instead.utf8CodeUnitCount)
        start = index + 1
      }
      result += styles[start...]
    }
    return result
  }

  private static let functions: [StaticString] = ["url", "image-set", "image", "src", "element"]

  /// Whether bytes end with a name in small letters, whatever letters they have.
  private static func ends(with name: StaticString, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let count = name.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    for offset in 0..<count {
      // In bounds: both have so many bytes.
      let (byte, letter) = (bytes[bytes.endIndex - count + offset], name.utf8Start[offset])
      guard byte == letter || byte >= 0x41 && byte <= 0x5A && byte | 0x20 == letter else { return false }
    }
    return true
  }
}
