/// What fields gave on one page: for each, the texts of every selector that gave any, in the order of the selectors.
struct FieldTexts {
  var title: [[String]] = []
  var authors: [[String]] = []
  var published: [[String]] = []
  var section: [[String]] = []

  init() {}

  init(_ fields: RuleFields, on page: SelectablePage) throws {
    func texts(_ selectors: [ValueSelector]) throws -> [[String]] {
      try selectors.map(page.values).filter { !$0.isEmpty }
    }
    title = try texts(fields.title)
    authors = try texts(fields.authors)
    published = try texts(fields.published)
    section = try texts(fields.section)
  }

  /// Two after each other.
  static func joined(_ first: FieldTexts, _ second: FieldTexts) -> FieldTexts {
    var result = first
    result.title += second.title
    result.authors += second.authors
    result.published += second.published
    result.section += second.section
    return result
  }
}
