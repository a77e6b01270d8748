import CopydeskXML

/// Reads RSS (0.9 to 2.0, also as RDF) and Atom, one item after the other.
///
/// Not for use by several tasks at once.
final class XMLFeedReader {
  private(set) var feed = Feed()
  private let stream: XMLStream
  /// The encoding that the feed is in although it says UTF-8, and whether characters were lost.
  let text: XMLText
  /// The elements around, the outermost first.
  private var path: [String] = []
  /// What relative addresses start from in each of them, where the feed says that (XML Base).
  private var bases: [String?] = []
  private var isInItem = false
  private var item = FeedItem()
  private var fields = FeedFields()

  private static let roots: Set<String> = ["rss", "rdf", "feed"]

  /// Reads the root.
  ///
  /// - Returns: `nil` for what is no feed; its root is in `root`.
  init?(_ bytes: [UInt8], root: inout String) {
    text = XMLText(bytes)
    guard let stream = XMLStream(XMLRepair.repaired(text.bytes)), case .start(let tag)? = Self.firstTag(of: stream)
    else {
      return nil
    }
    root = tag.name
    guard Self.roots.contains(tag.name.lowercased()) else { return nil }
    self.stream = stream
    feed.language = tag.attributes["xml:lang"]
    path = [tag.name.lowercased()]
    bases = [FeedLink.address(tag.attributes["xml:base"] ?? "", from: nil)]
  }

  private static func firstTag(of stream: XMLStream) -> XMLStream.Event? {
    while let event = stream.next() {
      if case .start = event { return event }
    }
    return nil
  }

  /// Where the feed is malformed; `nil` where it is not, as far as it was read.
  var fault: XMLStream.Fault? { stream.fault }

  /// Whether the end of the root was reached.
  var isComplete: Bool { path.isEmpty }

  /// The next item; `nil` at the end, and where nothing more can be read.
  func next() -> FeedItem? {
    while let event = stream.next() {
      switch event {
      case .start(let tag): start(tag)
      case .text(let text): fields.add(text, at: path.count)
      case .end(let name, _):
        if let found = end(name.lowercased()) { return found }
      }
    }
    return nil
  }

  private func start(_ tag: XMLStream.Tag) {
    let name = tag.name.lowercased()
    path.append(name)
    let around = bases.last ?? nil
    bases.append(tag.attributes["xml:base"].flatMap { FeedLink.address($0, from: around) } ?? around)
    if !isInItem, name == "item" || name == "entry" {
      isInItem = true
      item = FeedItem()
      item.language = tag.attributes["xml:lang"]
      fields = FeedFields()
    }
    fields.begin(tag, name: name, base: bases.last ?? nil, at: path.count)
    // What is XHTML is markup of the feed itself.
    if isInItem, tag.attributes["type"] == "xhtml", ["content", "summary", "title"].contains(name) {
      fields.setMarkup(stream.innerMarkup(), at: path.count)
    }
  }

  private func end(_ name: String) -> FeedItem? {
    let parent = path.count > 1 ? path[path.count - 2] : ""
    if let field = fields.end(at: path.count) {
      if isInItem { take(field, parent: parent) } else { takeOfFeed(field, parent: parent) }
    }
    path.removeLast(path.isEmpty ? 0 : 1)
    bases.removeLast(bases.isEmpty ? 0 : 1)
    guard isInItem, name == "item" || name == "entry", !path.contains("item"), !path.contains("entry") else {
      return nil
    }
    isInItem = false
    return item
  }

  private func takeOfFeed(_ field: FeedFields.Field, parent: String) {
    guard ["channel", "feed"].contains(parent) else { return }
    switch field.name {
    case "title": feed.title = feed.title ?? field.title(isAtom: isAtom)
    case "link": feed.url = feed.url ?? field.link()
    case "language": feed.language = feed.language ?? field.line
    default: break
    }
  }

  private func take(_ field: FeedFields.Field, parent: String) {
    if parent == "author" || parent == "contributor" || parent == "source" {
      if parent == "author", field.name == "name", let name = field.line { add(author: name) }
      return
    }
    guard parent == "item" || parent == "entry" else { return }
    switch field.name {
    case "title": item.title = item.title ?? field.title(isAtom: isAtom)
    case "link": item.url = item.url ?? field.link(from: feed.url)
    case "origlink": item.url = field.link() ?? item.url
    case "guid":
      item.id = field.line
      if field.attributes["isPermaLink"] != "false" { item.url = item.url ?? SavedPage.address(field.line ?? "") }
    case "id": item.id = field.line
    case "pubdate", "date", "published", "issued", "created":
      item.published = item.published ?? field.line.flatMap(WrittenDate.isoOrDay)
    case "updated", "modified": item.modified = field.line.flatMap(WrittenDate.isoOrDay)
    case "author", "creator": if let name = field.title(isAtom: isAtom) { add(author: Sender(name).name ?? name) }
    case "category", "subject":
      add(tag: field.attributes["label"] ?? field.attributes["term"] ?? field.title(isAtom: isAtom))
    case "language": item.language = field.line
    case "encoded", "content": item.content = field.content(isHTML: field.name == "encoded") ?? item.content
    case "description", "summary": item.summary = item.summary ?? field.content(isHTML: field.name == "description")
    default: break
    }
  }

  private var isAtom: Bool { path.first == "feed" }

  private func add(author: String) {
    if !author.contains("@") { item.authors.add(new: author) }
  }

  private func add(tag: String?) {
    if let tag, !tag.isEmpty { item.tags.add(new: tag) }
  }
}
