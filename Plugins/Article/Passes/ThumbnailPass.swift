import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out pictures that are too small to show anything and say nothing: who wrote, what another article is about, a licence's badge, a
/// button. One that links to a picture gives way to that: it opens it.
struct ThumbnailPass: BlocksPass {
  static let rule = RemovalRule("thumbnail", "A picture too small to be one of the article, without a caption.")

  let name = "thumbnails"
  let reason = "Captions are at their pictures by then; a picture of 120 pixels without one goes with a link or a name."

  /// A picture of the article is larger, in pixels, in one of both directions.
  private static let largest = 120

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    var fates: [Int: BlockFate] = [:]
    let signs = PageSigns(reading: page, title: context.titleHeading ?? context.headline)
    // Collected first: a loop that may write makes the array one of its own, even where it writes nothing.
    var larger: [(index: Int, image: ImageReference)] = []
    for index in blocks.indices {
      guard case .figure(var image) = blocks[index].block.kind, image.credit == nil else { continue }
      if !blocks[index].block.text.isEmpty {
        if signs.isPortrait(blocks[index], of: context.metadata.authors) {
          fates[index] = .removed(ThumbnailPass.rule, as: .widget)
        }
        continue
      }
      guard ThumbnailPass.isSmall(image.src) || signs.isSign(blocks[index].node) else { continue }
      if let opened = opened(by: blocks[index].node, on: page, context.links) {
        image.src = opened
        larger.append((index, image))
        continue
      }
      fates[index] = .removed(ThumbnailPass.rule, as: .widget)
    }
    if larger.isEmpty { return fates }
    for (index, image) in larger { blocks[index].block.kind = .figure(image) }
    return fates
  }

  /// The address of the picture that the link around an element leads to.
  private func opened(by node: Int, on reading: PageReading, _ links: LinkBase) -> String? {
    guard node >= 0, let link = reading.ancestor(of: node, levels: 3, where: { reading.page.nodes[$0].tag == .a }),
      let href = reading.page.string(.href, of: link)
    else { return nil }
    guard PictureAddress.isPicture(href), !ThumbnailPass.isSmall(href) else { return nil }
    return links.address(href)
  }

  /// Whether an address names a size at which a picture is served, and that is a small one: `/100x67/`, `face-96x96.jpg`.
  static func isSmall(_ address: String) -> Bool {
    address.withBytes { bytes in
      let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
      // The last one is that of what is served.
      let sign = (0..<end).last { bytes[$0] == UInt8(ascii: "x") && size(at: $0, of: bytes[..<end]) != nil }
      if let sign { return size(at: sign, of: bytes[..<end]).map { (2...largest).contains($0) } ?? false }
      return width(in: bytes[..<end]).map { (2...largest).contains($0) } ?? false
    }
  }

  /// The width that services which scale pictures are asked for in the path: `/w_64,c_limit/`.
  private static func width(in path: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var width: Int?
    var start = path.startIndex
    for end in path.startIndex...path.endIndex
    where end == path.endIndex || path[end] == UInt8(ascii: "/") || path[end] == UInt8(ascii: ",") {
      if (2...6).contains(end - start), path[start] == UInt8(ascii: "w"), path[start + 1] == UInt8(ascii: "_") {
        width = Int(String(decoding: path[(start + 2)..<end], as: UTF8.self))
      }
      start = end + 1
    }
    return width
  }

  /// The larger of the two numbers on both sides of a sign; `nil` where one is not there, or goes on as a word.
  private static func size(at sign: Int, of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let width = bytes[..<sign].reversed().prefix { $0 &- 0x30 < 10 }.reversed()
    let height = bytes[(sign + 1)...].prefix { $0 &- 0x30 < 10 }
    guard (2...4).contains(width.count), (2...4).contains(height.count) else { return nil }
    if height.endIndex < bytes.endIndex, (bytes[height.endIndex] | 0x20) &- 0x61 < 26 { return nil }
    func number(_ digits: some Sequence<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    return max(number(width), number(height))
  }
}
