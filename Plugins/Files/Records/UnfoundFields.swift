import CopydeskCore

/// Notes which names in `fields` lead to something in a record, since a misspelt one costs every document that field.
struct UnfoundFields {
  /// How many names that records have are remembered for suggestions.
  private static let mostNames = 200
  /// How many of them are listed.
  private static let mostListed = 10

  /// What was set and no record had: the field, and the ways to it.
  private var unfound: [(field: String, paths: [RecordPath])]
  private var names: Set<String> = []
  private var hasRecords = false

  init(_ given: [(field: String, paths: [RecordPath])]) { unfound = given }

  /// Notes what a record has.
  mutating func note(_ found: FoundRecord) {
    guard !unfound.isEmpty, case .success(let record) = found.result else { return }
    hasRecords = true
    if names.count < Self.mostNames {
      names.formUnion(record.fields.keys)
      names.formUnion(record.blobs.keys)
    }
    unfound.removeAll { _, paths in
      paths.contains { record.blobs[$0.text] != nil || !$0.values(in: record.fields).isEmpty }
    }
  }

  /// What is said of each field that no record had.
  ///
  /// - Parameters:
  ///   - records: Which records were looked at.
  ///   - isPageKnown: Whether it is said already that there are no pages.
  func doubts(records: String, exceptPages isPageKnown: Bool = false) -> [SettingError] {
    guard hasRecords else { return [] }
    let sorted = names.sorted()
    let listed = sorted.prefix(Self.mostListed).joined(separator: ", ") + (sorted.count > Self.mostListed ? ", …" : "")
    return unfound.filter { !isPageKnown || $0.field != "html" && $0.field != "text" }.map { field, paths in
      let hints = paths.map { Suggestion.phrase(for: $0.text, among: sorted) }
      return SettingError(
        path: "fields.\(field)",
        "\(records) has anything in \(paths.map { "'\($0.text)'" }.joined(separator: " or "))"
          + (hints.first { !$0.isEmpty } ?? "") + " (there are \(listed))")
    }
  }
}
