public import CopydeskCore
public import CopydeskHTML

extension StageContext {
  /// The page of a document: decoded, parsed, and shared by all stages that ask for it.
  ///
  ///     let page = try context.page(of: document)
  ///     let labels = page.elements(matching: selector).map(\.text)
  ///
  /// The first stage that asks has it parsed, in its own time and with the limits of the run. It is freed when the payload is another
  /// one, or the document has its verdict. It says nothing about changes to blocks or metadata.
  ///
  /// - Throws: ``DocumentError``: with the code `limit_depth`, `limit_nodes`, `limit_attributes` or `limit_seconds` where the page
  ///   exceeds a limit, `not_html` for plain text.
  public func page(of document: Document) throws -> Page { try page(of: document, keeping: .all) }

  /// The characters of a document's payload, decoded once and shared like its page.
  ///
  /// How they were decoded is noted in ``Payload/encoding`` by stages that read articles; this changes no document.
  public func decodedPage(of document: Document) -> DecodedPage { sharedPage(of: document).decoded }

  /// The page of a document.
  ///
  /// - Parameter kept: Which attributes are read at once, if the page isn't parsed yet.
  package func page(of document: Document, keeping kept: KeptAttributes) throws -> Page {
    guard document.payload.mediaType != .plainText else {
      throw DocumentError("not_html", "a plain text has no HTML page to be read; text.article reads it")
    }
    return try sharedPage(of: document).page(keeping: kept, in: self)
  }

  private func sharedPage(of document: Document) -> SharedPage {
    shared(for: document) { SharedPage(document.payload) }
  }
}
