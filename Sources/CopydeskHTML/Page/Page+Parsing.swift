extension Page {
  /// The longest page that is parsed, in bytes: offsets take 32 bits.
  private static let maximumLength = 1 << 30

  /// Parses a page.
  ///
  /// - Parameters:
  ///   - source: The page as valid UTF-8 without NULs; see ``DecodedPage``.
  ///   - limits: What is exceeded ends the parse with an error.
  ///   - kept: Which attributes the tree has; selectors need all of them.
  ///   - isCancelled: Asked now and then; `true` ends the parse.
  /// - Throws: ``PageError``
  public convenience init(
    parsing source: [UInt8], limits: PageLimits, keeping kept: KeptAttributes = .all,
    isCancelled: @escaping () -> Bool = { false }
  ) throws(PageError) {
    guard source.count <= Page.maximumLength else { throw .outOfMemory }
    let result = source.withUnsafeBufferPointer { buffer in
      Result { () throws(PageError) in try Parts(buffer, source, limits, kept, isCancelled) }
    }
    self.init(try result.get())
  }
}

extension Page.Parts {
  fileprivate init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ source: [UInt8], _ limits: PageLimits, _ kept: KeptAttributes,
    _ isCancelled: @escaping () -> Bool
  ) throws(PageError) {
    let compacted = try CompactedPage(bytes, attributeLimit: limits.attributes, keeping: kept)
    let (linkedData, dataScripts) = (compacted.linkedData, compacted.dataScripts)
    var builder = PageBuilder(compacted, limits: limits, isCancelled: isCancelled)
    try builder.read()
    let tree = try builder.finish()
    nodes = tree.nodesInOrder
    attributes = tree.attributes.array()
    self.bytes = tree.characters.array()
    self.linkedData = linkedData
    self.dataScripts = dataScripts
    self.source = source
  }
}
