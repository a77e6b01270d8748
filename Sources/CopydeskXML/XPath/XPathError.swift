/// Why an XPath expression cannot be read or evaluated.
public struct XPathError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, as a part of a sentence: `the function 'matches' does not exist`.
  public let message: String
  /// Where in the expression, in bytes from 0; 0 where the place is not known.
  public let offset: Int

  /// Also for expressions that are correct and of the wrong type for their place.
  public init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }

  /// What is wrong, and where.
  public var description: String { "\(message) (at byte \(offset))" }
}
