import CopydeskCore

/// The first row of a table that an earlier run wrote.
struct EarlierRow {
  /// The cells, without quotes.
  private(set) var cells: [String]

  /// How many bytes are looked at; no header is longer.
  private static let longest = 1 << 20

  /// Reads it; `nil` where there is no table, or an empty one.
  ///
  /// - Throws: `OutputError` for a file that cannot be read.
  init?(of path: String, delimiter: UInt8) throws(OutputError) {
    var bytes: [UInt8] = []
    try EarlierOutput.forEachBlock(of: path) { block in
      bytes += block
      return bytes.count < Self.longest && !Self.hasRow(bytes)
    }
    // A program that the table was saved with may have put a byte order mark there.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.isEmpty { return nil }
    var (cell, isQuoted): ([UInt8], Bool) = ([], false)
    cells = []
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x22:
        // Of two quotes within a quoted cell, the second one is a part of it.
        if !isQuoted, index > 0, bytes[index - 1] == 0x22 { cell.append(byte) }
        isQuoted.toggle()
      case delimiter where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case 0x0A where !isQuoted:
        if cell.last == 0x0D { cell.removeLast() }
        cells.append(String(decoding: cell, as: UTF8.self))
        return
      default: cell.append(byte)
      }
    }
    cells.append(String(decoding: cell, as: UTF8.self))
  }

  /// Whether a line ends outside of quotes.
  private static func hasRow(_ bytes: [UInt8]) -> Bool {
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() } else if byte == 0x0A, !isQuoted { return true }
    }
    return false
  }
}
