import CopydeskCore
import CopydeskText
import CopydeskXML

/// Reads the items of NewsML-G2 (IPTC NewsML-G2 2.x): one item, or a message of many.
///
/// Not for use by several tasks at once.
final class NewsMLReader {
  private let stream: XMLStream
  private var path: [String] = []
  private var item: NewsItem?
  private var parts = 0
  private var gathered = ElementText()

  /// The kinds of items that are no news articles, in words.
  private static let others = [
    "packageItem": "a package", "conceptItem": "a concept", "knowledgeItem": "a list of concepts",
    "planningItem": "a plan for coverage", "catalogItem": "a catalog",
  ]
  private static let texts: Set<String> = [
    "headline", "by", "dateline", "slugline", "description", "versionCreated", "firstCreated", "contentCreated",
    "contentModified", "embargoed", "name", "keyword", "urgency", "title", "inlineData", "copyrightNotice", "edNote",
    "usageTerms", "creditline",
  ]

  /// - Parameter root: The start of the root, which was read.
  init(_ stream: XMLStream, root: XMLStream.Tag) {
    self.stream = stream
    start(root)
  }

  /// Whether the end of the root was reached.
  var isComplete: Bool { path.isEmpty }

  /// The next item; `nil` at the end, and where nothing more can be read.
  func next() -> NewsItem? {
    while let event = stream.next() {
      switch event {
      case .start(let tag): start(tag)
      case .text(let text): gathered.add(text)
      case .end(let name, _): if let found = end(name) { return found }
      }
    }
    return nil
  }

  private func start(_ tag: XMLStream.Tag) {
    path.append(tag.name)
    if tag.name == "newsItem" || Self.others[tag.name] != nil {
      var new = NewsItem()
      new.other = Self.others[tag.name]
      new.note("id", tag.attributes["guid"])
      new.note("version", tag.attributes["version"])
      new.metadata.language = tag.attributes["xml:lang"].flatMap { LanguageTag.wellFormed($0) }
      (item, parts) = (new, 0)
      return
    }
    guard var item else { return }
    take(tag, into: &item)
    self.item = item
    if Self.texts.contains(tag.name) { gathered.begin(at: path.count) }
    if tag.name == "inlineXML" { readInlineXML() }
  }

  private func end(_ name: String) -> NewsItem? {
    let depth = path.count
    let parent = depth > 1 ? path[depth - 2] : ""
    if let text = gathered.end(at: depth), var item {
      if name == "inlineData" { takeInline(text, into: &item) } else { take(name, text.onOneLine, parent, into: &item) }
      self.item = item
    }
    path.removeLast(path.isEmpty ? 0 : 1)
    guard name == "newsItem" || Self.others[name] != nil, var found = item else { return nil }
    item = nil
    if name == "packageItem" { found.other = "a package of \(parts) item\(parts == 1 ? "" : "s")" }
    return found
  }

  /// What attributes say.
  private func take(_ tag: XMLStream.Tag, into item: inout NewsItem) {
    func code(_ key: String) -> String? { tag.attributes[key]?.split(separator: ":").last.map(String.init) }
    switch tag.name {
    case "itemClass":
      if item.other == nil, let found = code("qcode"), found != "text", found != "composite" {
        item.other = "an item of the class '\(found)'"
      }
    case "pubStatus": item.status = code("qcode")?.lowercased()
    case "provider":
      item.metadata.site = item.metadata.site ?? tag.attributes["literal"] ?? code("qcode")
    case "language":
      item.metadata.language = tag.attributes["tag"].flatMap { LanguageTag.wellFormed($0) } ?? item.metadata.language
    case "itemRef": parts += 1
    case "remoteContent": item.remote = item.remote ?? tag.attributes["href"]
    case "inlineData": item.extras["inline_type"] = tag.attributes["contenttype"].map { .text($0) }
    case "link" where tag.attributes["rel"]?.hasSuffix("canonical") == true:
      item.url = tag.attributes["href"].flatMap { SavedPage.address($0) }
    default: break
    }
  }

  /// What elements say.
  private func take(_ name: String, _ text: String, _ parent: String, into item: inout NewsItem) {
    if text.isEmpty { return }
    func date() -> String? { WrittenDate.isoOrDay(text) }
    switch name {
    case "headline": item.metadata.title = item.metadata.title ?? text
    case "title" where parent == "itemMeta": item.note("item_title", text)
    case "by": item.add(author: text)
    case "name": take(nameOf: parent, text, into: &item)
    case "description":
      if parent == "contentMeta" { item.metadata.description = item.metadata.description ?? text }
    case "contentCreated", "firstCreated": item.metadata.published = item.metadata.published ?? date()
    case "contentModified", "versionCreated": item.metadata.modified = item.metadata.modified ?? date()
    case "keyword": item.add(tag: text)
    case "copyrightNotice": item.metadata.licence = item.metadata.licence ?? text
    case "dateline", "slugline", "urgency", "embargoed", "creditline": item.note(name, text)
    case "edNote": item.note("editor_note", text)
    case "usageTerms": item.note("usage_terms", text)
    default: break
    }
  }

  private func take(nameOf parent: String, _ text: String, into item: inout NewsItem) {
    switch parent {
    case "creator": if item.metadata.authors.isEmpty { item.add(author: text) }
    case "provider": item.metadata.site = text
    case "subject": item.add(tag: text)
    case "genre": item.note("genre", text)
    case "located": item.note("located", text)
    case "copyrightHolder": item.note("copyright_holder", text)
    default: break
    }
  }

  private func takeInline(_ text: String, into item: inout NewsItem) {
    let type = item.extras.removeValue(forKey: "inline_type")?.text ?? "text/plain"
    guard item.body == nil else { return }
    if type.hasPrefix("text/html") || type.contains("xhtml") {
      item.body = .html(text)
    } else if type.hasPrefix("text/") {
      item.body = .plain(text)
    }
  }

  /// Reads what is in `inlineXML`: NITF, a page of XHTML, or elements of it. The first one with a text counts.
  private func readInlineXML() {
    var markup = NewsMarkup()
    var isFirst = true
    while let event = stream.next() {
      switch event {
      case .start(let tag):
        if isFirst, tag.name == "nitf", let item {
          let (found, isWhole) = NITFReader(stream, into: item).read()
          self.item = found
          if !isWhole { return }
        } else {
          markup.start(tag)
        }
        isFirst = false
      case .text(let text): markup.text(text)
      case .end:
        if markup.end() { continue }
        let html = NewsItem.Body.html(markup.html)
        if item?.body == nil, !html.isEmpty { item?.body = html }
        path.removeLast()
        return
      }
    }
  }
}
