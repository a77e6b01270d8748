/// What rules read from a page about its article.
struct ToldFields {
  /// What the user's own rules read. It counts before everything else.
  var own = FieldTexts()
  /// What a collection's rules for the host read. It counts where it is what it is said to be: people's names, a date, a heading's text.
  var collected = FieldTexts()
  /// What a collection's rules for every page read. It counts where nothing else is found.
  var general = FieldTexts()

  init() {}

  init(_ rules: PageRules, on page: SelectablePage) throws {
    own = try FieldTexts(rules.fields, on: page)
    for rule in rules.collection {
      let texts = try FieldTexts(rule.fields, on: page)
      if rule.isForEveryHost { general = .joined(general, texts) } else { collected = .joined(collected, texts) }
    }
  }
}
