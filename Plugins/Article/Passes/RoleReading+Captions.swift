import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Captions that only their place tells.
extension RoleReading {
  /// Gives a short line right below a picture the role of its caption where both are set in the middle, and the text around them is not.
  mutating func settleCentredLines() {
    // Most articles have no such line, and their sentences need not be counted.
    guard let first = blocks.indices.dropFirst().first(where: { isCentredCaption($0) }), hasSentences else { return }
    for index in first..<blocks.count where isCentredCaption(index) { blocks[index].block.role = .caption }
  }

  /// Whether an article has several sentences: in a story of pictures the lines below them are the text.
  private var hasSentences: Bool {
    blocks.count { $0.block.role == .body && $0.isBodyLine && $0.isSentence } >= RoleReading.leastAround
  }

  private func isCentredCaption(_ index: Int) -> Bool {
    // By their places: to copy both would cost more than to ask.
    guard case .figure(let image) = blocks[index - 1].block.kind, blocks[index - 1].block.text.isEmpty,
      image.credit == nil, !image.src.isEmpty, case .paragraph = blocks[index].block.kind,
      blocks[index].block.role == .body, blocks[index].linkBytes == 0,
      RoleReading.captionBytes.contains(blocks[index].block.text.utf8.count),
      SentenceEnd(of: blocks[index].block.text) == .none, isCentred(blocks[index].node),
      isCentred(blocks[index - 1].node)
    else { return false }
    let around = [blocks[..<(index - 1)].last(where: \.isBodyText), blocks[(index + 1)...].first(where: \.isBodyText)]
      .compactMap { $0 }
    return !around.isEmpty && !around.contains { isCentred($0.node) }
  }

  /// The bytes of such a line.
  private static let captionBytes = 12...200
  /// An article beside its pictures has so many sentences.
  private static let leastAround = 3

  /// Whether an element, or one right around it, says that its lines are set in the middle.
  private func isCentred(_ node: Int) -> Bool {
    guard node >= 0 else { return false }
    return isSetInMiddle(node) || reading.ancestor(of: node, levels: 2, where: { isSetInMiddle($0) }) != nil
  }

  private func isSetInMiddle(_ element: Int) -> Bool {
    let page = reading.page
    if page.nodes[element].tag == .center { return true }
    if page.attribute(.align, of: element).map({ ASCIISearch.contains($0, "center") }) ?? false { return true }
    return page.attribute(.style, of: element).map {
      ASCIISearch.contains($0, anyOf: ["text-align:center", "text-align: center"])
    } ?? false
  }
}
