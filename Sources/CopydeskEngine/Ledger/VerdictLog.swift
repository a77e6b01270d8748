package import CopydeskCore

/// Takes each document's verdict, in the order of the input, with the document itself: for a ledger in a file.
package protocol VerdictLog: Sendable {
  /// Takes one verdict. Calls never overlap, and hold the run up.
  ///
  /// - Parameter document: The document as it was written, or as it was when it was dropped; `nil` where it failed, or was never
  ///   read.
  func add(_ id: String, _ origin: Origin, _ verdict: Verdict, _ document: Document?) throws

  /// Makes durable what was taken so far.
  ///
  /// - Returns: How far that is, in the log's own notation.
  func commit() throws -> String
}
