import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Pictures, what is shown from elsewhere, captions and credits.
extension BlockBuilder {
  mutating func addImage(_ index: Int) {
    if PictureText.isBesideFormula(index, in: reading) { return }
    if let words = PictureText.words(index, in: page) {
      text.append(Array(words.utf8)[...], position: Int(page.nodes[index].position))
      if words.utf8.count <= 2, DropCap.isPart(words), text.bytes.count == words.utf8.count {
        text.endElement(isDropCap: true)
      }
      return
    }
    let isWithin = isWithinSentence(index)
    // The sign of a line, or a character that no font has.
    if isWithin, let sign = page.string(.alt, of: index).map(TextCleaning.clean), (1...2).contains(sign.count) {
      text.append(Array(sign.utf8)[...], position: Int(page.nodes[index].position))
      return
    }
    guard let image = ImageReading.picture(index, in: reading, links: links), !isPortrait(index, image) else { return }
    let position = Int(page.nodes[index].position)
    // An image within a line of text comes out after that line.
    let isInMark = frames.contains { if case .mark = $0.kind { true } else { false } }
    if text.isEmpty || !isInMark && !isWithin { flush() }
    add(Block(.figure(image), role: .caption, position: position), node: index)
  }

  /// Whether a picture is right between the words of a sentence: after a word or a comma, and before a small letter or a character of a script
  /// without capitals.
  private func isWithinSentence(_ index: Int) -> Bool {
    guard !text.isEmpty, let before = reading.sibling(before: index), let after = reading.sibling(after: index),
      page.nodes[before].tag == .text, page.nodes[after].tag == .text, !reading.endsSentence[before],
      let last = page.text(of: before).last(where: { $0 > 0x20 }),
      last >= 0x80 || (last | 0x20) &- 0x61 < 26 || last == 0x2C
    else { return false }
    let next = String(decoding: page.text(of: after).prefix(BlockBuilder.sample), as: UTF8.self).trimmed.first
    return next.map { $0.isLetter && !$0.isUppercase } ?? false
  }

  /// So many bytes of a text tell what it begins with.
  private static let sample = 24

  /// Whether a picture shows an author: it is in a byline, or beside one in a small box.
  func isPortrait(_ index: Int, _ image: ImageReference) -> Bool {
    reading.ancestor(of: index, levels: 3) { node in
      reading.weight[node] < 120 && !reading.signals[node].isDisjoint(with: [.byline, .bio])
    } != nil
  }

  mutating func addEmbed(_ index: Int) {
    if let url = EmbedReading.address(index, in: reading, links: links) { addEmbed(index, url) }
  }

  mutating func addEmbed(_ index: Int, _ url: String) {
    flush()
    add(Block(.embed(url: url), text: "", position: Int(page.nodes[index].position)), node: index)
  }

  /// Whether a caption element is in no figure, or is the line of a figure of figures.
  mutating func isStray(_ index: Int) -> Bool {
    guard reading.weight[index] > 0, reading.weight[index] < 800 else { return false }
    guard let figure = reading.ancestor(of: index, levels: 4, where: { page.nodes[$0].tag == .figure }) else {
      return true
    }
    // Each figure is looked through once, however many captions it has.
    if lastFigure.node != figure {
      lastFigure = (figure, page.subtree(of: figure).dropFirst().contains { page.nodes[$0].tag == .figure })
    }
    return lastFigure.holdsFigures
  }

  /// Whether an element that is named as a caption, or the one around it is, has an element within its line that is named as the credit, or
  /// that shows and hides the caption.
  @inline(__always)
  func isCaptionOfParts(_ index: Int) -> Bool {
    let signals = reading.signals
    guard (8..<800).contains(reading.weight[index]), text.isEmpty,
      signals[index].contains(.caption) || signals[Int(page.nodes[index].parent)].contains(.caption)
    else { return false }
    let parts = page.subtree(of: index).dropFirst()
    guard !parts.contains(where: { page.nodes[$0].tag.isBlock || page.nodes[$0].tag == .img }),
      reading.linkDensity(index) < 0.5
    else { return false }
    return parts.contains {
      page.nodes[$0].tag != .text
        && (signals[$0].contains(.credit) && reading.weight[$0] > 0 || CaptionReading.isToggle($0, in: reading))
    }
  }

  /// Whether an inline element right after a picture says by its names that it is the picture's credit.
  @inline(__always)
  func isCreditLine(_ index: Int) -> Bool {
    guard reading.signals[index].contains(.credit), text.isEmpty, (3..<120).contains(reading.weight[index]),
      case .figure? = blocks.last?.block.kind, frames.allSatisfy({ if case .block = $0.kind { true } else { false } })
    else { return false }
    return !page.subtree(of: index).contains { page.nodes[$0].tag == .img }
      && !(reading.signals[index].contains(.caption) && FigureReading.hasBoth(index, in: reading))
  }

  /// Adds a credit as a line, for the pass that finds its picture.
  mutating func addCredit(_ index: Int) {
    reading.place(page.subtree(of: index))
    let position = Int(page.nodes[index].position)
    add(Block(.paragraph, role: .credit, text: reading.text(of: index), position: position), node: index)
  }

  /// Adds a caption and its credit as lines, for the pass that finds their picture.
  mutating func addCaption(_ index: Int) {
    let read = CaptionReading.read(index, credit: nil, in: reading, links: links)
    let position = Int(page.nodes[index].position)
    if !read.caption.isEmpty {
      add(Block(.paragraph, role: .caption, text: read.caption, marks: read.marks, position: position), node: index)
    }
    if let credit = read.credit { add(Block(.paragraph, role: .credit, text: credit, position: position), node: index) }
  }

  /// Whether a comma or the like is right after an element, or right before it, in the same line: it is a part of a sentence.
  func isBesideComma(_ index: Int) -> Bool {
    let next = Int(page.nodes[index].end)
    if next < page.nodes.count, page.nodes[next].tag == .text, page.nodes[next].parent == page.nodes[index].parent,
      let first = page.text(of: next).first, BlockBuilder.clauses.contains(first)
    {
      return true
    }
    guard !text.isEmpty, let before = reading.sibling(before: index), page.nodes[before].tag == .text else {
      return false
    }
    return page.text(of: before).last { $0 > 0x20 } == UInt8(ascii: ",")
  }

  private static let clauses = Array(",;:".utf8)
}
