import CopydeskCore

/// Notes whether any record of a file has a page, since a wrong delimiter or name of a column drops all of them, each for a reason that looks like its own.
struct PagelessRecords {
  /// What the first record without a page has, in words.
  private var found: String?
  private var hasOther = false

  /// Notes what became of a record.
  mutating func note(_ record: FoundRecord, _ content: SourceItem.Content) {
    guard case .dropped(let reason, _) = content, reason.code == "no_content" else {
      hasOther = true
      return
    }
    if found == nil { found = (reason.detail ?? "") + Self.hint(record) }
  }

  /// What is said of the file; `nil` where a record had a page or another verdict, or there was none.
  ///
  /// - Parameter records: Which records were looked at.
  func doubt(about file: String, records: String = "no record") -> String? {
    guard !hasOther, let found else { return nil }
    return "\(file): \(records) of it has a page: \(found); say in fields.html or fields.text where the page is"
  }

  /// Where all cells of a row are in one column, its name tells what is between them.
  private static func hint(_ record: FoundRecord) -> String {
    guard case .success(let record) = record.result, record.fields.count == 1, let name = record.fields.keys.first
    else { return "" }
    return DelimitedSettings.hint(inOnlyColumn: name)
  }
}
