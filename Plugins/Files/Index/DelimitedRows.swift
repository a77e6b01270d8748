/// Reads rows of fields from text as RFC 4180 has it: fields in double quotes may hold separators, line breaks and, doubled, quotes.
///
/// Rows end at LF, CR LF or CR. Rows without anything are left out. A quote in a field that does not begin with one is an ordinary character.
/// Where a quotation is never closed, or is closed in a later line and something follows that, the row ends with its first line, and so do its
/// fields: it costs no other row.
struct DelimitedRows: Sequence, IteratorProtocol {
  /// One row.
  struct Row {
    /// The line that it begins in, from 1.
    var line: Int
    var fields: [[UInt8]]
    /// Whether a quotation in it has no end, so that nobody knows what it was to be.
    var isOpen = false
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    // A byte order mark.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  mutating func next() -> Row? {
    while index < bytes.count {
      let row = readRow()
      if row.fields != [[]] { return row }
    }
    return nil
  }

  private mutating func readRow() -> Row {
    let start = (index, line)
    if let row = readRow(to: nil) { return row }
    (index, line) = start
    let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    return readRow(to: end) ?? Row(line: line, fields: [[]], isOpen: true)
  }

  /// Reads a row.
  ///
  /// - Parameter lineEnd: Where the line ends that the row has to end with; there, a quote without another half is passed over. `nil` for a
  ///   row that ends where it says.
  /// - Returns: `nil` for a row with a quotation that has no end.
  private mutating func readRow(to lineEnd: Int?) -> Row? {
    var row = Row(line: line, fields: [], isOpen: lineEnd != nil)
    while true {
      guard let field = readField(to: lineEnd) else { return nil }
      row.fields.append(field)
      guard index < bytes.count else { return row }
      let end = bytes[index]
      index += 1
      if end == separator {
        if index == bytes.count { row.fields.append([]) }
        if index < bytes.count { continue }
        return row
      }
      if end == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      line += 1
      return row
    }
  }

  /// Reads up to a separator or the end of the row, which stays.
  private mutating func readField(to lineEnd: Int?) -> [UInt8]? {
    var field: [UInt8] = []
    if index < bytes.count, bytes[index] == 0x22 {
      let (start, startLine) = (index + 1, line)
      index = start
      if !readQuoted(into: &field, to: lineEnd ?? bytes.count) {
        if lineEnd == nil { return nil }
        (index, line, field) = (start, startLine, [])
      }
    }
    let start = index
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    return field + bytes[start..<index]
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  /// Reads what is in quotes, and the closing one.
  ///
  /// - Returns: Whether there is one, and the field ends with it where it has more than a line.
  private mutating func readQuoted(into field: inout [UInt8], to end: Int) -> Bool {
    var hasLines = false
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == 0x22 {
        guard index < end, bytes[index] == 0x22 else { return !hasLines || index == bytes.count || isEnd(bytes[index]) }
        index += 1
      } else if byte == 0x0A || byte == 0x0D {
        hasLines = true
        if byte == 0x0A { line += 1 }
      }
      field.append(byte)
    }
    return false
  }
}
