import CopydeskCore
import CopydeskHTML

/// Tells layers that a page opens over its text, such as one about the reader's subscription: an element after the last paragraph that begins
/// with a heading that is a notice, and has a button that closes it.
struct NoticeLayers {
  private let place: OwnHeadings

  init(_ place: OwnHeadings) { self.place = place }

  /// The blocks in such layers.
  ///
  /// - Parameter fates: What becomes of each block by itself.
  func found(below fates: [Int: BlockFate]) -> [Int] {
    var found: [Int] = []
    for heading in place.blocks.indices {
      guard case .heading = place.blocks[heading].block.kind, case .removed(LinePass.notice, _)? = fates[heading],
        heading > found.last ?? -1, let layer = layer(under: heading)
      else { continue }
      found += layer
    }
    return found
  }

  /// The blocks of the element that a heading begins, right beside the paragraphs of the article, of which none comes after it.
  private func layer(under heading: Int) -> Range<Int>? {
    let (blocks, page) = (place.blocks, place.reading.page)
    guard let last = blocks[..<heading].last(where: { $0.node >= 0 }), blocks[heading].node > last.node,
      let above = blocks.indices[..<heading].suffix(NoticeLayers.reach).last(where: place.isPlainSentence)
    else { return nil }
    // Beside the paragraphs or their element.
    let around = place.parent(above)
    let beside = around > 0 ? [around, page.nodes[Int(around)].parent] : [around]
    var box = blocks[heading].node
    while box > last.node, !beside.contains(page.nodes[box].parent) { box = Int(page.nodes[box].parent) }
    guard box > last.node, box != blocks[heading].node, place.reading.wholeWeight[box] <= NoticeLayers.largest else {
      return nil
    }
    let inside = page.subtree(of: box)
    let end = blocks[heading...].firstIndex { !inside.contains($0.node) } ?? blocks.count
    let goesOn = blocks.indices[end...].contains {
      place.parent($0) == around && place.isPlainSentence($0)
    }
    return goesOn || !inside.contains(where: isButton) ? nil : heading..<end
  }

  private func isButton(_ node: Int) -> Bool {
    let page = place.reading.page
    return place.reading.wholeWeight[node] > 0
      && (page.nodes[node].tag == .button
        || page.nodes[node].tag == .a && page.attribute(.href, of: node)?.elementsEqual("#".utf8) == true)
  }

  /// A layer has at most so many bytes of text, and a sentence of the article is at most so many blocks above it.
  private static let (largest, reach): (Int32, Int) = (2_000, 4)
}
