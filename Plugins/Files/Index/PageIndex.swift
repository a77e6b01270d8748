import CopydeskCore
import CopydeskText

/// What an index says of pages, by their paths.
struct PageIndex: Sendable {
  /// What it says of one page.
  struct Entry: Sendable, Hashable {
    /// The line of the index.
    var line: Int
    var url: String?
    /// As it is written there.
    var date: String?
    var id: String?
    /// Why the row cannot be used.
    var flaw: String?
  }

  private let entries: [RawPath: Entry]
  private let missing: MissingPage
  /// The index as the user named it.
  private let name: String
  /// What is odd in it, and keeps no page from being read.
  let warnings: [String]

  /// Reads an index.
  ///
  /// - Throws: Why it cannot be used, as a sentence about the file.
  init(_ settings: PageIndexSettings) throws(PageIndexError) {
    let bytes = try PageIndexFile(settings.path).bytes()
    let separator = settings.separator.byte(in: bytes.prefix { $0 != 0x0A && $0 != 0x0D })
    var rows = DelimitedRows(bytes, separator: separator)
    let columns = try PageIndexColumns(rows.next(), settings)
    var entries: [RawPath: Entry] = [:]
    var warnings: [String] = []
    for row in rows {
      if row.isOpen {
        warnings.append(
          "\(settings.path.given):\(row.line): the quotation mark of a field is never closed, so this line cannot be used"
        )
      }
      guard let path = columns.path(in: row) else {
        warnings.append("\(settings.path.given):\(row.line): there is no path in this row")
        continue
      }
      if let first = entries[path]?.line {
        warnings.append("\(settings.path.given):\(row.line): '\(path.text)' is in line \(first) already, which counts")
      } else {
        entries[path] = columns.entry(in: row)
      }
    }
    self.entries = entries
    self.warnings = warnings
    missing = settings.missing
    name = settings.path.given
  }

  /// What it says of a page.
  ///
  /// - Parameters:
  ///   - path: The page's path below the folder that is read.
  ///   - shown: Its path as the report shows it.
  func entry(path: RawPath, shown: RawPath) -> Entry? { entries[path] ?? entries[shown] }

  /// The first warnings, and how many more there are.
  var shownWarnings: [String] {
    let most = 10
    if warnings.count <= most { return warnings }
    return warnings.prefix(most) + ["\(name) has \(warnings.count - most) more rows like these"]
  }

  /// What is said where it has a row for none of the pages.
  ///
  /// - Parameter page: The path of one of them below the folder that is read.
  func fitsNone(_ page: RawPath) -> String {
    guard let first = entries.min(by: { $0.value.line < $1.value.line })?.key.text else {
      return "\(name) has no row for a page"
    }
    return "no row of \(name) is for one of the pages: its paths are such as '\(first)', and those of pages such as "
      + "'\(page.text)'; paths in an index begin below the folder that is read"
  }

  /// Adds what the index says to an input; in the place of one of which it says nothing, or nothing that can be used, comes the reason.
  func content(_ content: SourceItem.Content, _ entry: Entry?) -> SourceItem.Content {
    guard case .document(var document) = content else { return content }
    guard let entry else {
      return missing == .keep ? content : .dropped(PageIndex.unknown, origin: document.origin)
    }
    let date = entry.date.map { WrittenDate.iso($0) }
    var flaw = entry.flaw
    if date == .some(nil) {
      flaw = flaw ?? "'\(entry.date ?? "")' is no date; write one such as 2024-03-05 or 2024-03-05T07:30:00+01:00"
    }
    if let flaw {
      let error = DocumentError("index_invalid", "\(name):\(entry.line): \(flaw)")
      return .failed(error, origin: document.origin, payload: document.payload)
    }
    if let date { document.metadata.published = date }
    if let id = entry.id { document.extras["id"] = .text(id) }
    return .document(document)
  }

  /// Why a page is dropped.
  static let unknown = DropReason("not_in_index", detail: "the index has no row for it")
}
