/// Why a document failed.
public struct DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The class of errors, in snake case; runs are counted by it.
  public var code: String
  /// What went wrong, as a sentence to the user, without the document's name.
  public var message: String

  /// Whether this is no error of a document: the input cannot be read on, and what would come after that is unknown. It ends the run, and
  /// outputs stay as they were.
  package var endsInput = false

  public init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The error, as one that ends the input.
  package func endingInput(_ ends: Bool = true) -> DocumentError {
    var error = self
    error.endsInput = ends
    return error
  }

  /// The message.
  public var description: String { message }

  /// The limits that a document can exceed.
  public enum Limit: String, Sendable, CaseIterable {
    /// ``DocumentLimits/bytes``
    case bytes
    /// ``DocumentLimits/depth``
    case depth
    /// ``DocumentLimits/nodes``
    case nodes
    /// ``DocumentLimits/attributes``
    case attributes
    /// ``DocumentLimits/seconds``
    case seconds
    /// ``DocumentLimits/memory``
    case memory

    /// The code of the error for a document that exceeds it.
    public var code: String { "limit_\(rawValue)" }
  }

  /// The error for a document that exceeds a limit.
  ///
  /// - Parameter found: What the document has, in the limit's unit, where that is known.
  public static func limitExceeded(_ limit: Limit, limits: DocumentLimits, found: Int?) -> DocumentError {
    let allowed =
      switch limit {
      case .bytes: "\(limits.bytes) bytes"
      case .depth: "\(limits.depth) levels of nesting"
      case .nodes: "\(limits.nodes) nodes"
      case .attributes: "\(limits.attributes) attributes on one tag"
      case .seconds: "\(limits.seconds) seconds"
      case .memory: "\(limits.memory) bytes of memory"
      }
    let has = found.map { " (it has \($0))" } ?? ""
    let exceeds = limit == .seconds ? "took longer than" : "larger than the limit of"
    return DocumentError(
      limit.code, "\(exceeds) \(allowed)\(has); raise limits.\(limit.rawValue) to allow it")
  }

  /// Any error as a document's.
  public init(_ error: any Error) {
    self = error as? DocumentError ?? DocumentError("error", "\(error)")
  }
}
