import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Reads pictures and things shown from elsewhere.
enum ImageReading {
  /// The picture of an image element; `nil` for what isn't a picture of an article: pixels, icons, placeholders without an address.
  static func image(_ node: Int, in reading: PageReading, links: LinkBase) -> ImageReference? {
    PictureText.words(node, in: reading.page) == nil ? picture(node, in: reading, links: links) : nil
  }

  /// Whether an element that a program of the page defines is a picture, by its name and its address: `<a-img src="pier.jpg">`.
  static func isCustomElement(_ node: Int, in page: Page) -> Bool {
    guard page.nodes[node].tag == .other, let name = page.attribute(.other, of: node),
      ASCIISearch.contains(name, anyOf: ["-img", "-image"])
    else { return false }
    return page.attribute(.src, of: node)?.isEmpty == false
  }

  /// The same for an image that is known to have no words to read in its place.
  static func picture(_ node: Int, in reading: PageReading, links: LinkBase) -> ImageReference? {
    let page = reading.page
    // Elements that a program of the page defines have the ratio of the two there.
    for name in [AttributeName.width, .height] where page.nodes[node].tag != .other {
      if let value = page.string(name, of: node), let size = pixels(value), size < smallest { return nil }
    }
    guard let src = address(node, in: page, links: links), !PictureSign.isSign(src), !isPortrait(node, in: reading)
    else { return nil }
    let alt = page.attribute(.alt, of: node).map(MetaContent.text).flatMap { $0.isEmpty ? nil : $0 }
    return ImageReference(src: src, alt: alt)
  }

  /// Whether a picture, or one of the elements right around it that hold nothing else, is named after who wrote or comments: `author-image`,
  /// `user_pic`, `avatar`.
  private static func isPortrait(_ image: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    var node = image
    for _ in 0..<3 where node > 0 && reading.wholeWeight[node] == 0 {
      if let names = page.attribute(.class, of: node), ASCIISearch.contains(names, anyOf: people),
        names.split(whereSeparator: { $0 <= 0x20 }).contains(where: isPortraitName)
      {
        return true
      }
      node = Int(page.nodes[node].parent)
    }
    return false
  }

  private static func isPortraitName(_ name: ArraySlice<UInt8>) -> Bool {
    let parts = String(decoding: name, as: UTF8.self).lowercased().letterParts
    return parts.contains("avatar")
      || parts.contains(where: pictures.contains) && parts.contains(where: posters.contains) && !parts.contains("has")
  }

  /// What a byline's picture is named after, as whole words, and the words for the picture.
  private static let people: [StaticString] = [
    "avatar", "author", "profile", "writer", "user", "byline", "member", "pf_",
  ]
  private static let posters: Set<Substring> = ["author", "profile", "writer", "user", "byline", "member", "pf"]
  private static let pictures: Set<Substring> = ["img", "image", "photo", "pic", "picture", "thumb", "thumbnail"]

  /// A width or height in pixels, with or without its unit.
  private static func pixels(_ value: String) -> Int? {
    let digits = Substring(value.utf8.prefix { $0 &- 0x30 < 10 })
    let unit = value[digits.endIndex...]
    return unit.isEmpty || unit == "px" ? Int(digits) : nil
  }

  /// The address: the one that a lazy loader will put in, else the one that is there, else the largest of the set, of the image or of the
  /// sources beside it; in place of a picture that only fills the space, the one for readers without scripts, which is right after it.
  private static func address(_ node: Int, in page: Page, links: LinkBase) -> String? {
    let plain = [AttributeName.dataSrc, .dataLazySrc, .dataOriginal, .dataOriginalMos, .src].lazy
      .compactMap { page.string($0, of: node) }.filter { !$0.isEmpty && !$0.hasPrefix("data:") && !isOther($0) }
    let isLazy = [AttributeName.dataSrcset, .dataLazySrcset].contains { page.attribute($0, of: node) != nil }
    let real = plain.first(where: { !fillsSpace($0) && !(isLazy && isDrawing($0)) })
    if let real, !isPreview(real) { return pictureAddress(real, links) }
    let fromSet = ([node] + sources(beside: node, in: page)).lazy.compactMap { largest(of: $0, in: page) }.first
    if let address = fromSet.flatMap({ pictureAddress($0, links) }) { return address }
    if let real { return pictureAddress(real, links) }
    if let address = loaded(node, in: page).flatMap({ pictureAddress($0, links) }) { return address }
    if let inner = imageWithoutScripts(node, in: page), let src = page.string(.src, of: inner), !src.hasPrefix("data:")
    {
      return pictureAddress(src, links)
    }
    // A picture without an address has its caption all the same.
    return plain.isEmpty ? nil : ""
  }

