import CopydeskCore

/// Tells headings that lead to other sites, to what the lines below them are about: they are in one element with sentences of the article,
/// where a teaser has a box of its own.
struct OutsideHeadings {
  private let place: OwnHeadings
  private let targets: LinkTargets
  /// The elements with sentences that have no links.
  private lazy var prose = Set(place.blocks.indices.filter(place.isPlainSentence).map(place.parent))

  init(_ place: OwnHeadings, _ targets: LinkTargets) { (self.place, self.targets) = (place, targets) }

  /// Whether a block is such a heading, with something without links right below.
  mutating func contains(_ index: Int) -> Bool {
    let blocks = place.blocks
    guard case .heading(let level) = blocks[index].block.kind, index + 1 < blocks.count,
      blocks[index + 1].linkDensity < OutsideHeadings.mostLinks, targets.leadElsewhere(index)
    else { return false }
    if case .heading(let next) = blocks[index + 1].block.kind, next <= level { return false }
    return blocks[index].node >= 0 && prose.contains(place.parent(index))
  }

  private static let mostLinks = 0.4
}
