import CopydeskHTML

/// Finds what a page hides from its readers.
///
/// A page that hides most of its text does so until a script shows it, and what a reader can open with a control is there to be read: both
/// stay. `aria-hidden` hides from those who listen, not from those who see, so it counts only for a block that holds no running text and no
/// picture.
struct HiddenParts {
  private let page: Page
  private let weights: PageWeights
  /// The ids that links and controls open.
  private let opened: Set<ArraySlice<UInt8>>

  init(_ page: Page, _ weights: PageWeights) {
    self.page = page
    self.weights = weights
    opened = HiddenParts.openedIDs(page)
  }

  /// The outermost hidden elements, in document order.
  func find() -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < page.nodes.count {
      if page.nodes[index].tag != .text, isHidden(index) {
        found.append(index)
        index = Int(page.nodes[index].end)
      } else {
        index += 1
      }
    }
    // A page that hides each paragraph by itself.
    let texts = found.filter { weights.unlinked[$0] > 0 }
    let sum = texts.reduce(0) { $0 + weights.unlinked[$1] }
    let isLocked = texts.count >= 4 && sum * 2 > (weights.unlinked.first ?? 0)
    return isLocked ? found.filter { weights.unlinked[$0] == 0 } : found
  }

  private func isHidden(_ index: Int) -> Bool {
    let tag = page.nodes[index].tag
    guard tag != .html, tag != .body, tag != .head, saysHidden(index) else { return false }
    if weights.unlinked[index] * 10 > (weights.unlinked.first ?? 0) * 7, weights.unlinked[index] > 0 { return false }
    return !isOpened(index)
  }

  private func saysHidden(_ index: Int) -> Bool {
    let tag = page.nodes[index].tag
    if tag == .dialog { return page.string(other: "open", of: index) == nil }
    if let value = page.string(.hidden, of: index), value.lowercased() != "until-found" { return true }
    if let style = page.attribute(.style, of: index), HiddenStyle.hides(style) { return true }
    guard tag.isBlock, page.string(.ariaHidden, of: index)?.lowercased() == "true" else { return false }
    return weights.unlinked[index] < 40 && weights.pictures[index] == 0
  }

  private func isOpened(_ index: Int) -> Bool {
    guard weights.unlinked[index] >= 40, page.string(other: "aria-modal", of: index) == nil,
      page.string(.role, of: index) != "dialog", let id = page.attribute(.id, of: index)
    else { return false }
    return opened.contains(id)
  }

  private static func openedIDs(_ page: Page) -> Set<ArraySlice<UInt8>> {
    var result: Set<ArraySlice<UInt8>> = []
    for (index, node) in page.nodes.enumerated() where node.tag != .text {
      for number in page.attributeRange(of: index) {
        let attribute = page.attributes[number]
        guard attribute.name == .href && node.tag == .a || attribute.name == .other, !attribute.value.isEmpty else {
          continue
        }
        if attribute.name == .other,
          !["aria-controls", "data-target", "data-bs-target"].contains(page.attributeName(at: number))
        {
          continue
        }
        let value = page.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
        if value.first == UInt8(ascii: "#") {
          result.insert(value.dropFirst())
        } else if attribute.name == .other {
          result.insert(value)
        }
      }
    }
    return result
  }
}
