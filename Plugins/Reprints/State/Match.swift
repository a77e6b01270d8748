/// A document that another is like.
struct Match: Hashable {
  /// In which way two documents are alike.
  enum Likeness: Hashable {
    /// The same text.
    case text
    /// The same address.
    case address
    /// How much of the shorter text is in the other, from 0 to 1, as an estimate.
    case shingles(Double)
  }

  /// The record of the document.
  var record: Int
  var likeness: Likeness
}
