import CopydeskCore
import CopydeskText

extension ExpressionField {
  /// The fields of the article.
  static let article: [ExpressionField] = [
    .init("id", .string, "What tells the article from every other one of the run.") { .string($0.id) },
    .init("source", .object(.source), "Where the article came from.") { .object(.origin($0.origin)) },
    .init("kind", .optional(.string), "What the page is: `article`, `list`, `search`, `error` and so on.") {
      .init($0.metadata.kind?.rawValue)
    },
    .init("title", .optional(.string), "The headline.") { .init($0.metadata.title) },
    .init("deck", .optional(.string), "The sentence or two under the headline.") { .init($0.metadata.deck) },
    .init(
      "description", .optional(.string), "What the page tells machines about the article, where it shows no such thing."
    ) { .init($0.metadata.description) },
    .init("authors", .list(.string), "The authors' names.") { .init($0.metadata.authors) },
    .init(
      "published", .optional(.timestamp), "When the article was published; midnight UTC where only the day is known."
    ) { moment($0.metadata.published) },
    .init("modified", .optional(.timestamp), "When the article was last changed.") { moment($0.metadata.modified) },
    .init("section", .optional(.string), "The section, as printed.") { .init($0.metadata.section) },
    .init("site", .optional(.string), "The name of the site.") { .init($0.metadata.site) },
    .init(
      "url", .optional(.object(.url)), "The address that the page calls its own, else the one that the source knew."
    ) { address($0).map { .object(.address($0)) } ?? .null },
    .init("host", .optional(.string), "The host of `url` in small letters, without `www.`.") {
      .init(address($0)?.host)
    },
    .init("language", .optional(.string), "The language as a BCP 47 tag.") { .init($0.metadata.language) },
    .init("tags", .list(.string), "Tags and keywords.") { .init($0.metadata.tags) },
    .init("licence", .optional(.string), "The licence or rights statement.") { .init($0.metadata.licence) },
    .init("images", .list(.object(.image)), "Every picture of the article.", isCostly: true) {
      .list($0.images.map { .object(.image($0)) })
    },
    .init("extras", .map(.string, .dyn), "What sources and stages know beyond these fields.", isCostly: true) {
      .map(ExpressionMap($0.extras))
    },
    .init("text", .string, "The plain text of the body.", isCostly: true) { .string($0.text) },
    .init("words", .int, "How many words the body and the captions have.", isCostly: true) {
      .int($0.wordCount(upTo: .max))
    },
    .init(
      "confidence", .optional(.double),
      "How sure the stage that found the article is of its text, from 0 to 1; null where none was."
    ) { $0.evidence.map { .double($0.confidence) } ?? .null },
    .init("blocks", .list(.object(.block)), "The blocks of the article, in reading order.", isCostly: true) {
      .list($0.blocks.map { .object(.block($0)) })
    },
  ]

  /// A date of a document as a moment; null where it is unknown or no date.
  static func moment(_ text: String?) -> ExpressionValue {
    text.flatMap { ExpressionTimestamp($0) }.map { .timestamp($0) } ?? .null
  }

  private static func address(_ document: Document) -> ExpressionAddress? {
    (document.metadata.canonicalURL ?? document.origin.url).map { ExpressionAddress($0) }
  }
}
