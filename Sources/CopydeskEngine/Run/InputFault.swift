import CopydeskCore

/// What keeps a source from going on: not the failure of one document, because nobody knows how many would have come after it.
struct InputFault: Error, CustomStringConvertible {
  /// Where it was.
  var origin: Origin
  var error: DocumentError

  var description: String { "\(origin.identity): \(error.message)" }
}
