import CopydeskCore
import CopydeskHTML

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
    guard let image = ImageReading.picture(index, in: reading, links: links), !isPortrait(index, image) else { return }
    let position = Int(page.nodes[index].position)
    // An image within a line of text comes out after that line.
    if text.isEmpty || frames.allSatisfy({ if case .mark = $0.kind { false } else { true } }) { flush() }
    add(Block(.figure(image), role: .caption, position: position), node: index)
  }

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
}
