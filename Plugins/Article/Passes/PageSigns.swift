import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells the signs of a page from pictures: faces, buttons, the icons of topics, badges, the site's logo.
///
/// Their element says how small they are, or they are in a link, or in an element that holds no text and is called after them.
struct PageSigns {
  let reading: PageReading
  /// The heading with the page's title.
  let title: Int?

  private var page: Page { reading.page }

  /// An icon is at most so large in both directions, and a face, in pixels.
  private static let (largestIcon, largestFace) = (64, 160)
  /// So many elements around a picture are looked at.
  private static let levels = 4
  /// An element that is called after a sign has fewer bytes of text.
  private static let label: Int32 = 40

  /// Whether a picture is a sign: a small one in a link that leads to a page, or one in a link that is a button, or one in an element that is
  /// called so.
  func isSign(_ node: Int) -> Bool {
    guard node >= 0, let image = image(in: node) else { return false }
    if isNamed(image) { return true }
    guard let link = reading.ancestor(of: image, levels: PageSigns.levels, where: { page.nodes[$0].tag == .a }) else {
      return false
    }
    let address = page.string(.href, of: link) ?? ""
    if PictureAddress.showsPictures(address) { return false }
    if isWithin(PageSigns.largestIcon, image) { return true }
    return !address.isEmpty && isButton(image)
  }

  /// Whether a picture with a caption is an author's: the caption is the name, and the picture small.
  func isPortrait(_ built: ArticleBlock, of authors: [String]) -> Bool {
    guard built.node >= 0, built.block.text.utf8.count < 80, let image = image(in: built.node),
      isWithin(PageSigns.largestFace, image)
    else { return false }
    let key = TextKey(built.block.text)
    return authors.contains { TextKey($0) == key }
  }

  /// Whether a picture outside of the text is as small as a face, and nobody is named as having taken it.
  func isFace(_ built: ArticleBlock) -> Bool {
    guard case .figure(let picture) = built.block.kind, picture.credit == nil, built.node >= 0,
      let image = image(in: built.node)
    else { return false }
    return isWithin(PageSigns.largestFace, image)
  }

  private func image(in node: Int) -> Int? {
    page.nodes[node].tag == .img ? node : page.subtree(of: node).prefix(40).first { page.nodes[$0].tag == .img }
  }

  /// Whether an image says that it is no larger in both directions.
  private func isWithin(_ most: Int, _ image: Int) -> Bool {
    [page.string(.width, of: image), page.string(.height, of: image)].allSatisfy {
      $0.flatMap { Int($0) }.map { (2...most).contains($0) } ?? false
    }
  }

  /// Whether an element around a picture that says little is called after a face, a badge or a button; above the text, after the logo.
  private func isNamed(_ image: Int) -> Bool {
    let isAbove = title.map { image < $0 } ?? false
    var node = image
    for _ in 0..<PageSigns.levels {
      guard node > 0, reading.wholeWeight[node] < PageSigns.label else { return false }
      if PageSigns.signs.areIn(classOf: node, page) || isAbove && PageSigns.logos.areIn(classOf: node, page) {
        return true
      }
      node = Int(page.nodes[node].parent)
    }
    return false
  }

  private static let signs = ClassWords([
    "avatar", "avatars", "face", "badge", "badges", "pixie", "buttonheading", "authorphoto", "authorimage", "userpic",
  ])
  /// What a box with the site's logo is called.
  static let logos = ClassWords(["logo", "logos", "sitelogo", "brandlogo"])

  /// Whether the name of an image's file says that it is a button's.
  private func isButton(_ image: Int) -> Bool {
    guard let source = page.attribute(.src, of: image) else { return false }
    let path = source.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
    let name = path[start...].prefix { $0 != UInt8(ascii: ".") }
    return name.withUnsafeBufferPointer(PageSigns.buttons.areIn(_:))
  }

  private static let buttons = ClassWords(["btn", "button"])
}
