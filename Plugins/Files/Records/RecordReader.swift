import CopydeskCore

/// Reads the records of one file, one after the other.
protocol RecordReader: AnyObject {
  /// The next record; `nil` at the end.
  ///
  /// - Parameter limits: No record may be larger than a document.
  func next(limits: DocumentLimits) -> FoundRecord?

  /// Where a later run goes on, after the record that was handed out last.
  var place: RecordPlace { get }
}

/// A place between two records of a file.
struct RecordPlace: Hashable, Sendable {
  /// The number of the next record.
  var number = 0
  /// Where it begins, decompressed.
  var offset = 0
  var bytes = ByteStream.Place()
  /// What a reader knows beyond that, such as whether it is in an array.
  var state = 0
}
