import CopydeskCore

/// Finds out, before a run and quickly, what a source is going to read.
struct FileForecast {
  /// How many names are looked at, and how many files are opened: of each ending the first, the second, the fourth, the eighth and so on, so that
  /// a kind that is rare or comes late is found too.
  private static let mostFiles = 100_000
  private static let mostOpened = 100

  let roots: [FileRoot]
  let rules: WalkRules
  /// Reads one input.
  let content: (_ root: Int, FileWalk.Finding) -> SourceItem.Content

  var inputs: ExpectedInputs { look().inputs }

  /// What there is in place of pages.
  var formats: OtherFormats { look().formats }

  private func look() -> (inputs: ExpectedInputs, formats: OtherFormats) {
    var formats = OtherFormats()
    var result = ExpectedInputs(includesStandardInput: roots.contains { $0.kind == .standardInput })
    var (count, opened) = (0, 0)
    var endings: [String: Int] = [:]
    for (root, finding) in FileInputs(roots, rules: rules) {
      count += 1
      let knowsAll = count > 1 && result.examples.count == MediaType.allCases.count
      if knowsAll || count > Self.mostFiles || opened >= Self.mostOpened { break }
      guard roots[root].kind != .standardInput, case .file = finding.kind else { continue }
      let number = endings[PageName(finding.path.name).ending, default: 0] + 1
      endings[PageName(finding.path.name).ending] = number
      guard number & (number - 1) == 0 else { continue }
      opened += 1
      let content = content(root, finding)
      formats.note(content)
      guard case .document(let document) = content else { continue }
      if result.examples[document.payload.mediaType] == nil {
        result.examples[document.payload.mediaType] = document.origin.path
      }
    }
    result.isSingle = count == 1
    return (result, formats)
  }
}
