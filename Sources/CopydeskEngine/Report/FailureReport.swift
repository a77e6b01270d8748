public import CopydeskCore

/// One document that failed.
public struct FailureReport: Codable, Sendable, Hashable {
  /// The document.
  public var id: String
  /// Where it failed.
  public var stage: String
  /// The class of the error.
  public var code: String
  /// What went wrong, cut off after 2,000 characters.
  public var message: String

  /// Makes a line from a document's error.
  public init(id: String, stage: String, error: DocumentError) {
    self.id = id
    self.stage = stage
    code = error.code
    message = String(error.message.prefix(2_000))
  }
}
