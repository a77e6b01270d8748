import CopydeskCore

/// Notes what the source `files` finds in place of pages, since a dump of records or archives that is given to it would be dropped without a word.
struct OtherFormats {
  private var hasOther = false
  private var examples: [(source: String, text: String)] = []

  /// What is said of a file that another source reads, or only what it is.
  static func detail(_ format: String, named name: PageName) -> String {
    FittingSource.name(for: format, named: name).map { format + advice($0) } ?? format
  }

  /// What comes after the name of a format that a source reads.
  private static func advice(_ source: String) -> String { ", which the source '\(source)' reads" }

  /// Notes what became of a file.
  mutating func note(_ content: SourceItem.Content) {
    guard case .dropped(let reason, let origin) = content, reason.code == "not_a_page" else {
      if case .dropped = content { return }
      hasOther = true
      return
    }
    guard let detail = reason.detail,
      let source = FittingSource.all.first(where: { detail.hasSuffix(OtherFormats.advice($0)) }),
      !examples.contains(where: { $0.source == source })
    else { return }
    examples.append((source, "'\(origin.path)' is \(detail)"))
  }

  /// What is said of the files; `nil` where one of them is a page, or failed, and where no other source reads any.
  ///
  /// - Parameter files: Which files were looked at.
  func doubt(files: String) -> String? {
    guard !hasOther, !examples.isEmpty else { return nil }
    return "\(files) is a page: \(examples.map(\.text).joined(separator: "; "))".replacing("\n", with: "\\x0A")
  }
}
