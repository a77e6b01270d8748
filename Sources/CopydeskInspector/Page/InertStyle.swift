/// Styles that load nothing.
enum InertStyle {
  /// Styles without what names an address: `@import`, `url()` and the functions like it. Escapes, in which such names can be spelled, and
  /// `<` become spaces.
  static func text(_ styles: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(styles.count)
    var index = styles.startIndex
    while index < styles.endIndex {
      let byte = styles[index]
      if initials.contains(byte), let name = loading.first(where: { begins(with: $0, styles[index...]) }) {
        result += Array((name.hasPrefix("@") ? "@none" : "none(").utf8)
        index += name.utf8.count
        continue
      }
      result.append(byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\\") ? 0x20 : byte)
      index += 1
    }
    return result
  }

  private static let loading = ["@import", "url(", "image-set(", "image(", "src(", "element("]

  /// What these begin with.
  private static let initials = Set("@uUiIsSeE".utf8)

  /// Whether bytes begin with a name in small letters, whatever letters they have.
  private static func begins(with name: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= name.utf8.count else { return false }
    return zip(bytes, name.utf8).allSatisfy { byte, letter in
      byte == letter || byte >= 0x41 && byte <= 0x5A && byte | 0x20 == letter
    }
  }
}
