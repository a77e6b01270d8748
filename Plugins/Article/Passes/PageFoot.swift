import CopydeskHTML

/// What comes after the foot of a page: windows that a script opens, explanations of consent, players. No article goes on there.
struct PageFoot {
  private let reading: PageReading
  /// The bytes of running text below each node.
  private let running: Column<Int32>
  private let titleHeading: Int?

  /// So much running text above the foot is an article, in bytes.
  private static let article: Int32 = 600
  /// So much running text after it, in an element that says to be the article, is one too.
  private static let another: Int32 = 200
  /// A foot says so much, in bytes.
  private static let least: Int32 = 60

  init(_ reading: PageReading, running: Column<Int32>, titleHeading: Int?) {
    self.reading = reading
    self.running = running
    self.titleHeading = titleHeading
  }

  /// Where the part of the page after its foot begins; `nil` where there is no foot, or no article above it.
  ///
  /// - Parameter found: The elements that are to go, each with the rule.
  func end(in found: [(node: Int, rule: RemovalRule)]) -> Int? {
    guard let foot = found.last(where: { $0.rule == BoilerplatePass.footer && isFoot($0.node) })?.node,
      titleHeading.map({ $0 < foot }) ?? true, isBelowArticle(foot)
    else { return nil }
    return Int(reading.page.nodes[foot].end)
  }

  /// What no other rule has found from a node to the end of the page.
  ///
  /// - Parameter found: The elements from there on that other rules have found.
  func rest(from start: Int, without found: Set<Int>) -> [(node: Int, rule: RemovalRule)] {
    let nodes = reading.page.nodes
    // The elements around what other rules have found.
    var around: Set<Int> = []
    for node in found {
      var parent = Int(nodes[node].parent)
      while parent >= start, around.insert(parent).inserted { parent = Int(nodes[parent].parent) }
    }
    var result: [(node: Int, rule: RemovalRule)] = []
    var index = start
    while index < nodes.count {
      if around.contains(index) {
        index += 1
        continue
      }
      if !found.contains(index), reading.isOpen(index), reading.weight[index] > 0 {
        result.append((index, BoilerplatePass.afterFoot))
      }
      index = Int(nodes[index].end)
    }
    return result
  }

  /// Whether an element is the foot of the page, and not of a part of it.
  private func isFoot(_ index: Int) -> Bool {
    let nodes = reading.page.nodes
    let isNamed = reading.page.attribute(.id, of: index)?.elementsEqual("footer".utf8) ?? false
    return (nodes[index].tag == .footer && reading.weight[index] >= PageFoot.least || isNamed)
      && reading.ancestor(of: index) { [.article, .main, .section, .aside].contains(nodes[$0].tag) } == nil
  }

  private func isBelowArticle(_ foot: Int) -> Bool {
    var above: Int32 = 0
    for run in reading.textRuns where run.start < foot && run.isRunningText { above += run.weight }
    guard above >= PageFoot.article else { return false }
    let nodes = reading.page.nodes
    return !(Int(nodes[foot].end)..<nodes.count).contains {
      running[$0] >= PageFoot.another
        && (nodes[$0].tag == .article || nodes[$0].tag == .main || reading.signals[$0].namesArticleBody)
    }
  }
}
