extension Page {
  /// The longest page that is parsed, in bytes: offsets take 32 bits.
  private static let maximumLength = 1 << 30

  /// Parses a page.
  ///
  /// - Parameters:
  ///   - source: The page as valid UTF-8 without NULs; see ``DecodedPage``.
  ///   - limits: What is exceeded ends the parse with an error.
  ///   - isCancelled: Asked now and then; `true` ends the parse.
  /// - Throws: ``PageError``
  package convenience init(
    parsing source: [UInt8], limits: PageLimits, isCancelled: @escaping () -> Bool = { false }
  ) throws(PageError) {
    guard source.count <= Page.maximumLength else { throw .outOfMemory }
    let compacted = try Page.compact(source, limits)
    var builder = PageBuilder(compacted, limits: limits, isCancelled: isCancelled)
    try builder.read(compacted.bytes)
    self.init(
      tree: try builder.finish(), source: source, linkedData: compacted.linkedData, dataScripts: compacted.dataScripts)
  }

  private static func compact(_ source: [UInt8], _ limits: PageLimits) throws(PageError) -> CompactedPage {
    let result = source.withUnsafeBufferPointer { buffer in
      Result { () throws(PageError) in try CompactedPage(buffer, attributeLimit: limits.attributes) }
    }
    return try result.get()
  }
}