  /// Whether a value is none of an address: a list or an object of several, a number, a word such as `true`, or an address that is yet to be
  /// filled in.
  private static func isOther(_ value: String) -> Bool {
    if let first = value.utf8.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return true }
    if value.utf8.count < shortestAddress, !value.holds(UInt8(ascii: "/")), !value.holds(UInt8(ascii: ".")) {
      return true
    }
    return value.holds(UInt8(ascii: "{")) && value.holds(UInt8(ascii: "}"))
  }

  /// Whether an address asks for a blurred picture or one of a few pixels, which is shown until the real one is there.
  private static func isPreview(_ address: String) -> Bool {
    // Most have none, which is told a vector at a time.
    guard address.holds(UInt8(ascii: "?")), let query = address.utf8.firstIndex(of: UInt8(ascii: "?")) else {
      return false
    }
    return address.utf8[query...].dropFirst().split(separator: UInt8(ascii: "&")).contains { item in
      guard let equals = item.firstIndex(of: UInt8(ascii: "=")) else { return false }
      let (name, value) = (item[..<equals], item[equals...].dropFirst())
      if name.elementsEqual("blur".utf8) { return !value.isEmpty && !value.elementsEqual("0".utf8) }
      guard previewSizes.contains(where: { name.elementsEqual($0.utf8) }) else { return false }
      return Int(Substring(value)).map { $0 < smallest } ?? false
    }
  }

  private static let previewSizes = ["w", "width", "h", "height"]

  /// A picture of fewer pixels is no picture of an article.
  private static let smallest = 48

  /// A shorter value with neither a slash nor a full stop leads to no picture.
  private static let shortestAddress = 12

  /// What loaders in less use keep a picture's address in. Some of these hold other things on other pages, so that they are asked last.
  private static let loaders: [AttributeName] = [
    .dataLazy, .dataLazyload, .dataFlickityLazyload, .dataOriginalSrc, .dataPagespeedLazySrc, .dataEzsrc, .dataEcho,
    .dataActualsrc,
    .dataHiResSrc, .dataFullSrc, .dataOrigFile, .dataImgURL, .dataImg, .dataImage, .dataURL,
  ]

  /// The address that such a loader will put in, if it is one by its path or ending.
  private static func loaded(_ node: Int, in page: Page) -> String? {
    loaders.lazy.compactMap { page.string($0, of: node) }.first {
      !fillsSpace($0) && ($0.hasPrefix("/") || $0.hasPrefix("http") || isPicture($0))
    }
  }

  /// A picture's address made whole; `nil` for one of the browser that saved the page.
  private static func pictureAddress(_ src: String, _ links: LinkBase) -> String? {
    guard let address = links.address(src) else { return nil }
    if address.hasPrefix("https://") || address.hasPrefix("http://") { return address }
    let scheme = address.utf8.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") }
    guard scheme.endIndex < address.endIndex, address.utf8[scheme.endIndex] == UInt8(ascii: ":") else { return address }
    return ["http", "https"].contains(Substring(scheme).lowercased()) ? address : nil
  }

  /// The largest picture of an element's set that is one.
  private static func largest(of node: Int, in page: Page) -> String? {
    for name in [AttributeName.dataSrcset, .dataLazySrcset, .srcset] {
      guard let set = page.string(name, of: node) else { continue }
      // From the end, where the largest mostly is, so that few addresses are looked at.
      var best: (size: Double, address: String)?
      for candidate in SourceSet(set).candidates.reversed() {
        let size = candidate.size
        if let best, best.size >= size { continue }
        if !candidate.address.hasPrefix("data:"), !fillsSpace(candidate.address) { best = (size, candidate.address) }
      }
      if let best { return best.address }
    }
    return nil
  }

  /// The sources of a `<picture>` in front of its image.
  private static func sources(beside node: Int, in page: Page) -> [Int] {
    let parent = Int(page.nodes[node].parent)
    guard parent >= 0, page.nodes[parent].tag == .picture else { return [] }
    return page.children(of: parent).filter { page.nodes[$0].tag == .source }
  }

  /// As much of a picture's name is looked at, in bytes.
  private static let longestName = 60
  private static let fillers: [StaticString] = [
    "transparent", "placeholder", "blank.", "spacer", "1x1", "pixel.", "dummy", "lazyload",
  ]

  /// Whether an address is that of a picture of nothing.
  private static func fillsSpace(_ address: String) -> Bool {
    address.withBytes { bytes in
      let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
      let name = UnsafeBufferPointer(rebasing: bytes[start..<min(end, start + longestName)])
      return ASCIISearch.contains(name, anyOf: fillers)
    }
  }

  /// Whether an address ends as those of photographs do.
  private static func isPicture(_ address: String) -> Bool {
    [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"].contains { ending(of: address) == $0 }
  }

  /// Whether an address ends as those of drawings do, which are put where a photograph will be.
  private static func isDrawing(_ address: String) -> Bool { [".svg", ".gif"].contains(ending(of: address)) }

  /// The ending of a name in small letters, with its dot.
  private static func ending(of address: String) -> String {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return path.lastIndex(of: UInt8(ascii: ".")).map { Substring(path[$0...]).lowercased() } ?? ""
  }

  /// The picture in the `<noscript>` right after an image.
  private static func imageWithoutScripts(_ node: Int, in page: Page) -> Int? {
    let near = node + 1..<min(node + 6, page.nodes.count)
    guard let fallback = near.first(where: { page.nodes[$0].tag == .noscript }) else { return nil }
    return page.subtree(of: fallback).first { page.nodes[$0].tag == .img }
  }
}
