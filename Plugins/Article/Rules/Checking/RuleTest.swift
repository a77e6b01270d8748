package import CopydeskCore

/// Tries rules on saved pages: how much text `html.article` keeps of each with them, and without.
package struct RuleTest: Sendable {
  /// What rules do to one page of a host that they are for.
  package struct PageResult: Sendable, Hashable {
    /// The page's host.
    package var host: String
    /// Whether the rules that say where the article is find something; a host without such rules counts as found.
    package var isMatched: Bool
    /// How many words are kept.
    package var words: Int
    /// How many words are kept without the rules.
    package var wordsWithout: Int
  }

  private let book: RuleBook
  private let ruled: HTMLArticle
  private let plain: HTMLArticle
  private let rules: [CollectionRule]

  /// `nil` where something is wrong with the rules.
  package init?(_ check: RuleCheck) {
    guard let files = check.files else { return nil }
    var settings = HTMLArticleSettings()
    settings.withoutText = .keep
    plain = HTMLArticle(settings: settings)
    settings.sitesFrom = [files]
    ruled = HTMLArticle(settings: settings)
    book = RuleBook(settings)
    rules = files.collection.rules
  }

  /// Tries the rules on a page; `nil` for one that they say nothing of.
  ///
  /// - Throws: What extraction throws.
  package func result(of document: Document, limits: DocumentLimits) throws -> PageResult? {
    let context = StageContext(stage: HTMLArticle.manifest.name, limits: limits)
    guard document.payload.mediaType != .plainText else { return nil }
    let page = try RuledPage(document, book: book, in: context)
    guard let host = page.host, !page.rules.isEmpty else { return nil }
    let words = try words(of: document, through: ruled, in: context)
    let isMatched = !context.tallies.contains { $0.name == Extraction.staleRule }
    let without = try self.words(of: document, through: plain, in: context)
    return PageResult(host: host, isMatched: isMatched, words: words, wordsWithout: without)
  }

  private func words(of document: Document, through stage: HTMLArticle, in context: StageContext) throws -> Int {
    var document = document
    guard case .keep = try stage.apply(to: &document, in: context) else { return 0 }
    return document.wordCount()
  }

  /// The hosts of a collection that are not among some hosts, each with a page that its rule was tested with, if it names one.
  package func untested(besides hosts: Set<String>) -> [(host: String, address: String?)] {
    rules.filter { rule in
      !rule.isForEveryHost
        && !hosts.contains { host in host == rule.host || below(rule.host, host) }
    }.map { ($0.host, $0.testAddresses.first) }
  }

  private func below(_ pattern: String, _ host: String) -> Bool { pattern.hasPrefix(".") && host.hasSuffix(pattern) }

  /// The address that a page's folder gives it: that of the innermost folder that is called like a host, `pages/news.example/a.html`.
  ///
  /// - Parameter path: The page's path below the folder of all pages.
  package static func address(ofPage path: some StringProtocol) -> String? {
    let folders = path.pathParts.dropLast()
    let host = folders.last { RuleCollection.host(ofFile: $0 + ".txt").map { !$0.hasPrefix(".") } ?? false }
    return host.flatMap { $0.contains(".") ? "https://\($0.lowercased())/" : nil }
  }
}
