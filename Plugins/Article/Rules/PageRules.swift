import CopydeskSelectors

/// A selector of the user's, and the sites that it is for.
struct PageRule: Sendable {
  var selector: SiteSelector
  /// The name of the hosts; `nil` for every page.
  var host: String?
}

/// What rules say of one page.
struct PageRules: Sendable {
  /// What holds the article: an order.
  var keep: [PageRule] = []
  /// What is taken out.
  var remove: [PageRule] = []
  /// What the user's own rules say where the title and so on are.
  var fields = RuleFields()
  /// What collections say, the nearest first.
  var collection: [CollectionRule] = []

  /// What is replaced before the page is parsed, in order.
  var replacements: [Replacement] { collection.flatMap(\.replacements) }

  /// Whether they say nothing.
  var isEmpty: Bool { keep.isEmpty && remove.isEmpty && fields.isEmpty && collection.isEmpty }
}
