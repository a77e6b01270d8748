import CopydeskCore

/// Notes whether an index has a row for any of the pages, since one that was made for other folders would be of no use without a word. Not for use
/// by several tasks at once.
final class IndexUse {
  /// How many files are looked at before a run.
  private static let forecast = 1_000

  private(set) var isUsed = false
  /// The path of a page that it has no row for.
  private var other: RawPath?

  /// Notes whether it has a row for a page.
  func note(_ path: RawPath, isKnown: Bool) {
    if isKnown { isUsed = true } else if other == nil { other = path }
  }

  /// What is said after the last page; `nil` where it had a row for one, or there were no pages.
  func doubt(about index: PageIndex) -> String? { isUsed ? nil : other.map { index.fitsNone($0) } }

  /// What shows before a run, where there are not too many files to look at them all.
  static func doubt(about index: PageIndex, _ roots: [FileRoot], _ rules: WalkRules) -> String? {
    let use = IndexUse()
    for (count, input) in FileInputs(roots, rules: rules).enumerated() {
      guard count < forecast, roots[input.root].kind != .standardInput else { return nil }
      let path = input.finding.pathInIndex
      use.note(path, isKnown: index.entry(path: path, shown: input.finding.shown) != nil)
      if use.isUsed { return nil }
    }
    return use.doubt(about: index)
  }
}

extension FileWalk.Finding {
  /// The path below the folder that is read; of a file that is named by itself, its whole path.
  var pathInIndex: RawPath { key.bytes.isEmpty ? shown : key }
}
