import CopydeskHTML

/// Finds what tools of a page open between its headline and its text: the layer after a button, and the box with the code that is to be copied
/// into another page.
///
/// A layer may repeat the text, as a summary does, and a box the text's first sentence, so that what is left would lack it.
struct ToolLayers {
  private let reading: PageReading
  private let titleHeading: Int
  private let holdsArticle: (Int) -> Bool

  private var page: Page { reading.page }

  /// - Parameters:
  ///   - titleHeading: The heading with the page's title.
  ///   - holdsArticle: Whether an element holds much of the page's text.
  init(_ reading: PageReading, titleHeading: Int, holdsArticle: @escaping (Int) -> Bool) {
    self.reading = reading
    self.titleHeading = titleHeading
    self.holdsArticle = holdsArticle
  }

  /// The layers and boxes, in order.
  var found: [Int] {
    let below = Int(page.nodes[titleHeading].end)
    let layers = reading.byTag.controls.filter { $0 >= below && page.nodes[$0].tag == .button }
      .compactMap(layer)
    let boxes = reading.byTag.areas.filter { $0 >= below && holdsCode($0) }.compactMap(box)
    return (layers + boxes).sorted()
  }

  /// The element that is called a layer, right after a button that is the first of the element around both.
  private func layer(openedBy button: Int) -> Int? {
    guard let next = reading.sibling(after: button), reading.weight[next] > 0, reading.isOpen(next),
      reading.sibling(before: button) == nil, reading.sibling(after: next) == nil,
      ToolLayers.layers.areIn(classOf: next, page),
      !holdsArticle(next)
    else { return nil }
    return next
  }

  private static let layers = ClassWords(["layer", "layers", "layerbox", "layerpopup", "poplayer"])

  /// Whether a field has text in it that begins with a tag.
  private func holdsCode(_ area: Int) -> Bool {
    let text = page.subtree(of: area).dropFirst().first { page.nodes[$0].tag == .text }
    return text.map { page.text(of: $0).first { $0 > 0x20 } == UInt8(ascii: "<") } ?? false
  }

  /// The outermost element around such a field that is called after what is embedded, between the headline and the text.
  private func box(around area: Int) -> Int? {
    var box: Int?
    var node = Int(page.nodes[area].parent)
    while node > titleHeading, page.subtree(of: node).count <= ToolLayers.mostNodes,
      reading.weight[node] <= ToolLayers.largest
    {
      if ToolLayers.embeds.areIn(classOf: node, page) { box = node }
      node = Int(page.nodes[node].parent)
    }
    guard let box, reading.isOpen(box), !reading.isAfterText(box) else { return nil }
    return box
  }

  private static let embeds = ClassWords(["embed", "embedcode", "codeembed", "insert"])
  /// A box has at most so many bytes, and nodes.
  private static let largest: Int32 = 1_200
  private static let mostNodes = 200
}
