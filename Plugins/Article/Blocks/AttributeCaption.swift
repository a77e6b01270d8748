import CopydeskCore
import CopydeskHTML
import CopydeskText

/// The caption and the credit of a picture that only attributes have, for a script that shows them: `data-caption="The pier"`.
struct AttributeCaption {
  let caption: String
  let credit: String?

  /// The caption's attributes, and the credit's.
  private static let captions: [AttributeName] = [.dataCaption, .dataCCaption, .dataImageCaption, .dataPhotoCaption]
  private static let credits: [AttributeName] = [.dataCredit, .dataCCredit, .dataPhotoCredit]
  /// How many elements around a picture are asked.
  private static let levels = 3
  /// Longer attributes, in bytes, hold more than a caption.
  private static let longest = 1_000

  /// Reads the attributes of a picture, of the elements around it that have no other picture, and of what is beside it in its figure; `nil` where they
  /// say nothing.
  init?(of picture: Int, in page: Page) {
    var box = picture
    for _ in 0..<Self.levels {
      let parent = Int(page.nodes[box].parent)
      guard parent > 0, !Self.hasOtherPicture(parent, than: picture, in: page) else { break }
      box = parent
      if page.nodes[box].tag == .figure { break }
    }
    let nodes =
      page.nodes[box].tag == .figure ? Array(page.subtree(of: box)) : Self.path(from: picture, to: box, in: page)
    let found = (Self.first(Self.captions, of: nodes, in: page), Self.first(Self.credits, of: nodes, in: page))
    let title = found.0 == nil && found.1 == nil ? Self.title(of: picture, in: page) : nil
    guard found.0 != nil || found.1 != nil || title != nil else { return nil }
    caption = found.0 ?? title ?? ""
    credit = found.1
  }

  /// The title of the link around a picture that opens a larger one, where it ends in a credit: what shows the larger one has it as the caption.
  private static func title(of picture: Int, in page: Page) -> String? {
    let link = Int(page.nodes[picture].parent)
    guard link > 0, page.nodes[link].tag == .a, let href = page.string(.href, of: link),
      PictureAddress.showsPictures(href), let value = page.attribute(.title, of: link), value.count < longest
    else { return nil }
    let text = MetaContent.text(value)
    return CreditLine.split(text).map { $0.rest > 0 } ?? false ? text : nil
  }

  private static func hasOtherPicture(_ node: Int, than picture: Int, in page: Page) -> Bool {
    page.subtree(of: node).contains { $0 != picture && [.img, .ampImage].contains(page.nodes[$0].tag) }
  }

  private static func path(from node: Int, to box: Int, in page: Page) -> [Int] {
    var path = [node]
    while let last = path.last, last != box { path.append(Int(page.nodes[last].parent)) }
    return path
  }

  private static func first(_ names: [AttributeName], of nodes: [Int], in page: Page) -> String? {
    for node in nodes {
      for name in names {
        guard let value = page.attribute(name, of: node), value.count < longest else { continue }
        let text = MetaContent.text(value)
        if !text.isEmpty { return text }
      }
    }
    return nil
  }
}
