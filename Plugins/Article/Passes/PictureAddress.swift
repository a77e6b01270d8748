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
    return endings.contains(where: path.hasSuffix)
  }

  /// Whether an address is that of a picture or of a page that shows pictures: a link there opens what it is around.
  static func showsPictures(_ address: String) -> Bool {
    let path = path(address)
    return endings.contains(where: path.hasSuffix) || galleries.isAny(in: path)
  }

  private static func path(_ address: String) -> String {
    guard address.holds(UInt8(ascii: "?")) || address.holds(UInt8(ascii: "#")) else { return address.lowercased() }
    return Substring(address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }).lowercased()
  }
}
