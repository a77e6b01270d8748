public import CopydeskCore
import CopydeskPages

/// Turns an HTML page, or the article that was found in it, into clean and safe HTML.
///
/// The result has no scripts, styles, handlers, forms, frames, comments or trackers, and its links are absolute. It replaces the
/// payload, so that later stages read the clean page.
public struct HTMLClean: Transform {
  public typealias Settings = HTMLCleanSettings

  public static let manifest = StageManifest(
    name: "html.clean", summary: "Makes the page, or the article in it, clean and safe HTML.", work: .besideBlocks,
    examples: examples)

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
    let page = try context.page(of: document).complete
    try context.checkDeadline()
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
}
