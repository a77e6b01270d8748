import CLibXML2

/// The steps of a parse, one by one, for measuring.
public enum ParseSteps {
  /// What libxml2 is given of a page.
  ///
  /// - Parameter source: The page as valid UTF-8 without NULs.
  /// - Throws: ``PageError/attributes(found:)``
  public static func compacted(_ source: [UInt8], limits: PageLimits) throws(PageError) -> [UInt8] {
    let result = source.withUnsafeBufferPointer { buffer in
      Result { () throws(PageError) in
        try CompactedPage(buffer, attributeLimit: limits.attributes, keeping: .named).bytes.array()
      }
    }
    return try result.get()
  }

  /// Has libxml2 read bytes and tell nobody: the floor that a parse of them cannot go below.
  public static func readIdly(_ bytes: [UInt8]) {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.characters = { _, _, _ in }
    handler.cdataBlock = { _, _, _ in }
    handler.ignorableWhitespace = { _, _, _ in }
    bytes.withUnsafeBufferPointer { buffer in
      guard let context = PageBuilder.makeContext(for: buffer, handler) else { return }
      htmlParseDocument(context)
      htmlFreeParserCtxt(context)
    }
  }
}
