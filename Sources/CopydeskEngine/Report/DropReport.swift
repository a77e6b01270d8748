public import CopydeskCore

/// One document that was dropped.
public struct DropReport: Codable, Sendable, Hashable {
  /// The document.
  public var id: String
  /// The stage that had no use for it.
  public var stage: String
  /// The class of the reason.
  public var code: String
  /// What was special about this document, cut off after 2,000 characters; `nil` where nothing was.
  public var detail: String?

  /// Makes a line from a reason.
  public init(id: String, stage: String, reason: DropReason) {
    self.id = id
    self.stage = stage
    code = reason.code
    detail = reason.detail.map { String($0.prefix(2_000)) }
  }
}
