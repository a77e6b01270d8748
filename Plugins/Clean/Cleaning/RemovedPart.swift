import CopydeskCore
import CopydeskHTML

/// A part of a page that is taken out, as a block for its removal.
struct RemovedPart {
  /// The visible content: the text, else the picture, else the address of what a frame shows; `nil` for nothing.
  let block: Block?

  init(_ page: Page, _ root: Int, _ pictures: PictureSource) {
    let position = Int(page.nodes[root].position)
    let text = RemovedPart.text(page, root)
    if !text.isEmpty {
      block = Block(.paragraph, role: .widget, text: text, position: position)
      return
    }
    block = page.subtree(of: root).lazy.compactMap { RemovedPart.shown(page, $0, pictures) }.first.map {
      Block($0, role: .widget, position: position)
    }
  }

  private static func shown(_ page: Page, _ node: Int, _ pictures: PictureSource) -> Block.Kind? {
    switch page.nodes[node].tag {
    case .img, .ampImage:
      switch pictures.find(node) {
      case .picture(let address), .tracker(let address):
        return address.isEmpty ? nil : .figure(ImageReference(src: address))
      case .words, .nothing: return nil
      }
    case .iframe, .frame, .embed, .object:
      let given = [AttributeName.src, .dataSrc].lazy.compactMap { page.string($0, of: node) }.first
      let address = given ?? page.string(other: "data", of: node)
      return address.flatMap { pictures.safe.address($0, for: .media) }.map { .embed(url: $0) }
    default: return nil
    }
  }

  /// The text with a line for each block, white space collapsed.
  private static func text(_ page: Page, _ root: Int) -> String {
    var bytes: [UInt8] = []
    var gap: UInt8 = 0
    var index = root
    while index < Int(page.nodes[root].end) {
      let node = page.nodes[index]
      if isUnseen(node.tag) {
        index = Int(node.end)
        continue
      }
      if node.tag.isBlock || node.tag == .br { gap = 0x0A }
      for byte in node.tag == .text ? page.text(of: index) : [] {
        if byte <= 0x20 {
          if gap == 0 { gap = 0x20 }
        } else {
          if gap != 0, !bytes.isEmpty { bytes.append(gap) }
          gap = 0
          bytes.append(byte)
        }
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnseen(_ tag: Tag) -> Bool {
    switch tag {
    case .script, .style, .template, .head, .title, .noframes: true
    default: false
    }
  }
}
