import CopydeskSelectors

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
