import CopydeskCore
import CopydeskHTML

/// A page, parsed as the rules for its host ask for.
///
/// Selectors need every attribute, and a collection can have texts of the page replaced before it is parsed. The host may only be known
/// once the page is parsed; it is guessed before that, and where the guess was wrong, a page that has rules is parsed again. A page
/// without rules is parsed once, with as few attributes as extraction needs.
struct RuledPage {
  private(set) var page: Page
  private(set) var rules: PageRules
  /// The page's host, without `www.`; `nil` where it is not known, or no rule asks for it.
  private(set) var host: String?

  /// Parses a page.
  ///
  /// - Parameter isXML: Whether it came as XHTML.
  /// - Throws: ``DocumentError`` where a limit is exceeded.
  init(_ decoded: DecodedPage, isXML: Bool, url: String?, book: RuleBook, in context: StageContext) throws {
    let known = book.asksForHost ? url.flatMap(HostPattern.host) : nil
    let guess = book.asksForHost ? known ?? PageHead.canonicalAddress(of: decoded.utf8).flatMap(HostPattern.host) : nil
    rules = book.rules(for: guess)
    host = guess.map(RuledPage.name)
    let bytes = try RuledPage.replaced(decoded.utf8, by: rules, in: context)
    page = try RuledPage.parse(bytes, isXML, keeping: rules.isEmpty ? .named : .all, in: context)
    guard known == nil, book.asksForHost else { return }
    let found = PageHost(page, url: url).bytes
    guard found != guess else { return }
    let first = rules
    rules = book.rules(for: found)
    host = found.map(RuledPage.name)
    guard first.isEmpty && !rules.isEmpty || rules.replacements != first.replacements else { return }
    let again = try RuledPage.replaced(decoded.utf8, by: rules, in: context)
    page = try RuledPage.parse(again, isXML, keeping: .all, in: context)
  }

  private static func name(_ host: [UInt8]) -> String {
    String(decoding: host.starts(with: "www.".utf8) ? host.dropFirst(4) : host[...], as: UTF8.self)
  }

  private static func parse(
    _ bytes: [UInt8], _ isXML: Bool, keeping kept: KeptAttributes, in context: StageContext
  ) throws -> Page {
    let limits = context.limits
    do {
      return try Page(
        parsing: bytes, isXML: isXML,
        limits: PageLimits(depth: limits.depth, nodes: limits.nodes, attributes: limits.attributes),
        keeping: kept,
        isCancelled: { (try? context.checkDeadline()) == nil })
    } catch {
      switch error {
      case .depth: throw DocumentError.limitExceeded(.depth, limits: limits, found: nil)
      case .nodes: throw DocumentError.limitExceeded(.nodes, limits: limits, found: nil)
      case .attributes(let found): throw DocumentError.limitExceeded(.attributes, limits: limits, found: found)
      case .cancelled: throw DocumentError.limitExceeded(.seconds, limits: limits, found: nil)
      case .outOfMemory: throw DocumentError("out_of_memory", "the parser ran out of memory")
      }
    }
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
