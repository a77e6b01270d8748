import CopydeskCore

/// Finds the blocks of a page that are boilerplate, by what is known of its site.
///
/// A page has three zones. *Below* the article is what follows its last running text that other pages do not have; *above* is what precedes
/// the first; the article is between. A page without running text of its own is below from its start.
struct BoilerplateSearch {
  let lines: [PageLine]
  /// What other pages have: one for each line; `nil` for a line that is the page's own.
  let evidence: [SiteLines.Evidence?]
  let needed: Needed
  /// The first and the last block that are not silent.
  private let firstLine: Int?
  private let lastLine: Int?
  /// The boilerplate so far.
  private(set) var found: [Bool]

  /// How many short lines in a row are more than a label that articles share.
  private static let run = 3

  init(_ page: PageLines, _ site: SiteLines, _ needed: Needed) {
    lines = page.all
    self.needed = needed
    evidence = page.all.map { line in line.hash.flatMap { site[$0] } }
    firstLine = page.all.firstIndex { !$0.isSilent }
    lastLine = page.all.lastIndex { !$0.isSilent }
    found = [Bool](repeating: false, count: page.all.count)
  }

  /// Looks in every zone.
  mutating func search() {
    let below = startOfBelow
    let above = endOfAbove(before: below)
    for run in passages(below..<lines.count, where: { ($0?.atEnd ?? 0) >= needed.below }) where isPassage(run) {
      mark(run)
    }
    for run in passages(below..<lines.count, where: { ($0?.atEnd ?? 0) >= needed.edge }) where reachesEnd(run) {
      mark(run)
    }
    for run in passages(0..<above, where: { ($0?.atStart ?? 0) >= needed.edge })
    where isPassage(run) || reachesStart(run) {
      mark(run.filter { !lines[$0].isLong || isWithin($0) })
    }
    for index in above..<max(above, below) where isWithin(index) && lines[index].kind == .paragraph { mark([index]) }
    keepParts()
  }

  /// The index after the last running text that is the page's own.
  private var startOfBelow: Int {
    (lines.lastIndex { $0.isRunning && (evidence[$0.index]?.atEnd ?? 0) < needed.below } ?? -1) + 1
  }

  /// The index of the first running text that is the page's own.
  private func endOfAbove(before below: Int) -> Int {
    lines[..<below].firstIndex { $0.isRunning && !isWithin($0.index) } ?? below
  }

  /// Whether so many pages have a line that it is boilerplate anywhere.
  private func isWithin(_ index: Int) -> Bool { (evidence[index]?.pages ?? 0) >= needed.within }

  /// Says that a line is no boilerplate after all.
  mutating func keep(_ index: Int) { found[index] = false }

  private mutating func mark(_ run: some Sequence<Int>) {
    for index in run { found[index] = true }
  }

  /// Lines in a row that other pages have. Silent ones end no row.
  private func passages(_ zone: Range<Int>, where isKnown: (SiteLines.Evidence?) -> Bool) -> [[Int]] {
    var passages: [[Int]] = [[]]
    for index in zone {
      if isKnown(evidence[index]) {
        passages[passages.count - 1].append(index)
      } else if !lines[index].isSilent {
        passages.append([])
      }
    }
    return passages.filter { !$0.isEmpty }
  }

  /// Whether a row of lines is more than a short line or two.
  private func isPassage(_ run: [Int]) -> Bool {
    run.count >= BoilerplateSearch.run || run.contains { lines[$0].isLong }
  }

  /// Whether nothing is between a row of lines and the end of the page.
  private func reachesEnd(_ run: [Int]) -> Bool { run.last == lastLine }

  /// Whether nothing is between the start of the page and a row of lines.
  private func reachesStart(_ run: [Int]) -> Bool { run.first == firstLine }
}
