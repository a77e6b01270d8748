extension Page {
  /// The longest page that is parsed, in bytes: offsets take 32 bits.
  private static let maximumLength = 1 << 30

  /// Parses a page.
  ///
  /// - Parameters:
  ///   - decoded: The page's characters.
  ///   - isXML: Whether the page came as XHTML, where `<div/>` is an empty element; one that begins with `<?xml` is XHTML in any case.
  ///   - limits: The parse ends with an error where one is exceeded.
  ///   - isCancelled: Asked now and then; `true` ends the parse.
  /// - Throws: ``PageError``
  public convenience init(
    _ decoded: DecodedPage, isXML: Bool = false, limits: PageLimits = PageLimits(),
    isCancelled: @escaping () -> Bool = { false }
  ) throws(PageError) {
    try self.init(decoded, isXML: isXML, limits: limits, keeping: .all, isCancelled: isCancelled)
  }

  /// Parses a page.
  ///
  /// - Parameter kept: Which attributes are read at once; the others are when they are asked for.
  package convenience init(
    _ decoded: DecodedPage, isXML: Bool = false, limits: PageLimits, keeping kept: KeptAttributes,
    isCancelled: @escaping () -> Bool = { false }
  ) throws(PageError) {
    guard decoded.utf8.count <= Page.maximumLength else { throw .outOfMemory }
    let parts = decoded.utf8.withUnsafeBufferPointer { bytes in
      Page.parts(pageSize: bytes.count) { rooms, filled throws(PageError) in
        try PageParser(bytes, in: rooms, isXML: isXML, limits: limits, keeping: kept, isCancelled: isCancelled)
          .parts(&filled)
      }
    }
    self.init(try parts.get(), of: decoded, Reading(isXML: isXML, limits: limits, kept: kept))
  }

  /// Parses a page.
  ///
  /// - Parameter source: The page as valid UTF-8 without NULs; see ``DecodedPage``.
  package convenience init(
    parsing source: [UInt8], isXML: Bool = false, limits: PageLimits, keeping kept: KeptAttributes = .all,
    isCancelled: @escaping () -> Bool = { false }
  ) throws(PageError) {
    try self.init(
      DecodedPage(valid: source), isXML: isXML, limits: limits, keeping: kept, isCancelled: isCancelled)
  }

  /// The page with all of its attributes. What it may exceed it exceeded before.
  func completed() -> Page {
    (try? Page(decoded, isXML: reading.isXML, limits: reading.limits, keeping: .all)) ?? self
  }
}
