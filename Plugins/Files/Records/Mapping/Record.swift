import CopydeskCore

/// One record of a file or a database: its fields by name.
struct Record {
  var fields: [String: ExtraValue]
  /// Fields that are bytes and no text, as databases have them.
  var blobs: [String: [UInt8]] = [:]
}

/// A record as a reader found it, or why it could not be read.
struct FoundRecord {
  /// Its place in the file, counted from 0: the line that it begins in, the element of an array, or the row.
  var number: Int
  var result: Result<Record, DocumentError>
  /// Its bytes, where it could not be read.
  var raw: [UInt8] = []
  /// A key that it has twice; the last of the two values counts.
  var repeatedKey: String?
}
