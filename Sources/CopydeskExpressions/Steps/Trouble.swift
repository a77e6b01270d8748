/// Why an expression gives nothing for a document, and at which of its code points.
struct Trouble: Error {
  let message: String
  let offset: Int
  /// Whether nothing more may be evaluated, not even the other side of an `||`.
  let isFinal: Bool

  init(_ message: String, at offset: Int = -1, isFinal: Bool = false) {
    (self.message, self.offset, self.isFinal) = (message, offset, isFinal)
  }

  /// The same at a place, where it has none yet.
  func placed(_ place: Int) -> Trouble { offset < 0 ? Trouble(message, at: place, isFinal: isFinal) : self }

  /// Any error as trouble at a place.
  init(_ error: any Error, at place: Int) {
    self = (error as? Trouble)?.placed(place) ?? Trouble("\(error)", at: place)
  }
}
