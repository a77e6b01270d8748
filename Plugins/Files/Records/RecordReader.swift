import CopydeskCore

/// Reads the records of one file, one after the other.
protocol RecordReader: AnyObject {
  /// The next record; `nil` at the end.
  ///
  /// - Parameter limits: No record may be larger than a document.
  func next(limits: DocumentLimits) -> FoundRecord?

  /// Where a later run goes on, after the record that was handed out last.
  var place: EntryPlace { get }

  /// Whether that was the damage after which nothing can be read: a later run would only meet it again.
  var isOver: Bool { get }
}
