import CopydeskCore
import CopydeskText

/// Where in a row of an index which value is.
struct PageIndexColumns {
  private let file: Int
  private let url: Int?
  private let date: Int?
  private let id: Int?
  private let count: Int

  /// Finds the columns by the first row.
  ///
  /// - Throws: Where a column is not there that has to be: the one with paths, and those whose names the config gives.
  init(_ header: DelimitedRows.Row?, _ settings: PageIndexSettings) throws(PageIndexError) {
    guard let header else { throw PageIndexError("path", "'\(settings.path.given)' is empty") }
    if header.isOpen {
      throw PageIndexError("path", "'\(settings.path.given)': the quotation mark of a column's name is never closed")
    }
    let names = header.fields.map { String(decoding: $0, as: UTF8.self).trimmed }
    let defaults = PageIndexSettings()
    func column(_ key: String, _ name: String, _ usual: String?) throws(PageIndexError) -> Int? {
      if let index = names.firstIndex(of: name) {
        guard !names[(index + 1)...].contains(name) else {
          throw PageIndexError(
            key, "'\(settings.path.given)' has two columns '\(name)'; give one of them another name")
        }
        return index
      }
      if name == usual { return nil }
      let hint = Suggestion.phrase(for: name, among: names)
      throw PageIndexError(
        key, "'\(settings.path.given)' has no column '\(name)'\(hint) (there are \(names.joined(separator: ", ")))")
    }
    count = names.count
    url = try column("url", settings.url, defaults.url)
    date = try column("date", settings.date, defaults.date)
    id = try column("id", settings.id, defaults.id)
    guard let file = try column("file", settings.file, nil) else { throw PageIndexError("file", "no column") }
    self.file = file
  }

  /// The path in a row; `nil` where there is none.
  func path(in row: DelimitedRows.Row) -> RawPath? {
    guard row.fields.indices.contains(file), !row.fields[file].isEmpty else { return nil }
    let bytes = row.fields[file]
    return RawPath(bytes.starts(with: [0x2E, 0x2F]) ? bytes[2...] : bytes[...])
  }

  /// What a row says.
  func entry(in row: DelimitedRows.Row) -> PageIndex.Entry {
    var entry = PageIndex.Entry(line: row.line)
    entry.url = text(url, row)
    entry.id = text(id, row)
    entry.flaw = flaw(in: row, url: entry.url)
    entry.date = text(date, row)
    return entry
  }

  private func text(_ column: Int?, _ row: DelimitedRows.Row) -> String? {
    guard let column, row.fields.indices.contains(column) else { return nil }
    let text = String(decoding: row.fields[column], as: UTF8.self).trimmed
    return text.isEmpty ? nil : text
  }

  private func flaw(in row: DelimitedRows.Row, url: String?) -> String? {
    if row.isOpen { return "the quotation mark of a field is never closed" }
    if row.fields.count > count {
      return
        "this row has \(row.fields.count) fields, and the first one has \(count); what has separators in it needs quotes"
    }
    guard let url, !url.hasPrefix("https://"), !url.hasPrefix("http://") else { return nil }
    return "'\(url)' is no address: it begins with neither https:// nor http://"
  }
}
