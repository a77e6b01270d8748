/// Where pages say what is to be known about their article. Of several selectors the first that gives a text counts.
struct RuleFields: Sendable {
  var title: [ValueSelector] = []
  var authors: [ValueSelector] = []
  var published: [ValueSelector] = []
  var section: [ValueSelector] = []

  var isEmpty: Bool { title.isEmpty && authors.isEmpty && published.isEmpty && section.isEmpty }

  /// All selectors.
  var all: [ValueSelector] { title + authors + published + section }

  /// Two after each other.
  static func joined(_ first: RuleFields, _ second: RuleFields) -> RuleFields {
    RuleFields(
      title: first.title + second.title, authors: first.authors + second.authors,
      published: first.published + second.published, section: first.section + second.section)
  }
}
