import CSQLite

/// A prepared statement. Not for use by several tasks at once.
package final class SQLiteStatement {
  private let handle: OpaquePointer
  private let database: SQLiteDatabase
  /// The names of the columns that it gives.
  package let columns: [String]
  /// Tells SQLite to copy a value that is bound: sqlite3.h, SQLITE_TRANSIENT.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(_ text: String, of database: SQLiteDatabase) throws(SQLiteError) {
    self.database = database
    var prepared: OpaquePointer?
    var rest = ""
    var text = text
    let status = text.withUTF8 { bytes -> Int32 in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var tail: UnsafePointer<CChar>?
        let status = sqlite3_prepare_v2(
          database.handle, characters.baseAddress, Int32(clamping: characters.count), &prepared, &tail)
        if let tail, let start = characters.baseAddress {
          rest = String(decoding: bytes[(tail - start)...], as: UTF8.self)
        }
        return status
      }
    }
    guard status == SQLITE_OK else { throw database.error(status) }
    guard let prepared else { throw SQLiteError(code: SQLITE_MISUSE, message: "there is no statement") }
    guard rest.allSatisfy({ $0.isWhitespace || $0 == ";" }) else {
      sqlite3_finalize(prepared)
      throw SQLiteError(code: SQLITE_MISUSE, message: "more than one statement")
    }
    handle = prepared
    columns = (0..<sqlite3_column_count(prepared)).map { String(cString: sqlite3_column_name(prepared, $0)) }
  }

  deinit { sqlite3_finalize(handle) }

  /// Whether it changes nothing in the database (sqlite.org/c3ref/stmt_readonly.html).
  package var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

  /// Begins anew, with values for its parameters in order.
  package func bind(_ values: [SQLiteValue]) throws(SQLiteError) {
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      let status = bind(value, at: Int32(index + 1))
      if status != SQLITE_OK { throw database.error(status) }
    }
  }

  private func bind(_ value: SQLiteValue, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let number): return sqlite3_bind_int64(handle, index, Int64(number))
    case .real(let number): return sqlite3_bind_double(handle, index, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text64(
            handle, index, $0.baseAddress ?? UnsafePointer(bitPattern: 1), UInt64($0.count), Self.copied,
            UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      return bytes.withUnsafeBytes {
        sqlite3_bind_blob64(
          handle, index, $0.baseAddress ?? UnsafeRawPointer(bitPattern: 1), UInt64($0.count), Self.copied)
      }
    }
  }

  /// Goes to the next row.
  ///
  /// - Returns: Whether there is one.
  package func step() throws(SQLiteError) -> Bool {
    let status = sqlite3_step(handle)
    switch status {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw database.error(status)
    }
  }

  /// Binds values and runs to the end.
  package func run(_ values: [SQLiteValue]) throws(SQLiteError) {
    try bind(values)
    while try step() {}
    sqlite3_reset(handle)
  }

  /// Binds values and gives the rows, for results that are known to be short.
  package func rows(_ values: [SQLiteValue] = []) throws(SQLiteError) -> [[SQLiteValue]] {
    try bind(values)
    var rows: [[SQLiteValue]] = []
    while try step() { rows.append(columns.indices.map(value)) }
    sqlite3_reset(handle)
    return rows
  }

  /// How many bytes the row's text or blob in a column has; 0 for numbers and null.
  package func bytes(at column: Int) -> Int {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_TEXT, SQLITE_BLOB: Int(sqlite3_column_bytes(handle, Int32(column)))
    default: 0
    }
  }

  /// The row's value in a column. What is not UTF-8 in a text becomes U+FFFD.
  package func value(at column: Int) -> SQLiteValue {
    let index = Int32(column)
    switch sqlite3_column_type(handle, index) {
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(handle, index)))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, index))
    case SQLITE_TEXT:
      let start = sqlite3_column_text(handle, index)
      let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index)))
      return .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(handle, index)
      return .blob(Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index)))))
    default: return .null
    }
  }
}
