import CopydeskCore

/// An article as a TEI document (TEI P5, tei-c.org/release/doc/tei-p5-doc): a header with what is known about it, and its text.
struct TEIDocument {
  let document: Document

  private static let namespace = "http://www.tei-c.org/ns/1.0"

  var bytes: [UInt8] {
    var out = XMLOutline()
    out.begin("TEI", [("xmlns", TEIDocument.namespace), ("xml:lang", language)])
    writeHeader(to: &out)
    out.begin("text")
    out.begin("body")
    out.element("head", metadata.title)
    if let deck = metadata.deck, !deck.isEmpty, !document.blocks.contains(where: { $0.role == .deck }) {
      out.element("p", [("rend", "deck")], deck)
    }
    var body = TEIBody(out)
    document.forEachShownBlock(belowTitle: metadata.title?.isEmpty == false, belowDeck: false) { body.write($0) }
    out = body.finish()
    while out.depth > 0 { out.end() }
    return out.bytes
  }

  private var metadata: Metadata { document.metadata }
  private var language: String? { metadata.language.flatMap { $0.isEmpty ? nil : $0 } }
  private var address: String? { (metadata.canonicalURL ?? document.origin.url).flatMap(TEIPointer.init)?.text }

  private func writeHeader(to out: inout XMLOutline) {
    out.begin("teiHeader")
    out.begin("fileDesc")
    out.begin("titleStmt")
    out.begin("title", content: XMLOutline.escaped(metadata.title ?? document.id))
    out.end()
    for author in metadata.authors { out.element("author", author) }
    out.end()
    writePublication(to: &out)
    writeSource(to: &out)
    out.end()
    writeProfile(to: &out)
    writeRevision(to: &out)
    out.end()
  }

  private func writePublication(to out: inout XMLOutline) {
    out.begin("publicationStmt")
    if let site = metadata.site, !site.isEmpty {
      out.element("publisher", site)
      writeDate(metadata.published, to: &out)
      out.element("idno", [("type", "document")], document.id)
      if let licence = metadata.licence, !licence.isEmpty {
        out.begin("availability")
        out.element("licence", licence)
        out.end()
      }
    } else {
      out.element("p", "The publisher is not known.")
    }
    out.end()
  }

  private func writeSource(to out: inout XMLOutline) {
    out.begin("sourceDesc")
    out.begin("bibl")
    out.element("title", [("level", "a")], metadata.title)
    for author in metadata.authors { out.element("author", author) }
    out.element("title", [("level", "j")], metadata.site)
    out.element("biblScope", [("unit", "section")], metadata.section)
    writeDate(metadata.published, to: &out)
    if let address { out.element("ref", [("target", address)], address) }
    out.element("idno", [("type", "file")], document.origin.identity)
    out.end()
    out.end()
  }

  private func writeProfile(to out: inout XMLOutline) {
    let description = metadata.description ?? ""
    if language == nil, metadata.tags.isEmpty, description.isEmpty { return }
    out.begin("profileDesc")
    if !description.isEmpty {
      out.begin("abstract")
      out.element("p", description)
      out.end()
    }
    if let language {
      out.begin("langUsage")
      out.element("language", [("ident", language)], language)
      out.end()
    }
    if !metadata.tags.isEmpty {
      out.begin("textClass")
      out.begin("keywords")
      for tag in metadata.tags { out.element("term", tag) }
      out.end()
      out.end()
    }
    out.end()
  }

  private func writeRevision(to out: inout XMLOutline) {
    guard let modified = metadata.modified, let date = TEIDocument.date(modified) else { return }
    out.begin("revisionDesc")
    out.element("change", [("when", date)], "Changed at the source")
    out.end()
  }

  private func writeDate(_ text: String?, to out: inout XMLOutline) {
    guard let text, !text.isEmpty else { return }
    out.element("date", [("when", TEIDocument.date(text))], String(text.prefix(10)))
  }

  /// A date as `when` may have it (`teidata.temporal.w3c`); `nil` for anything else.
  private static func date(_ text: String) -> String? {
    let form = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+\-]\d\d:\d\d)?)?/
    return text.wholeMatch(of: form) == nil ? nil : text
  }
}

extension XMLOutline {
  fileprivate mutating func element(_ name: String, _ text: String?) { element(name, [], text) }
}
