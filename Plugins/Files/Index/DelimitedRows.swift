/// Reads rows of fields from text as RFC 4180 has it: fields in double quotes may hold separators, line breaks and, doubled, quotes.
///
/// Rows end at LF, CR LF or CR. Rows without anything are left out. A quote in a field that does not begin with one is an ordinary character.
struct DelimitedRows: Sequence, IteratorProtocol {
  /// One row.
  struct Row {
    /// The line that it begins in, from 1.
    var line: Int
    var fields: [[UInt8]]
    /// Whether the text ends within quotes, so that the row took the rest of it.
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
    var row = Row(line: line, fields: [])
    while true {
      row.fields.append(readField(&row.isOpen))
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
  private mutating func readField(_ isOpen: inout Bool) -> [UInt8] {
    var field: [UInt8] = []
    if index < bytes.count, bytes[index] == 0x22 {
      index += 1
      isOpen = !readQuoted(into: &field)
    }
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return field + bytes[start..<index]
  }

  /// Reads what is in quotes, and the closing one.
  ///
  /// - Returns: Whether there is one.
  private mutating func readQuoted(into field: inout [UInt8]) -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x22 {
        guard index < bytes.count, bytes[index] == 0x22 else { return true }
        index += 1
      } else if byte == 0x0A {
        line += 1
      }
      field.append(byte)
    }
    return false
  }
}
