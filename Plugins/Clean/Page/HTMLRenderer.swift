import CopydeskCore
import CopydeskText
import CopydeskXML

/// Writes a document as a small page of its own, or as an `<article>` to be put into one.
struct HTMLRenderer: Sendable {
  private let style: HTMLStyle
  private let isFragment: Bool
  private let safe: SafeAddress

  /// - Parameter base: The address that relative ones start from.
  init(style: HTMLStyle, isFragment: Bool = false, base: String?) {
    self.style = style
    self.isFragment = isFragment
    safe = SafeAddress(base: base.flatMap { BaseAddress($0) })
  }

  /// The document in UTF-8, with a line end at its end.
  func render(_ document: Document) -> [UInt8] {
    let language = LanguageAttributes(document.metadata.language).list
    if isFragment {
      var blocks = HTMLBlocks(safe)
      writeArticle(document, language, &blocks)
      return blocks.finish() + [0x0A]
    }
    var blocks = HTMLBlocks(safe)
    blocks.out.open("html", language, isBlock: true)
    writeHead(document, &blocks.out)
    blocks.out.open("body", [], isBlock: true)
    writeArticle(document, [], &blocks)
    blocks.out.close(isBlock: true)
    blocks.out.close(isBlock: true)
    return Array("<!DOCTYPE html>\n".utf8) + blocks.finish() + [0x0A]
  }

  private func writeHead(_ document: Document, _ out: inout TidyWriter) {
    let metadata = document.metadata
    out.open("head", [], isBlock: true)
    out.line("meta", [("charset", "utf-8")])
    out.line("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    out.line("title", [], text: [Array(clean(metadata.title ?? document.id).utf8)[...]])
    for author in metadata.authors { out.line("meta", [("name", "author"), ("content", clean(author))]) }
    if let description = metadata.description ?? metadata.deck {
      out.line("meta", [("name", "description"), ("content", clean(description))])
    }
    if let address = metadata.canonicalURL.flatMap({ safe.address($0, for: .media) }) {
      out.line("link", [("rel", "canonical"), ("href", address)])
    }
    for (name, value) in document.extras.sorted(by: { $0.key < $1.key }) {
      out.line("meta", [("name", clean("extras.\(name)")), ("content", clean(value.text ?? value.json))])
    }
    if style == .plain { out.line("style", [], text: [Array(PlainStyle.sheet.utf8)[...]]) }
    out.close(isBlock: true)
  }

  private func writeArticle(
    _ document: Document, _ language: [(name: String, value: String)], _ blocks: inout HTMLBlocks
  ) {
    let shown = document.shownBlocks(belowTitle: true, belowDeck: true)
    blocks.out.open("article", language, isBlock: true)
    writeHeader(document, hasByline: shown.contains { $0.role == .byline }, &blocks)
    for block in shown { blocks.write(block) }
    blocks.endContainers()
    writeFooter(document.metadata, &blocks.out)
    blocks.out.close(isBlock: true)
  }

  private func writeHeader(_ document: Document, hasByline: Bool, _ blocks: inout HTMLBlocks) {
    let metadata = document.metadata
    let authors = hasByline ? "" : clean(metadata.authors.joined(separator: ", "))
    let published = metadata.published.map(clean) ?? ""
    guard metadata.title != nil || metadata.deck != nil || !authors.isEmpty || !published.isEmpty else { return }
    blocks.out.open("header", [], isBlock: true)
    if let title = metadata.title { blocks.write(Block(.heading(level: 1), text: title)) }
    if let deck = metadata.deck { blocks.write(Block(.paragraph, role: .deck, text: deck)) }
    if !authors.isEmpty || !published.isEmpty {
      blocks.out.open("p", [("class", "byline")], isBlock: true)
      blocks.out.text(authors)
      if !authors.isEmpty, !published.isEmpty { blocks.out.text(" · ") }
      writeTime(published, &blocks.out)
      blocks.out.close(isBlock: true)
    }
    blocks.out.close(isBlock: true)
  }

  private func writeTime(_ published: String, _ out: inout TidyWriter) {
    guard let moment = Moment(published) else { return out.text(published) }
    out.open("time", [("datetime", published)], isBlock: false)
    out.text(moment.shown)
    out.close(isBlock: false)
  }

  /// Writes where the article is from, and under which licence.
  private func writeFooter(_ metadata: Metadata, _ out: inout TidyWriter) {
    let address = metadata.canonicalURL.flatMap { safe.address($0, for: .media) }
    let licence = clean(metadata.licence ?? "")
    guard address != nil || !licence.isEmpty else { return }
    out.open("footer", [], isBlock: true)
    if let address {
      out.open("p", [], isBlock: true)
      out.open("a", [("href", address)], isBlock: false)
      out.text(metadata.site.map(clean) ?? address)
      out.close(isBlock: false)
      out.close(isBlock: true)
    }
    if !licence.isEmpty { out.line("p", [], text: [Array(licence.utf8)[...]]) }
    out.close(isBlock: true)
  }

  private func clean(_ text: String) -> String { String(decoding: CleanText(text, marks: []).bytes, as: UTF8.self) }
}
