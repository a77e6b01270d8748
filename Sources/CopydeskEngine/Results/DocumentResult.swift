public import CopydeskCore

/// A document that has its verdict; see ``Engine/documents()``.
public struct DocumentResult: Sendable, Hashable {
  /// The document's identity. The parts of a split have one each.
  public let id: String
  /// Where the input came from.
  public let origin: Origin
  /// How the document ended.
  public let verdict: Verdict
  /// The document as sinks have it; `nil` where it was dropped or failed.
  public let document: Document?
}

/// A run that did not come to its end by itself: the source could not go on, an output broke, somebody stopped it.
public struct RunError: Error, Sendable, CustomStringConvertible {
  public let report: RunReport

  /// What went wrong, a line each.
  public var description: String {
    report.problems.isEmpty ? report.conclusion : report.problems.joined(separator: "\n")
  }
}
