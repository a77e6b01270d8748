import CopydeskCore
import CopydeskHTML
import Synchronization

/// The page that stages share: decoded at once, parsed on the first demand.
final class SharedPage: Sendable {
  let decoded: DecodedPage
  private let isXML: Bool
  private let parsed = AtomicLazyReference<Page>()

  init(_ payload: Payload) {
    decoded = DecodedPage(payload.bytes, declared: payload.declaredEncoding)
    isXML = payload.mediaType == .xhtml
  }

  /// The page, with the attributes that the first who asked wanted. ``Page/complete`` has all of them.
  ///
  /// - Throws: ``DocumentError``
  func page(keeping kept: KeptAttributes, in context: StageContext) throws -> Page {
    if let page = parsed.load() { return page }
    return parsed.storeIfNil(try Page(decoded, isXML: isXML, keeping: kept, in: context))
  }
}
