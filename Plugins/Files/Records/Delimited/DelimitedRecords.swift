import CopydeskCore

/// Reads records that are rows of a table in text.
///
/// Where a quotation is never closed, or something follows its end, only the line in which the row began is lost: the next one begins a row.
final class DelimitedRecords: RecordReader {
  private let source: RecordStream
  private var stream: ByteStream { source.stream }
  private let delimiter: UInt8
  private var columns: [String]
  /// How many lines were read.
  private var number: Int
  /// How many bytes were read again, or will be, since they were taken for parts of rows that had no end.
  private var readAhead = 0

  /// - Parameters:
  ///   - columns: The names of the columns; empty where the first row has them.
  /// - Throws: `DocumentError` for a first row that names no columns, and where the file has changed since the place was noted.
  init(
    _ stream: ByteStream, at place: EntryPlace?, delimiter: UInt8, columns: [String], limits: DocumentLimits
  ) throws(DocumentError) {
    self.delimiter = delimiter
    let first = try RecordStream(stream, at: nil)
    var row = DelimitedRow(delimiter: delimiter)
    self.columns = columns.isEmpty ? try Self.header(&row, of: stream, limits) : columns
    source = place == nil ? first : try RecordStream(stream, at: place)
    number = place?.number ?? row.lines
  }

  /// The names in the first row.
  private static func header(
    _ row: inout DelimitedRow, of stream: ByteStream, _ limits: DocumentLimits
  ) throws(DocumentError) -> [String] {
    let found: DelimitedRow.Found
    do throws(ByteStream.Damage) {
      try stream.passByteOrderMark()
      found = try row.read(from: stream, limit: limits.bytes)
    } catch {
      throw DocumentError(
        error.code("damaged_file"), "at byte \(error.offset) of the file the data \(error.verdict): \(error.reason)"
      )
      .endingInput(error.isUnread)
    }
    switch found {
    case .none: return []
    case .fault(let reason):
      let head = stream.available.prefix(Self.headerWindow)
      if head.contains(0x0D), !head.contains(0x0A) { throw carriageReturns }
      throw DocumentError("bad_header", "line 1: \(reason)")
    case .tooLong: throw DocumentError("bad_header", "line 1: the first row has no end")
    case .row: stream.consume(row.count)
    }
    var names: [String] = []
    var known: Set<String> = []
    for cell in row.cells {
      guard let name = String(validating: cell, as: UTF8.self)?.trimmed else {
        let first = row.cells[0]
        let isWide = first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF])
        let hint =
          isWide ? "; it seems to be UTF-16, which 'iconv -f UTF-16 -t UTF-8' makes UTF-8 of" : Self.encodingHint
        throw DocumentError("bad_header", "line 1: a column's name is not UTF-8\(hint)")
      }
      if cell.contains(0x0D) { throw carriageReturns }
      if !name.isEmpty, !known.insert(name).inserted {
        throw DocumentError("bad_header", "line 1: two columns have the name '\(name)'")
      }
      names.append(name)
    }
    return names
  }

  /// How far a first row without an end is looked at.
  private static let headerWindow = 64 << 10

  private static var carriageReturns: DocumentError {
    DocumentError(
      "bad_header", "line 1: its lines end in carriage returns; write line feeds in their place (tr '\\r' '\\n')")
  }

  /// The way out for bytes that are not UTF-8.
  private static let encodingHint = "; 'iconv -f WINDOWS-1252 -t UTF-8' makes UTF-8 of what Windows wrote"

  var isOver: Bool { source.isOver }

  var place: EntryPlace { EntryPlace(number: number, offset: source.offset, bytes: stream.place) }

  func next(limits: DocumentLimits) -> FoundRecord? {
    let start = number
    let found = source.record(number: start) { () throws(ByteStream.Damage) in try row(limits) }
    if found != nil, number == start { number += 1 }
    return found
  }

  private func row(_ limits: DocumentLimits) throws(ByteStream.Damage) -> FoundRecord? {
    while true {
      let (first, start) = (number, source.offset)
      // So that a file of quotations without ends takes no longer than its size says.
      let endsWithLine = readAhead > Self.rowsReadAgain * limits.bytes + start
      var row = DelimitedRow(delimiter: delimiter, endsWithLine: endsWithLine)
      let found = try row.read(from: stream, limit: limits.bytes)
      switch found {
      case .none: return nil
      case .fault(let reason): return try lost(first, "bad_row", place(first, start, reason), row, limits)
      case .tooLong:
        let error = DocumentError.limitExceeded(.bytes, limits: limits, found: nil)
        return try lost(first, error.code, place(first, start, error.message), row, limits)
      case .row: break
      }
      let raw = Array(stream.available.prefix(row.count))
      stream.consume(row.count)
      number += max(row.lines, 1)
      if row.cells.count == 1, row.cells[0].isEmpty { continue }
      return record(row.cells, raw, first, start)
    }
  }

  /// So many rows of the largest size may be without an end before rows have to end in their lines.
  private static let rowsReadAgain = 4

  private func place(_ number: Int, _ start: Int, _ reason: String) -> String {
    "line \(number + 1), at byte \(start): \(reason)"
  }

  /// A row that cannot be read: its first line goes.
  private func lost(
    _ number: Int, _ code: String, _ message: String, _ row: DelimitedRow, _ limits: DocumentLimits
  ) throws(ByteStream.Damage) -> FoundRecord {
    let line = try stream.line(limit: limits.bytes)?.bytes ?? []
    self.number += 1
    readAhead += max(0, row.count - line.count)
    return FoundRecord(number: number, result: .failure(DocumentError(code, message)), raw: line)
  }

  private func record(_ cells: [[UInt8]], _ raw: [UInt8], _ number: Int, _ start: Int) -> FoundRecord {
    func failed(_ code: String, _ reason: String) -> FoundRecord {
      FoundRecord(number: number, result: .failure(DocumentError(code, place(number, start, reason))), raw: raw)
    }
    guard cells.count == columns.count else {
      let hint = columns.count == 1 ? DelimitedSettings.hint(inOnlyColumn: columns[0]) : ""
      return failed("bad_row", "it has \(cells.count) cells, and there are \(columns.count) columns\(hint)")
    }
    var fields: [String: ExtraValue] = [:]
    for (name, cell) in zip(columns, cells) where !cell.isEmpty {
      guard let text = String(validating: cell, as: UTF8.self) else {
        return failed("bad_utf8", "column '\(name)' is not UTF-8\(Self.encodingHint)")
      }
      fields[name] = .text(text)
    }
    return FoundRecord(number: number, result: .success(Record(fields: fields)))
  }
}
