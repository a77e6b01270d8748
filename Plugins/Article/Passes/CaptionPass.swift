import CopydeskCore
import CopydeskHTML

/// Puts captions and credits that stand as lines of their own to the pictures that they belong to.
enum CaptionPass {
  /// How many blocks a caption may stand away from its picture.
  private static let reach = 2

  static func run(_ blocks: [BuiltBlock]) -> [BuiltBlock] {
    var result: [BuiltBlock] = []
    for (index, built) in blocks.enumerated() {
      switch (built.block.role, built.block.kind) {
      case (.caption, .figure), (.caption, .embed): result.append(built)
      case (.caption, _): addCaption(built, next: index + 1 < blocks.count ? blocks[index + 1] : nil, to: &result)
      case (.credit, _):
        if !addCredit(built.block.text, to: &result) { result.append(built) }
      default: result.append(built)
      }
    }
    return result
  }

  private static func nearestFigure(_ blocks: [BuiltBlock], where accepts: (Block, Image) -> Bool) -> Int? {
    for index in blocks.indices.reversed().prefix(reach) {
      if case .figure(let image) = blocks[index].block.kind, accepts(blocks[index].block, image) { return index }
    }
    return nil
  }

  private static func addCaption(_ built: BuiltBlock, next: BuiltBlock?, to result: inout [BuiltBlock]) {
    var caption = built.block
    var credit: String?
    if let split = CreditLine.split(caption.text) {
      credit = split.credit
      caption.replace(split.rest..<caption.text.utf8.count, with: "")
    }
    if let index = nearestFigure(result, where: { block, _ in block.text.isEmpty }),
      case .figure(var image) = result[index].block.kind
    {
      image.credit = image.credit ?? credit
      result[index].block.kind = .figure(image)
      result[index].block.text = caption.text
      result[index].block.marks = caption.marks
      return
    }
    // A picture that a script puts in has no address here; the caption is a figure's all the same.
    var block = built
    block.block = Block(
      .figure(Image(src: "", credit: credit)), role: .caption, text: caption.text, marks: caption.marks,
      position: caption.position)
    if !caption.text.isEmpty { result.append(block) }
  }

  private static func addCredit(_ text: String, to result: inout [BuiltBlock]) -> Bool {
    let name = CreditLine.name(text)
    guard !name.isEmpty,
      let index = nearestFigure(result, where: { _, image in image.credit == nil || image.credit == name }),
      case .figure(var image) = result[index].block.kind
    else { return false }
    image.credit = name
    result[index].block.kind = .figure(image)
    return true
  }
}
