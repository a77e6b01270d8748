import CopydeskCore

/// Counts the dates of records that could not be read, and that documents lack.
struct UnreadDates {
  private var count = 0
  private var first: (text: String, place: String)?

  /// Notes what became of a record.
  mutating func note(_ record: FoundRecord, _ content: SourceItem.Content, _ mapping: RecordMapping) {
    guard case .document(let document) = content, case .success(let record) = record.result,
      let text = mapping.unreadDate(in: record, of: document)
    else { return }
    count += 1
    if first == nil { first = (text, document.origin.identity) }
  }

  /// What is said of them; `nil` where all could be read.
  var doubt: String? {
    guard let first else { return nil }
    return
      "\(first.place): '\(first.text)' is not read as a date"
      + (count > 1 ? ", and neither are those of \(count - 1) more record\(count > 2 ? "s" : "")" : "")
      + "; such documents have none. ISO 8601 is read (2024-03-05), 2024/03/05, 05.03.2024, English with the month in words, and seconds since 1970"
  }
}
