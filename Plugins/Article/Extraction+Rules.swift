import CopydeskCore
import CopydeskHTML

/// What changes where the user's own rules hold.
extension Extraction {
  /// Takes out what the user wants out, and protects what is to be kept. Where nothing is there to keep, the document's history
  /// says so.
  func applyRules(_ meta: MetaTags, to document: inout Document, _ checkDeadline: () throws -> Void) throws {
    guard !ruleBook.isEmpty else { return }
    let addresses = [url, meta.canonical, meta.first("og:url")].compactMap { $0 }
    let rules = ruleBook.rules(for: addresses.lazy.compactMap(HostPattern.host).first)
    reading.keep(try SiteRulePass(reading: reading, rules: rules).run(checkDeadline: checkDeadline))
    reading.settle()
    guard reading.kept.isEmpty, !rules.keep.isEmpty else { return }
    let selectors = rules.keep.map { "'\($0.selector.text)'" }.joined(separator: ", ")
    document.history.append(
      HistoryEntry(
        stage: HTMLArticle.manifest.name, version: HTMLArticle.manifest.version,
        note: "nothing to keep was found by \(selectors)"))
  }

  /// Makes the article of the elements that the user wants kept: every line of them, with its role, and the headline.
  func buildKept(headline: Int?, into document: inout Document) {
    let kept = reading.kept.map(\.lowerBound)
    var builder = BlockBuilder(reading, links: LinkBase(document.metadata.canonicalURL ?? url))
    for node in kept { builder.build(node) }
    var pass = BlockPass(builder.blocks, reading: reading, metadata: document.metadata, favor: favor)
    pass.assignRoles()
    let title = headlineBlock(headline, outside: kept, title: document.metadata.title)
    document.blocks = (title + CaptionPass.run(pass.blocks)).map(\.block)
    for built in title { reading.claim(built.node) }
    document.removals += removals(outside: kept, inside: builder.removed)
    document.removals.sort { $0.block.position < $1.block.position }
  }
}
