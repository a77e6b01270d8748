import CopydeskCore
import CopydeskText

extension ExpressionField {
  /// The fields of `url`.
  static let address: [ExpressionField] = [
    .init("scheme", .optional(.string), "`https`, in small letters.") { read($0.address) { .init($0.scheme) } },
    .init("host", .optional(.string), "The host in small letters, without `www.`.") {
      read($0.address) { .init($0.host) }
    },
    .init("port", .optional(.int), "The port, where the address names one.") { read($0.address) { .init($0.port) } },
    .init("path", .string, "The path with its leading slash.") { read($0.address) { .string($0.path) } },
    .init("query", .string, "What comes after the question mark; empty where there is none.") {
      read($0.address) { .string($0.query) }
    },
  ]

  /// The fields of `source`.
  static let origin: [ExpressionField] = [
    .init("path", .string, "The path as it was given or found.") { read($0.origin) { .string($0.path) } },
    .init("position", .int, "The article's place in the file, counted from 0.") {
      read($0.origin) { .int($0.position) }
    },
    .init("url", .optional(.object(.url)), "The page's address, if the source knew it.") {
      read($0.origin) { $0.url.map { .object(.address(ExpressionAddress($0))) } ?? .null }
    },
    .init("fetched", .optional(.timestamp), "When the page was fetched or sent, if the source knew it.") {
      read($0.origin) { moment($0.fetched) }
    },
  ]

  /// The fields of a picture.
  static let image: [ExpressionField] = [
    .init("src", .string, "The picture's address.") { read($0.image) { .string($0.src) } },
    .init("alt", .optional(.string), "The text in place of the picture.") { read($0.image) { .init($0.alt) } },
    .init("caption", .optional(.string), "The line under the picture.") { read($0.image) { .init($0.caption) } },
    .init("credit", .optional(.string), "Who made or provided the picture.") { read($0.image) { .init($0.credit) } },
  ]

  /// The fields of a block.
  static let block: [ExpressionField] = [
    .init(
      "kind", .string,
      "`heading`, `paragraph`, `list_item`, `quote`, `preformatted`, `table`, `figure`, `embed`, `rule`."
    ) { read($0.block) { .string($0.kindName) } },
    .init("role", .string, "`headline`, `deck`, `byline`, `dateline`, `caption`, `credit`, `body`, `teaser`, `widget`.")
    {
      read($0.block) { .string($0.role.rawValue) }
    },
    .init("position", .int, "The block's place in the page, in bytes.") { read($0.block) { .int($0.position) } },
    .init("text", .string, "The text; of a table or a picture its caption.") { read($0.block) { .string($0.text) } },
    .init("words", .int, "How many words the text has.") {
      read($0.block) { .int(WordCount.words(in: $0.plainText, upTo: .max)) }
    },
    .init("links", .list(.string), "The addresses that the text links to.") { read($0.block) { .init($0.links) } },
    .init("level", .optional(.int), "Of a heading, a list item or a quotation.") {
      read($0.block) { .init($0.level) }
    },
    .init("quoted", .int, "How many quotations deep a list, code or a heading is; 0 outside of quotations.") {
      read($0.block) { .int($0.quoted) }
    },
    .init("number", .optional(.int), "Of an item of an ordered list.") { read($0.block) { .init($0.number) } },
    .init("language", .optional(.string), "The language of code, where it is known.") {
      read($0.block) { .init($0.codeLanguage) }
    },
    .init("src", .optional(.string), "The address of a picture.") { read($0.block) { .init($0.image?.src) } },
    .init("alt", .optional(.string), "The text in place of a picture.") { read($0.block) { .init($0.image?.alt) } },
    .init("credit", .optional(.string), "Who made or provided a picture.") {
      read($0.block) { .init($0.image?.credit) }
    },
    .init("url", .optional(.string), "The address of what an embed shows.") { read($0.block) { .init($0.embedded) } },
  ]

  private static func read<Part>(_ part: Part?, _ value: (Part) -> ExpressionValue) -> ExpressionValue {
    part.map(value) ?? .null
  }
}

extension ExpressionObject {
  fileprivate var address: ExpressionAddress? { if case .address(let address) = self { address } else { nil } }
  fileprivate var origin: Origin? { if case .origin(let origin) = self { origin } else { nil } }
  fileprivate var image: ImageReference? { if case .image(let image) = self { image } else { nil } }
  fileprivate var block: Block? { if case .block(let block) = self { block } else { nil } }
}

extension Block {
  fileprivate var level: Int? {
    switch kind {
    case .heading(let level), .quote(let level): level
    case .listItem(let item): item.level
    default: nil
    }
  }

  fileprivate var number: Int? { if case .listItem(let item) = kind { item.number } else { nil } }
  fileprivate var codeLanguage: String? { if case .preformatted(let language) = kind { language } else { nil } }
  fileprivate var image: ImageReference? { if case .figure(let image) = kind { image } else { nil } }
  fileprivate var embedded: String? { if case .embed(let url) = kind { url } else { nil } }

  fileprivate var links: [String] {
    marks.compactMap { if case .link(let href) = $0.kind { href } else { nil } }
  }
}
