import CopydeskXML

/// Gathers the texts of elements while they are read.
struct FeedFields {
  /// An element whose end was reached.
  struct Field {
    /// In lower case, without its prefix.
    var name: String
    var attributes: [String: String]
    var text: String
    /// Whether the text is markup that was read as such.
    var isMarkup = false
    /// The address that relative ones in it start from, where the feed says one (XML Base).
    var base: String?

    /// The text in one line; `nil` for nothing.
    var line: String? {
      let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return line.isEmpty ? nil : line
    }

    /// The text in one line as readers see it: what is written as HTML, or escaped once too often, decoded.
    ///
    /// - Parameter isAtom: Whether the feed says how its texts are written. RSS does not.
    func title(isAtom: Bool) -> String? {
      let type = attributes["type"]
      let isHTML = isMarkup || type == "html" || type == "text/html" || type == "xhtml"
      if isAtom, !isHTML { return line }
      return line.flatMap { FeedLine.text($0, isHTML: isHTML) }
    }

    /// The address that an element links to, in its text or as Atom has it; `nil` for links to other things than the item.
    ///
    /// - Parameter site: What a relative address starts from where the feed does not say. Without either it is none.
    func link(from site: String? = nil) -> String? {
      if let relation = attributes["rel"], relation != "alternate" { return nil }
      return FeedLink.address(attributes["href"] ?? line ?? "", from: base ?? site)
    }

    /// The text with how it is written; `nil` where there is none, or it is elsewhere.
    func content(isHTML: Bool) -> FeedItem.Content? {
      if attributes["src"] != nil || attributes["url"] != nil { return nil }
      let type = attributes["type"]
      let isHTML = isMarkup || isHTML || type == "html" || type == "text/html" || type == "xhtml"
      guard text.contains(where: { !$0.isWhitespace }) else { return nil }
      return FeedItem.Content(text: isHTML ? FeedLink.baseElement(base) + text : text, isHTML: isHTML)
    }
  }

  /// The element that texts are gathered for, and its depth: the innermost.
  private var open: (field: Field, depth: Int)?

  mutating func begin(_ tag: XMLStream.Tag, name: String, base: String?, at depth: Int) {
    // What is within markup is a part of it.
    if let open, open.field.isMarkup { return }
    open = (Field(name: name, attributes: tag.attributes, text: "", base: base), depth)
  }

  mutating func add(_ text: String, at depth: Int) {
    if open?.depth == depth, open?.field.isMarkup == false { open?.field.text += text }
  }

  mutating func setMarkup(_ text: String, at depth: Int) {
    guard open?.depth == depth else { return }
    open?.field.text = text
    open?.field.isMarkup = true
  }

  /// The element that ends at a depth, if it is the one that was open.
  mutating func end(at depth: Int) -> Field? {
    guard let field = open?.field, open?.depth == depth else { return nil }
    open = nil
    return field
  }
}
