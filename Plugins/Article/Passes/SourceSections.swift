import CopydeskCore
import CopydeskText

/// Tells the lists that an article ends with, of its sources, its notes or other sites, from the page's lists of links.
///
/// They are under a heading that says so, and most of their links lead to other sites.
struct SourceSections {
  private let blocks: [ArticleBlock]
  private let targets: LinkTargets

  /// A list has at most so many entries, none of them with more bytes than this.
  private static let most = 80
  private static let longest = 600
  /// A label has so many bytes at most.
  private static let longestLabel = 60

  init(_ blocks: [ArticleBlock], _ targets: LinkTargets) { (self.blocks, self.targets) = (blocks, targets) }

  /// Whether a block is an entry of such a list.
  func contains(_ index: Int) -> Bool {
    var label = index - 1
    while label >= 0, index - label <= SourceSections.most, !isLabel(label) {
      guard isEntry(label) else { return false }
      label -= 1
    }
    guard label >= 0, isLabel(label), isEntry(index) else { return false }
    let end = blocks[(label + 1)...].prefix(SourceSections.most).firstIndex { !isEntry($0) } ?? blocks.count
    let entries = label + 1..<min(end, label + 1 + SourceSections.most)
    return targets.leadOut(entries) || targets.leadToOtherSites(entries)
  }

  /// Whether a block is such an entry, or the heading over entries.
  func isPart(_ index: Int) -> Bool {
    contains(index) || isLabel(index) && index + 1 < blocks.count && contains(index + 1)
  }

  private func isLabel(_ index: Int) -> Bool {
    let block = blocks[index].block
    guard block.role == .body, block.text.utf8.count <= SourceSections.longestLabel, blocks[index].linkBytes == 0 else {
      return false
    }
    switch block.kind {
    case .heading, .paragraph: return Vocabulary.isPhrase(blocks[index].key, .sourceLabels)
    default: return false
    }
  }

  private func isEntry(_ index: Int) -> Bool { isEntry(blocks[index]) }

  @inline(__always)
  private func isEntry(_ built: ArticleBlock) -> Bool {
    guard built.block.role == .body, built.block.text.utf8.count <= SourceSections.longest else { return false }
    switch built.block.kind {
    case .listItem, .paragraph: return true
    default: return false
    }
  }
}
