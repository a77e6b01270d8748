import CopydeskCore

/// Notes whether any record of a file has a page, since a wrong delimiter or name of a column drops all of them, each for a reason that looks like its own.
struct PagelessRecords {
  /// What the first record without a page has, in words.
  private var found: String?
  private var hasOther = false

  /// Notes what became of a record.
  mutating func note(_ record: FoundRecord, _ content: SourceItem.Content) {
    guard case .dropped(let reason, _) = content, reason.code == "no_content" else {
      // One that cannot be read has no page either.
      if case .failed = content { return }
      hasOther = true
      return
    }
    if found == nil { found = (reason.detail ?? "") + Self.hint(record) }
  }

  /// What is said of the file; `nil` where a record had a page or was dropped for another reason, or there was none.
  ///
  /// - Parameter records: Which records were looked at.
  func doubt(about file: String, records: String = "no record") -> String? {
    guard !hasOther, let found else { return nil }
    return "\(file): \(records) of it has a page: \(found); say in fields.html or fields.text where the page is"
  }

  /// Where all cells of a row are in one column, its name tells what is between them; where a record has a list of objects, they may be what
  /// was meant.
  private static func hint(_ record: FoundRecord) -> String {
    guard case .success(let record) = record.result else { return "" }
    if record.fields.count == 1, let name = record.fields.keys.first {
      let hint = DelimitedSettings.hint(inOnlyColumn: name)
      if !hint.isEmpty { return hint }
    }
    let lists = record.fields.filter { _, value in
      guard case .list(let values) = value, case .map? = values.first else { return false }
      return true
    }
    guard lists.count == 1, let name = lists.keys.first else { return "" }
    return
      "; '\(name)' has a list of objects: where those are the records, jq -c '.\"\(name)\"[]' writes each on a line of its own"
  }
}
