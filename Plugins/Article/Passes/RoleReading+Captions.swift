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

  /// Whether the name of a caption is about the looks of a text, as systems of design call a size of type: no picture, table or film is near.
  func isOfLooks(_ index: Int, in node: Int) -> Bool {
    let around = [index - 2, index - 1, index + 1, index + 2].filter(blocks.indices.contains)
    let isBesideFigure = around.contains { other in
      switch blocks[other].block.kind {
      case .figure, .embed, .table, .preformatted: true
      default: blocks[other].block.role == .caption || blocks[other].block.role == .credit
      }
    }
    guard !isBesideFigure, isNamedAsType(node) else { return false }
    return reading.ancestor(of: node, levels: 2, where: { holdsPicture($0) }) == nil && !holdsPicture(node)
  }

  /// Whether a class says of what size or kind a text is set: `text-caption`, `MuiTypography-caption`, `caption-sm`.
  private func isNamedAsType(_ node: Int) -> Bool {
    let names = reading.page.string(.class, of: node)?.lowercased().split(separator: " ") ?? []
    return names.contains { name in
      let parts = String(name).letterParts
      guard let place = parts.firstIndex(of: "caption"), parts.count > 1 else { return false }
      let isBefore = place > 0 && RoleReading.typeWords.contains { parts[place - 1].hasSuffix($0) }
      return isBefore && place == parts.count - 1
        || place == 0 && parts.count == 2 && RoleReading.sizes.contains(parts[1])
    }
  }

  private static let typeWords = ["text", "typography", "type", "font", "typo"]
  private static let sizes: Set<Substring> = ["s", "m", "l", "xs", "sm", "md", "lg", "xl", "small", "medium", "large"]

  private func holdsPicture(_ node: Int) -> Bool {
    reading.weight[node] < RoleReading.largestBox
      && reading.page.subtree(of: node).contains { RoleReading.pictures.contains(reading.page.nodes[$0].tag) }
  }

  /// A picture with its caption has less text, in bytes.
  private static let largestBox: Int32 = 150
  private static let pictures: [Tag] = [
    .img, .ampImage, .picture, .figure, .video, .audio, .iframe, .object, .embed, .svg, .canvas, .table, .noscript,
  ]

  /// Whether an article has several sentences: in a story of pictures the lines below them are the text.
  private var hasSentences: Bool {
    blocks.count { $0.isBodyLine && ($0.isSentence || RoleReading.isLongUnsigned($0.block.text)) }
      >= RoleReading.leastAround
  }

  /// Whether a text is as long as a sentence, in a script whose sentences may end in no sign: Thai, Lao, Khmer or Burmese.
  private static func isLongUnsigned(_ text: String) -> Bool {
    text.utf8.count >= leastUnsigned && SentenceEnd.isUnsigned(text)
  }

  /// A sentence of such a script has so many bytes.
  private static let leastUnsigned = 150

  /// Whether a text is as long as such captions are. A character of a script without spaces says more than a letter, and has three bytes.
  private static func isOfCaptionsLength(_ text: String) -> Bool {
    guard text.unicodeScalars.first?.isUnspaced == true else {
      return text.utf8.count >= captionBytes.lowerBound && text.isLine(below: captionBytes.upperBound + 1)
    }
    return text.utf8.count >= leastUnspaced
      && text.utf8.count <= captionBytes.upperBound * (SentenceEnd.isUnsigned(text) ? 2 : 1)
  }

  /// A caption has six characters of a script without spaces; fewer are a heading.
  private static let leastUnspaced = 18

  private func isCentredCaption(_ index: Int) -> Bool {
    // By their places: to copy both would cost more than to ask.
    guard case .figure(let image) = blocks[index - 1].block.kind, blocks[index - 1].block.text.isEmpty,
      image.credit == nil, !image.src.isEmpty, case .paragraph = blocks[index].block.kind,
      blocks[index].block.role == .body, blocks[index].linkBytes == 0,
      RoleReading.isOfCaptionsLength(blocks[index].block.text),
      SentenceEnd.count(in: blocks[index].block.text) <= 1, isCentred(blocks[index].node),
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
    if page.attribute(.class, of: element).map({ ASCIISearch.contains($0, "center") }) ?? false { return true }
    return page.attribute(.style, of: element).map {
      ASCIISearch.contains($0, anyOf: ["text-align:center", "text-align: center"])
    } ?? false
  }
}
