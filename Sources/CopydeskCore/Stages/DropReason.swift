/// Why a document was dropped.
public struct DropReason: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The class of reasons, in snake case; runs are counted by it.
  public var code: String
  /// What was special about this document.
  public var detail: String?

  public init(_ code: String, detail: String? = nil) {
    self.code = code
    self.detail = detail
  }

  /// Makes a reason that is no more than its class.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The reason as it is shown: `code` or `code: detail`.
  public var description: String { detail.map { "\(code): \($0)" } ?? code }
}
