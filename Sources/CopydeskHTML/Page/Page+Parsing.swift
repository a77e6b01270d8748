extension Page {
  /// The longest page that is parsed, in bytes: offsets take 32 bits.
  private static let maximumLength = 1 << 30

  /// - Parameters:
  ///   - source: The page as valid UTF-8 without NULs; see ``DecodedPage``.
  ///   - isXML: Whether the page came as XHTML, where `<div/>` is an empty element; one that begins with `<?xml` is XHTML in any case.
  ///   - limits: The parse ends with an error where one is exceeded.
  ///   - kept: Which attributes the tree has; selectors need all of them.
  ///   - isCancelled: Asked now and then; `true` ends the parse.
  /// - Throws: ``PageError``
  public convenience init(
    parsing source: [UInt8], isXML: Bool = false, limits: PageLimits, keeping kept: KeptAttributes = .all,
    isCancelled: @escaping () -> Bool = { false }
  ) throws(PageError) {
    guard source.count <= Page.maximumLength else { throw .outOfMemory }
    let result = source.withUnsafeBufferPointer { bytes in
      Result { () throws(PageError) in
        let parser = PageParser(bytes, isXML: isXML, limits: limits, keeping: kept, isCancelled: isCancelled)
        return try parser.parts(source: source)
      }
    }
    self.init(try result.get())
  }
}
