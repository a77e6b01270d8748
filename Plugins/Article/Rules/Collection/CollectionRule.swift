import CopydeskSelectors

/// What a collection says of one host's pages.
struct CollectionRule: Sendable {
  /// The host, as its file is called: `news.example`, or `.news.example` for every host below it.
  var host: String
  /// Whether it is for every page, whatever its host.
  var isForEveryHost: Bool { host == RuleCollection.everyHost }
  /// Where the article is; the first that names anything counts.
  var body: [SiteSelector] = []
  /// What the page says about its article; of several the first that gives a text counts.
  var fields = RuleFields()
  /// What is taken out.
  var remove: [SiteSelector] = []
  /// In the order in which they are done.
  var replacements: [Replacement] = []
  /// Whether doubtful parts of the article are taken out.
  var prunes = true
  /// Whether JSON-LD is looked at.
  var readsLinkedData = true
  /// Pages that whoever wrote the rule tested it with.
  var testAddresses: [String] = []
}
