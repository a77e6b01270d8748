import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells the headings of an article that lists things, each of them a link to what it is about, from the headlines of other articles.
///
/// They are of one form, in one element with the sentences before the first of them, and a text is below each.
struct LinkedHeadings {
  private let place: OwnHeadings
  private let targets: LinkTargets

  /// So many headings make a list, and so many sentences come before it.
  private static let least = 3
  private static let leastBefore = 2

  init(_ place: OwnHeadings, _ targets: LinkTargets) { (self.place, self.targets) = (place, targets) }

  /// Whether a block is such a heading.
  func contains(_ index: Int) -> Bool {
    guard let form = form(index), isOverText(index) else { return false }
    let parent = place.parent(index)
    let alike = place.blocks.indices.filter { place.parent($0) == parent && self.form($0) == form }
    guard alike.count >= LinkedHeadings.least, alike.allSatisfy(isOverText), let first = alike.first else {
      return false
    }
    return place.blocks[..<first].indices.count { place.parent($0) == parent && place.isPlainSentence($0) }
      >= LinkedHeadings.leastBefore
  }

  /// The rank of a heading that is a link as a whole, 0 for a line in bold that leads to another site: those that lead to the site's own pages
  /// point to other articles. `nil` for all other blocks.
  private func form(_ index: Int) -> Int? {
    let built = place.blocks[index]
    guard built.block.role == .body, built.linkDensity > 0.85 else { return nil }
    switch built.block.kind {
    case .heading(let level): return level
    case .paragraph:
      return built.block.isBold && targets.leadElsewhere(index) ? 0 : nil
    default: return nil
    }
  }

  /// Whether a text with few links is below a heading, in its element; a picture may be between.
  private func isOverText(_ index: Int) -> Bool {
    let next = place.blocks[(index + 1)...].first { $0.block.isText }
    guard let next, LinkTargets.isText(next), case .paragraph = next.block.kind, next.node >= 0 else { return false }
    return place.reading.page.nodes[next.node].parent == place.parent(index)
  }
}
