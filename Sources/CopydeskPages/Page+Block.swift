public import CopydeskCore
public import CopydeskHTML

extension Page {
  /// The element that a block was made of, found by the block's position: the nearest block element around the beginning of its text;
  /// of a block without text of its own, the picture, table, frame or rule.
  ///
  /// - Returns: `nil` where nothing of the page is at the position. A position counts in the page that the block was read from; where a
  ///   stage has replaced the payload since then, ask for the node before it does.
  public func node(of block: Block) -> PageNode? {
    let nodes = nodes(at: block.position)
    switch block.kind {
    case .table, .figure, .embed, .rule:
      return nodes.first { block.kind.elements.contains($0.tag) } ?? nodes.last { !$0.isText }
    case .heading, .paragraph, .listItem, .quote, .preformatted:
      guard let text = nodes.first(where: \.isText) else { return nodes.last { !$0.isText } }
      return text.blockAround ?? text.parent
    }
  }
}

extension PageNode {
  /// The nearest block element around the node.
  fileprivate var blockAround: PageNode? {
    var around = parent
    while let element = around {
      if element.tag.isBlock { return element }
      around = element.parent
    }
    return nil
  }
}

extension Block.Kind {
  /// The elements that blocks of the kind are mostly made of.
  fileprivate var elements: Set<Tag> {
    switch self {
    case .table: [.table]
    case .rule: [.hr]
    case .figure: [.img, .ampImage, .figure, .picture]
    case .embed: [.iframe, .video, .audio, .embed, .object, .figure]
    case .heading, .paragraph, .listItem, .quote, .preformatted: []
    }
  }
}
