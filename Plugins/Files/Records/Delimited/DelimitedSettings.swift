import CopydeskCore

/// What the sources of tables in text have in common.
enum DelimitedSettings {
  /// The byte of a delimiter.
  ///
  /// - Throws: `SettingError` for what is not one character of ASCII, and for quotes and line ends.
  static func byte(of delimiter: String) throws(SettingError) -> UInt8 {
    let bytes = Array(delimiter.utf8)
    guard bytes.count == 1, bytes[0] < 0x80, !"\"\r\n".utf8.contains(bytes[0]) else {
      throw SettingError(
        path: "delimiter", "'\(delimiter)' is not one character of ASCII between cells, such as ',' or ';'")
    }
    return bytes[0]
  }

  /// What seems to be between cells where all of the first row is the name of one column; nothing where nothing does.
  static func hint(inOnlyColumn name: String) -> String {
    guard let mark = name.first(where: { ";\t|,".contains($0) }) else { return "" }
    return "; there seems to be \(mark == "\t" ? "a tab" : "'\(mark)'") between cells, which csv reads with 'delimiter'"
  }

  static func files(
    _ path: [PathSetting], include: [String], exclude: [String], columns: [String], delimiter: UInt8,
    mapping: RecordMapping
  ) throws -> RecordFiles {
    if let index = columns.indices.first(where: { columns[..<$0].contains(columns[$0]) }) {
      throw SettingError(path: "columns[\(index)]", "two columns have the name '\(columns[index])'")
    }
    return try RecordFiles(path, include: include, exclude: exclude, mapping: mapping) {
      stream, place, limits throws(DocumentError) in
      try DelimitedRecords(stream, at: place, delimiter: delimiter, columns: columns, limits: limits)
    }
  }
}
