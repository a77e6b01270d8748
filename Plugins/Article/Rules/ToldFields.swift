/// What rules read from a page about its article.
struct ToldFields {
  /// What the user's own rules read. It counts before everything else.
  var own = FieldTexts()
  /// What collections' rules read. It counts where it is what it is said to be: a name, a date, a title that the page has elsewhere too.
  var collected = FieldTexts()

  init() {}

  init(_ rules: PageRules, on page: SelectablePage) throws {
    own = try FieldTexts(rules.fields, on: page)
    for rule in rules.collection { collected = .joined(collected, try FieldTexts(rule.fields, on: page)) }
  }
}
