public import CopydeskCore
import CopydeskHTML

/// Turns an HTML page, or the article that was found in it, into clean and safe HTML.
///
/// The result has no scripts, styles, handlers, forms, frames, comments or trackers, and its links are absolute. It replaces the
/// payload, so that later stages read the clean page.
public struct HTMLClean: Transform {
  public typealias Settings = HTMLCleanSettings

  public static let manifest = StageManifest(
    name: "html.clean", summary: "Makes the page, or the article in it, clean and safe HTML.", examples: examples)

  let settings: Settings
  private let allowed: AllowList

  /// - Throws: ``SettingError`` for an element or attribute that cannot stay.
  public init(settings: Settings) throws {
    self.settings = settings
    allowed = try AllowList(settings)
  }

  /// Cleans a document's HTML; plain text in which no article was found goes through as it is.
  public func apply(to document: inout Document, in context: StageContext) throws -> Outcome {
    if settings.scope == .article, !document.blocks.isEmpty {
      replacePayload(HTMLRenderer(style: .none, base: document.origin.url).render(document), of: &document)
      return .keep
    }
    guard document.payload.mediaType != .plainText else { return .keep }
    let decoded = DecodedPage(document.payload.bytes, declared: document.payload.declaredEncoding)
    try context.checkDeadline()
    let page = try parse(decoded, isXML: document.payload.mediaType == .xhtml, in: context)
    var cleaning = PageCleaning(page, settings: settings, url: document.origin.url)
    try cleaning.run(checkDeadline: context.checkDeadline)
    document.removals += cleaning.removals()
    try context.checkDeadline()
    replacePayload(CleanPage(cleaning, allowed: allowed).html(), of: &document)
    return .keep
  }

  private func replacePayload(_ html: [UInt8], of document: inout Document) {
    document.payload = Payload(bytes: html, mediaType: .html, declaredEncoding: "utf-8")
    document.payload.encoding = DecodedEncoding(name: "UTF-8", decision: .transport)
  }

  private func parse(_ decoded: DecodedPage, isXML: Bool, in context: StageContext) throws -> Page {
    let limits = context.limits
    do {
      return try Page(
        parsing: decoded.utf8, isXML: isXML,
        limits: PageLimits(depth: limits.depth, nodes: limits.nodes, attributes: limits.attributes),
        isCancelled: { (try? context.checkDeadline()) == nil })
    } catch {
      throw switch error {
      case .depth: DocumentError.limitExceeded(.depth, limits: limits, found: nil)
      case .nodes: DocumentError.limitExceeded(.nodes, limits: limits, found: nil)
      case .attributes(let found): DocumentError.limitExceeded(.attributes, limits: limits, found: found)
      case .cancelled: DocumentError.limitExceeded(.seconds, limits: limits, found: nil)
      case .outOfMemory: DocumentError("out_of_memory", "the parser ran out of memory")
      }
    }
  }
}
