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
    let affordable = context.memory.left / MemoryAccount.Price.node
    do {
      try self.init(
        decoded, isXML: isXML,
        limits: PageLimits(depth: limits.depth, nodes: min(limits.nodes, affordable), attributes: limits.attributes),
        keeping: kept, isCancelled: { (try? context.checkDeadline()) == nil })
    } catch {
      if error == .nodes, affordable < limits.nodes {
        context.memory.charge((affordable + 1) * MemoryAccount.Price.node)
        throw DocumentError.tooMuchMemory(context.memory)
      }
      throw DocumentError(error, limits: limits)
    }
    context.memory.charge(nodes.count * MemoryAccount.Price.node)
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
