import CopydeskCore

/// Finds out, before a run and quickly, what a source is going to read.
struct FileForecast {
  /// How many files are looked at, and how many are opened: one for each ending.
  private static let mostFiles = 1_000
  private static let mostOpened = 20

  let roots: [FileRoot]
  let rules: WalkRules
  /// Reads one input.
  let content: (_ root: Int, FileWalk.Finding) -> SourceItem.Content

  var inputs: ExpectedInputs {
    var result = ExpectedInputs()
    var count = 0
    var endings: Set<String> = []
    for (root, finding) in FileInputs(roots, rules: rules) {
      count += 1
      if count > Self.mostFiles || endings.count >= Self.mostOpened { break }
      if roots[root].kind == .standardInput {
        result.includesStandardInput = true
      } else if case .file = finding.kind, endings.insert(PageName(finding.path.name).ending).inserted,
        case .document(let document) = content(root, finding), result.examples[document.payload.mediaType] == nil
      {
        result.examples[document.payload.mediaType] = document.origin.path
      }
    }
    result.isSingle = count == 1
    return result
  }
}
