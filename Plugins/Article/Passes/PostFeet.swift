import CopydeskHTML

/// Finds the further posts on a page of a blog that shows several of them in full.
///
/// Each post ends in a foot of one make, with a day and the way to its comments. Posts need no heading, nor elements of their own: old blogs
/// are rows of tables.
struct PostFeet {
  let reading: PageReading
  /// The heading with the words of the page's title: where posts are above it, the page is about another one than the first.
  let title: Int?

  /// So many feet show that a page is made of posts.
  private static let least = 3
  /// A foot holds less text than this, in bytes, and is at most so many levels above its link.
  private static let longest: Int32 = 250
  private static let levels = 4
  /// Before each foot there is so much running text, in bytes.
  private static let post: Int32 = 80

  private var page: Page { reading.page }

  /// The elements with the posts after the first one.
  var following: [Int] {
    for feet in groups where feet.count >= PostFeet.least {
      guard title.map({ $0 < feet[0] }) ?? true, feet.allSatisfy(isDated), areAfterText(feet) else { continue }
      return elements(between: feet)
    }
    return []
  }

  /// The feet of each make, in order.
  private var groups: [[Int]] {
    var groups: [String: [Int]] = [:]
    for index in reading.byTag.anchors where reading.isLink[index] && leadsToComments(index) {
      let foot = reading.ancestor(of: index, levels: PostFeet.levels) {
        page.nodes[$0].tag.isBlock && page.attribute(.class, of: $0)?.isEmpty == false
      }
      guard let foot, reading.isOpen(foot), reading.wholeWeight[foot] < PostFeet.longest,
        let names = page.string(.class, of: foot)
      else { continue }
      if groups[names]?.last != foot { groups[names, default: []].append(foot) }
    }
    return groups.values.sorted { $0[0] < $1[0] }
  }

  private func leadsToComments(_ link: Int) -> Bool {
    reading.signals[link].contains(.comments) || reading.signals[Int(page.nodes[link].parent)].contains(.comments)
  }

  private func isDated(_ foot: Int) -> Bool { DateReading.visible(reading.text(of: foot, limit: 400)) != nil }

  /// Whether there is running text before the first foot, and between each and the next one.
  private func areAfterText(_ feet: [Int]) -> Bool {
    var sums = [Int32](repeating: 0, count: feet.count)
    var next = 0
    for run in reading.textRuns where run.isRunningText {
      while next < feet.count, feet[next] <= run.start { next += 1 }
      if next == feet.count { break }
      sums[next] += run.weight
    }
    return sums.allSatisfy { $0 >= PostFeet.post }
  }

  /// The children of the element around all feet that come after the first foot, to the one with the last.
  private func elements(between feet: [Int]) -> [Int] {
    let last = feet[feet.count - 1]
    guard let around = reading.ancestor(of: feet[0], where: { page.subtree(of: $0).contains(last) }) else { return [] }
    return page.children(of: around).filter {
      $0 > feet[0] && $0 <= last && page.nodes[$0].tag != .text && reading.isOpen($0)
    }
  }
}
