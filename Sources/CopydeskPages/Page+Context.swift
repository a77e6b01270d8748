package import CopydeskCore
package import CopydeskHTML

extension Page {
  /// Parses a page with the limits of a run, for as long as the document has time.
  ///
  /// - Throws: ``DocumentError`` where a limit is exceeded.
  package convenience init(
    _ decoded: DecodedPage, isXML: Bool, keeping kept: KeptAttributes, in context: StageContext
  ) throws {
    let limits = context.limits
    do {
      try self.init(
        decoded, isXML: isXML,
        limits: PageLimits(depth: limits.depth, nodes: limits.nodes, attributes: limits.attributes), keeping: kept,
        isCancelled: { (try? context.checkDeadline()) == nil })
    } catch {
      throw DocumentError(error, limits: limits)
    }
  }
}

extension DocumentError {
  /// The error of a document whose page could not be parsed.
  fileprivate init(_ error: PageError, limits: DocumentLimits) {
    self =
      switch error {
      case .depth: .limitExceeded(.depth, limits: limits, found: nil)
      case .nodes: .limitExceeded(.nodes, limits: limits, found: nil)
      case .attributes(let found): .limitExceeded(.attributes, limits: limits, found: found)
      case .cancelled: .limitExceeded(.seconds, limits: limits, found: nil)
      case .outOfMemory: DocumentError("out_of_memory", "the parser ran out of memory")
      }
  }
}
