import CopydeskCore
import CopydeskXML

/// Reads one NITF document (IPTC News Industry Text Format 3.6), by itself or in another format.
///
/// Not for use by several tasks at once.
final class NITFReader {
  private let stream: XMLStream
  private var item: NewsItem
  private var path: [String] = []
  private var gathered = ElementText()
  private var body: NewsMarkup?
  private var hasPerson = false

  /// Elements whose text is taken, where they are not in the text of the article.
  private static let texts: Set<String> = [
    "title", "hl1", "hl2", "byline", "person", "dateline", "abstract", "rights.owner", "distributor", "tagline",
  ]

  /// - Parameter item: What is known already; only what is missing is filled in.
  init(_ stream: XMLStream, into item: NewsItem) {
    self.stream = stream
    self.item = item
  }

  /// Reads to the end of the `nitf` element, whose start was read.
  ///
  /// - Returns: The item, and whether the end was reached.
  func read() -> (item: NewsItem, isWhole: Bool) {
    while let event = stream.next() {
      switch event {
      case .start(let tag): start(tag)
      case .text(let text):
        if body == nil { gathered.add(text) } else { body?.text(text) }
      case .end:
        if path.isEmpty { return (finished, true) }
        end()
      }
    }
    return (finished, false)
  }

  private var finished: NewsItem {
    var item = item
    if let html = body?.html, item.body == nil { item.body = .html(html) }
    return item
  }

  private func start(_ tag: XMLStream.Tag) {
    let name = tag.name.lowercased()
    path.append(name)
    if body != nil, item.body == nil {
      body?.start(tag)
      return
    }
    if name == "body.content" {
      body = NewsMarkup()
      return
    }
    take(name, tag.attributes)
    guard Self.texts.contains(name) else { return }
    // A person in a byline is the author; the rest of the line says that.
    if name == "person", path.contains("byline") {
      if !hasPerson { gathered = ElementText() }
      hasPerson = true
    }
    gathered.begin(at: path.count)
  }

  private func end() {
    let (name, depth) = (path[path.count - 1], path.count)
    path.removeLast()
    if body != nil, item.body == nil {
      if body?.end() == false, let html = body?.html {
        item.body = .html(html)
        body = nil
      }
      return
    }
    if let text = gathered.end(at: depth)?.onOneLine, !text.isEmpty { take(name, text) }
    if name == "byline" { hasPerson = false }
  }

  /// What attributes say.
  private func take(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "doc-id": item.note("id", attributes["id-string"])
    case "date.issue": item.metadata.published = item.metadata.published ?? date(attributes["norm"])
    case "date.release": item.metadata.published = item.metadata.published ?? date(attributes["norm"])
    case "date.expire": item.note("expires", attributes["norm"])
    case "urgency": item.note("urgency", attributes["ed-urg"])
    case "doc.copyright": item.metadata.licence = item.metadata.licence ?? copyright(attributes)
    case "pubdata":
      item.metadata.site = item.metadata.site ?? attributes["name"]
      item.metadata.section = item.metadata.section ?? attributes["position.section"]
      item.url = item.url ?? attributes["ex-ref"].flatMap { SavedPage.address($0) }
    case "keyword": item.add(tag: attributes["key"])
    case "tobject.subject":
      item.add(tag: attributes["tobject.subject.matter"] ?? attributes["tobject.subject.type"])
    default: break
    }
  }

  /// What elements say.
  private func take(_ name: String, _ text: String) {
    switch name {
    case "hl1": item.metadata.title = text
    case "title": item.metadata.title = item.metadata.title ?? text
    case "hl2": item.metadata.deck = item.metadata.deck ?? text
    case "person": if path.contains("byline") { item.add(author: text) }
    case "byline": if !hasPerson { item.add(author: text) }
    case "abstract": item.metadata.description = item.metadata.description ?? text
    case "distributor": item.metadata.site = item.metadata.site ?? text
    case "dateline", "tagline", "rights.owner": item.note(name == "rights.owner" ? "rights_owner" : name, text)
    default: break
    }
  }

  private func date(_ text: String?) -> String? { text.flatMap { WrittenDate.isoOrDay($0) } }

  private func copyright(_ attributes: [String: String]) -> String? {
    let parts = [attributes["year"] ?? attributes["copyright.year"], attributes["holder"]].compactMap { $0 }
    return parts.isEmpty ? nil : "© " + parts.joined(separator: " ")
  }
}
