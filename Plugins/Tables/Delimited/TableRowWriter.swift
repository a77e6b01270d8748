import CopydeskCore
import Synchronization

/// Writes articles as rows of a table in text (RFC 4180), with line feeds between them; what the sinks `csv` and `tsv` have in common.
final class TableRowWriter: Sendable {
  private let path: PathSetting
  private let existing: ExistingOutput?
  private let columns: [TableColumn]
  private let delimiter: UInt8
  private let hasHeader: Bool
  private let file = Mutex<OneFile?>(nil)
  private let empty: EmptyExtras

  /// - Throws: `SettingErrors`
  init(
    path: PathSetting, existing: ExistingOutput?, columns: [String], delimiter: String, hasHeader: Bool
  ) throws {
    var errors = OneFile.conflict(path, existing).map { [$0] } ?? []
    let byte = delimiter.utf8.first ?? 0
    if delimiter.utf8.count != 1 || byte >= 0x80 || "\"\r\n".utf8.contains(byte) {
      errors.append(
        SettingError(
          path: "delimiter", "'\(delimiter)' is not one character of ASCII between cells, such as ',' or ';'"))
    }
    if columns.isEmpty { errors.append(SettingError(path: "columns", "a table without columns has nothing in it")) }
    var chosen: [TableColumn] = []
    for (index, name) in columns.enumerated() {
      do throws(SettingError) {
        chosen.append(try TableColumn(name, setting: "columns[\(index)]"))
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else { throw SettingErrors(errors) }
    // A misspelt name makes a column with nothing in it.
    empty = EmptyExtras(chosen.map(\.name)) { $0 != .null && $0 != .text("") }
    (self.path, self.existing, self.columns, self.delimiter, self.hasHeader) = (path, existing, chosen, byte, hasHeader)
  }

  var outputs: [SinkOutput] { [OneFile.output(path, existing, joined)] }

  private var joined: JoinedFiles {
    if !hasHeader { return JoinedFiles() }
    if isShapedByCommits {
      return JoinedFiles(obstacle: "a compressed table; without .gz and .zst, or with 'header: false', it can be")
    }
    return JoinedFiles(head: String(decoding: header, as: UTF8.self))
  }

  private var header: [UInt8] { row(columns.map(\.name)) }

  func preflight() -> [SettingError] { OneFile.problems(path, existing) }

  /// A compressed file has a member or frame from each commit to the next.
  var isShapedByCommits: Bool { OutputFile.isCompressed(path.absolute) }

  /// Every row is in the file once, unless it is standard output.
  var promise: SinkPromise { SinkPromise(writing: path.absolute) }

  /// - Parameters:
  ///   - position: How far an earlier session of the run had come, if this one goes on from there.
  ///   - extends: Whether rows are added to those of an earlier run.
  func open(at position: SinkPosition? = nil, extends: Bool = false) throws {
    if position == nil, extends || existing == .append {
      if let problem = try mismatch() { throw OutputError(path: path.absolute, reason: problem) }
    }
    try file.withLock { file in
      let opened = try OneFile(path, existing: extends ? .append : existing, at: position)
      if hasHeader, !opened.continues { try opened.begin(header) }
      file = opened
    }
  }

  /// Why rows cannot be added to those of an earlier run, which are of another shape; `nil` where they can.
  private func mismatch() throws -> String? {
    guard !path.isStandardStream, let first = try EarlierRow(of: path.absolute, delimiter: delimiter) else {
      return nil
    }
    let names = columns.map(\.name)
    if hasHeader ? first.cells == names : first.cells.count == names.count { return nil }
    let way = "set columns to those, give the table another path, or set exists to 'replace' if it may go"
    return hasHeader
      ? "has other columns (\(first.cells.joined(separator: ", "))) than are to be added (\(names.joined(separator: ", "))); "
        + way
      : "has rows of \(first.cells.count) cells, and those to be added have \(names.count); \(way)"
  }

  /// An article as a row.
  func row(of document: Document) -> [UInt8] {
    empty.note(document)
    return row(columns.map { $0.text(of: document) })
  }

  /// What is said at the end of columns that have nothing in them.
  private func doubts(_ file: OneFile?) -> [String] {
    file.map { empty.doubts(ofArticles: $0.articles).map { "columns: \($0.text)" } } ?? []
  }

  private func row(_ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      append(cell, isOnly: cells.count == 1, to: &bytes)
    }
    bytes.append(0x0A)
    return bytes
  }

  /// Puts quotes around what would be read as something else: delimiters, quotes, line ends, spaces at an end, a row of one empty cell.
  private func append(_ cell: String, isOnly: Bool, to bytes: inout [UInt8]) {
    let utf8 = cell.utf8
    let needsQuotes =
      utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D } || utf8.first == 0x20
      || utf8.last == 0x20 || (isOnly && utf8.isEmpty)
    guard needsQuotes else { return bytes.append(contentsOf: utf8) }
    bytes.append(0x22)
    for byte in utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  func write(_ row: [UInt8]) throws {
    try file.withLock { file in
      guard let file else { throw OutputError(path: path.given, reason: "was not opened") }
      try file.write(row)
    }
  }

  func commit(_ commit: SinkCommit, in context: StageContext) throws -> SinkPosition {
    try file.withLock { file in
      guard let current = file else { return SinkPosition(rawValue: "0") }
      if commit == .final { doubts(current).forEach(context.warn) }
      let position = try current.commit(commit)
      if commit != .checkpoint { file = nil }
      return position
    }
  }

  func complete(in context: StageContext) throws -> SinkPosition {
    try file.withLock { file in
      doubts(file).forEach(context.warn)
      return try file?.complete() ?? SinkPosition(rawValue: "0")
    }
  }

  func publish(completed position: SinkPosition) throws { try OneFile.publish(completed: path, at: position) }
}
