import CopydeskText

/// What the link around a picture leads to, by its address.
enum PictureAddress {
  private static let endings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg"]
  /// Parts of the addresses of pages that show pictures.
  private static let galleries = AddressParts([
    "photo", "foto", "galer", "gallery", "bild", "image", "picture", "slideshow", "attachment", "zdjec",
  ])

  /// Whether an address is a picture's own.
  static func isPicture(_ address: String) -> Bool {
    let path = path(address)
    return endings.contains { path.mayEnd(with: $0) && path.hasSuffix($0) }
  }

  /// Whether an address is that of a picture or of a page that shows pictures: a link there opens what it is around.
  static func showsPictures(_ address: String) -> Bool {
    let path = path(address)
    return endings.contains { path.mayEnd(with: $0) && path.hasSuffix($0) } || galleries.isAny(in: path)
  }

  /// Whether the second of two addresses is that of the larger picture, where both are of one host, and end in one name with a width in pixels
  /// before it that is called so: `/max/30/pier.jpg`, `/max/800/pier.jpg`. `nil` for other addresses.
  static func areSizes(_ one: String, _ other: String) -> Bool? {
    let (one, other) = (parts(one), parts(other))
    guard one.count > 4, other.count > 4, one.last == other.last, one[1] == other[1],
      widths.contains(one[one.count - 3]), one[one.count - 3] == other[other.count - 3],
      let first = Int(one[one.count - 2]), let second = Int(other[other.count - 2]), first != second
    else { return nil }
    return first < second
  }

  private static let widths: Set<Substring> = ["max", "width", "w", "size", "resize", "fit"]

  private static func parts(_ address: String) -> [Substring] {
    address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
  }

  private static func path(_ address: String) -> String {
    guard address.holds(UInt8(ascii: "?")) || address.holds(UInt8(ascii: "#")) else { return address.lowercased() }
    return Substring(address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }).lowercased()
  }
}
