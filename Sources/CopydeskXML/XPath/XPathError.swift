/// Why an XPath expression cannot be read or evaluated.
public struct XPathError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, as a part of a sentence: `the function 'matches' does not exist`.
  public let message: String
  /// Where in the expression, in bytes from 0; 0 where the place is not known.
  public let offset: Int

  /// Makes an error, also for expressions that can be read and do not fit where they are.
  public init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }

  /// What is wrong, and where.
  public var description: String { "\(message) (at byte \(offset))" }
}
