import CopydeskCore
import CopydeskHTML

/// Reads pictures and things shown from elsewhere.
enum ImageReading {
  /// The picture of an image element; `nil` for what isn't a picture of an article: pixels, icons, placeholders without an address.
  static func image(_ node: Int, in reading: PageReading, links: LinkBase) -> ImageReference? {
    let page = reading.page
    for name in [AttributeName.width, .height] {
      if let size = page.string(name, of: node).flatMap({ Int($0) }), size < 48 { return nil }
    }
    guard let src = address(node, in: page, links: links) else { return nil }
    let alt = page.string(.alt, of: node).map(TextCleaning.clean).flatMap { $0.isEmpty ? nil : $0 }
    return ImageReference(src: src, alt: alt)
  }

  /// The address: the one that a lazy loader will put in, else the one that is there, else the first of the set; in place of a picture that
  /// only fills the space, the one for readers without scripts, which follows right after it.
  private static func address(_ node: Int, in page: Page, links: LinkBase) -> String? {
    let plain = [AttributeName.dataSrc, .dataLazySrc, .dataOriginal, .src].lazy
      .compactMap { page.string($0, of: node) }.first { !$0.isEmpty && !$0.hasPrefix("data:") }
    if let plain, !fillsSpace(plain) { return links.address(plain) }
    let fromSet = [AttributeName.dataSrcset, .srcset].lazy.compactMap { page.string($0, of: node) }
      .compactMap { set in set.split(whereSeparator: { $0 == " " || $0 == "," }).first.map(String.init) }
      .first { !$0.hasPrefix("data:") && !fillsSpace($0) }
    if let address = fromSet.flatMap({ links.address($0) }) { return address }
    if let inner = imageWithoutScripts(node, in: page), let src = page.string(.src, of: inner), !src.hasPrefix("data:")
    {
      return links.address(src)
    }
    // A picture without an address has its caption all the same.
    return plain == nil ? nil : ""
  }

  /// As much of a picture's name is looked at, in bytes.
  private static let longestName = 60
  private static let fillers: [StaticString] = [
    "transparent", "placeholder", "blank.", "spacer", "1x1", "pixel.", "dummy", "lazyload",
  ]

  /// Whether an address is that of a picture of nothing.
  private static func fillsSpace(_ address: String) -> Bool {
    var address = address
    return address.withUTF8 { bytes in
      let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
      let name = UnsafeBufferPointer(rebasing: bytes[start..<min(end, start + longestName)])
      return fillers.contains { ASCIISearch.contains(name, $0) }
    }
  }

  /// The picture in the `<noscript>` right after an image.
  private static func imageWithoutScripts(_ node: Int, in page: Page) -> Int? {
    let near = node + 1..<min(node + 6, page.nodes.count)
    guard let fallback = near.first(where: { page.nodes[$0].tag == .noscript }) else { return nil }
    return page.subtree(of: fallback).first { page.nodes[$0].tag == .img }
  }
}
