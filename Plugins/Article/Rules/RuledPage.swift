import CopydeskCore
import CopydeskHTML
import CopydeskPages

/// A page, read as the rules for its host ask for.
///
/// Rules ask for attributes that extraction does not, and a collection can have texts of the page replaced before it is parsed. The host
/// may only be known once the page is parsed; it is guessed before that, and where the guess was wrong about replacements, the page is
/// parsed again. Any other page is the one that the document's stages share.
struct RuledPage {
  private(set) var page: Page
  private(set) var rules: PageRules
  /// The page's host, without `www.`; `nil` where it is not known, or no rule asks for it.
  private(set) var host: String?

  /// Reads a document's page.
  ///
  /// - Throws: ``DocumentError`` where a limit is exceeded.
  init(_ document: Document, book: RuleBook, in context: StageContext) throws {
    let url = document.origin.url
    let known = book.asksForHost ? url.flatMap(HostPattern.host) : nil
    let guess =
      book.asksForHost
      ? known ?? PageHead.canonicalAddress(of: context.decodedPage(of: document).utf8).flatMap(HostPattern.host) : nil
    rules = book.rules(for: guess)
    host = guess.map(RuledPage.name)
    page = try RuledPage.page(of: document, rules, in: context)
    guard known == nil, book.asksForHost else { return }
    let found = PageHost(page, url: url).bytes
    guard found != guess else { return }
    let first = rules
    rules = book.rules(for: found)
    host = found.map(RuledPage.name)
    if rules.replacements != first.replacements { page = try RuledPage.page(of: document, rules, in: context) }
  }

  private static func name(_ host: [UInt8]) -> String {
    String(decoding: host.starts(with: "www.".utf8) ? host.dropFirst(4) : host[...], as: UTF8.self)
  }

  /// The page as it came, or with what rules replace in it.
  private static func page(of document: Document, _ rules: PageRules, in context: StageContext) throws -> Page {
    let decoded = context.decodedPage(of: document)
    let bytes = try replaced(decoded.utf8, by: rules, in: context)
    let isXML = document.payload.mediaType == .xhtml
    let page =
      bytes == decoded.utf8
      ? try context.page(of: document, keeping: rules.isEmpty ? .named : .all)
      : try Page(DecodedPage(valid: bytes), isXML: isXML, keeping: .all, in: context)
    guard FramesetText.mayBe(in: page) else { return page }
    let opened = try Page(
      DecodedPage(valid: FramesetText.opened(bytes)), isXML: isXML, keeping: .all, in: context)
    return FramesetText.isText(of: opened) ? opened : page
  }

  private static func replaced(_ bytes: [UInt8], by rules: PageRules, in context: StageContext) throws -> [UInt8] {
    var result = bytes
    for replacement in rules.replacements {
      try context.checkDeadline()
      result = replacement.applied(to: result, limit: context.limits.bytes)
      guard result.count <= max(context.limits.bytes, bytes.count) else {
        throw DocumentError.limitExceeded(.bytes, limits: context.limits, found: nil)
      }
    }
    return result
  }
}
