import CopydeskCore

/// Every input of a source: what each root leads to, in the order of the roots, each path once.
struct FileInputs: Sequence, IteratorProtocol {
  private let roots: [FileRoot]
  private let rules: WalkRules
  private var index: Int
  private var walk: FileWalk?

  /// Begins with the first input, or after a position.
  init(_ roots: [FileRoot], rules: WalkRules, after position: FilePosition? = nil) {
    self.roots = roots
    self.rules = rules
    index = position?.root ?? 0
    if roots.indices.contains(index) { walk = FileWalk(roots[index], rules: rules, after: position?.key) }
  }

  mutating func next() -> (root: Int, finding: FileWalk.Finding)? {
    while index < roots.count {
      while let finding = walk?.next() {
        if !roots[..<index].contains(where: { rules.reaches(finding, from: $0) }) { return (index, finding) }
      }
      index += 1
      walk = index < roots.count ? FileWalk(roots[index], rules: rules) : nil
    }
    return nil
  }
}
