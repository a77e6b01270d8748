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
  /// The boilerplate so far.
  private(set) var found: [Bool]

  /// How many lines in a row are boilerplate away from the end of the page, where no long line is among them.
  private static let run = 3

  init(_ page: PageLines, _ site: SiteLines, _ needed: Needed) {
    lines = page.all
    self.needed = needed
    evidence = page.all.map { line in line.hash.flatMap { site[$0] } }
    found = [Bool](repeating: false, count: page.all.count)
  }

  /// Looks in every zone.
  mutating func search() {
    let below = startOfBelow
    let above = endOfAbove(before: below)
    let runs = passages(below..<lines.count) { ($0?.atEnd ?? 0) >= needed.pages }
    for run in runs where isWhole(run, end: lines.count - 1, step: 1) { mark(run) }
    let openings = passages(0..<above) { ($0?.atStart ?? 0) >= needed.pages }
    for run in openings where isWhole(run, end: 0, step: -1) {
      mark(run.filter { !lines[$0].isLong || isStrict($0) })
    }
    for index in above..<max(above, below) where isStrict(index) && lines[index].kind == .paragraph {
      found[index] = true
    }
    keepParts()
  }

  /// The index after the last running text that is the page's own.
  private var startOfBelow: Int {
    (lines.lastIndex { $0.isRunning && (evidence[$0.index]?.atEnd ?? 0) < needed.pages } ?? -1) + 1
  }

  /// The index of the first running text that is the page's own.
  private func endOfAbove(before below: Int) -> Int {
    lines[..<below].firstIndex { $0.isRunning && !isStrict($0.index) } ?? below
  }

  private func isStrict(_ index: Int) -> Bool { (evidence[index]?.pages ?? 0) >= needed.strict }

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

  /// Whether a row of lines is boilerplate: a long line is in it, it is not short, or nothing is between it and the end of the page.
  private func isWhole(_ run: [Int], end: Int, step: Int) -> Bool {
    if run.count >= BoilerplateSearch.run || run.contains(where: { lines[$0].isLong }) { return true }
    let edge = step > 0 ? run[run.count - 1] : run[0]
    return stride(from: edge, through: end, by: step).dropFirst().allSatisfy { lines[$0].isSilent }
  }
}
