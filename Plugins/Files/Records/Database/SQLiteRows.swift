import CopydeskCore
import CopydeskSQLite
import FoundationEssentials

/// The rows of a query, one after the other.
final class SQLiteRows {
  private let statement: SQLiteStatement
  private var number = 0
  /// Whether there is nothing more to read, or nothing more can be read.
  private(set) var isOver = false

  /// - Parameter steps: How much work finding a row may be; `nil` for as much as it takes.
  /// - Throws: `SQLiteError` where the file is no database or the query is none for it.
  init(path: String, query: String, steps: Int32? = nil) throws(SQLiteError) {
    let database = try SQLiteDatabase(path: path, .reading)
    if let steps { database.limit(steps: steps) }
    statement = try database.prepare(query)
  }

  var columns: [String] { statement.columns }
  var isReadOnly: Bool { statement.isReadOnly }

  func skip(_ count: Int) throws(SQLiteError) {
    while number < count, !isOver {
      isOver = try !statement.step()
      if !isOver { number += 1 }
    }
  }

  /// The next row. A damaged database ends with that damage; whatever else keeps the rest from being read, such as a lock, ends the run.
  func next(limits: DocumentLimits) -> FoundRecord? {
    if isOver { return nil }
    do throws(SQLiteError) {
      isOver = try !statement.step()
      if isOver { return nil }
    } catch {
      isOver = true
      return found(
        .failure(DocumentError("bad_database", "row \(number + 1): \(error.message)").endingInput(!error.isDamage)))
    }
    let size = columns.indices.reduce(0) { $0 + statement.bytes(at: $1) }
    if size > limits.bytes {
      return found(.failure(.limitExceeded(.bytes, limits: limits, found: size)))
    }
    return found(.success(record))
  }

  private func found(_ result: Result<Record, DocumentError>) -> FoundRecord {
    number += 1
    return FoundRecord(number: number - 1, result: result)
  }

  /// The row's values by the names of their columns. Bytes are written as base64 where they end up in the extras.
  private var record: Record {
    var record = Record(fields: [:])
    for (index, name) in columns.enumerated() {
      switch statement.value(at: index) {
      case .null: continue
      case .integer(let value): record.fields[name] = .integer(value)
      case .real(let value): record.fields[name] = .number(value)
      case .text(let value): record.fields[name] = .text(value)
      case .blob(let bytes):
        record.blobs[name] = bytes
        record.fields[name] = .text(Data(bytes).base64EncodedString())
      }
    }
    return record
  }
}
