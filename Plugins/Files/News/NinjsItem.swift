import CopydeskCore
import CopydeskText

/// An item of ninjs (IPTC, News in JSON, 1.x to 3.x). Values of another type than the format's count as missing.
struct NinjsItem {
  private let values: ExtraValue

  /// - Returns: `nil` for JSON that is no news item: it has no `uri`, or neither a kind, a headline nor a text.
  init?(_ values: ExtraValue) {
    guard values["uri"]?.text != nil else { return nil }
    let keys = ["type", "headline", "headlines", "body_text", "body_xhtml", "bodies", "versioncreated"]
    guard keys.contains(where: { values[$0] != nil }) else { return nil }
    self.values = values
  }

  var item: NewsItem {
    var item = NewsItem()
    item.metadata = metadata
    for name in text("byline")?.split(separator: ";").map(String.init) ?? [] { item.add(author: name) }
    if item.metadata.authors.isEmpty {
      for person in list("people", "person") where person["rel"]?.text == "author" {
        item.add(author: person["name"]?.text)
      }
    }
    for tag in list("subjects", "subject") { item.add(tag: tag["name"]?.text) }
    for keyword in list("keywords", "keyword") { item.add(tag: keyword.text ?? keyword["name"]?.text) }
    item.url = ["altids", "altid", "uri"].lazy.compactMap { text($0) }.compactMap { SavedPage.address($0) }.first
    item.status = text("pubstatus")?.lowercased()
    item.body = body
    for (key, name) in Self.notes { item.note(key, text(name)) }
    if let kind = text("type")?.lowercased(), kind != "text", item.body == nil {
      item.other = "an item of the type '\(kind)'"
    }
    return item
  }

  /// What goes along by itself, and how ninjs calls it.
  private static let notes = [
    ("id", "uri"), ("version", "version"), ("profile", "profile"), ("located", "located"), ("slugline", "slugline"),
    ("embargoed", "embargoed"), ("editor_note", "ednote"), ("usage_terms", "usageterms"), ("genre", "genre"),
  ]

  private var metadata: Metadata {
    var metadata = Metadata()
    metadata.title = text("headline") ?? best("headlines")
    metadata.description = text("description_text") ?? best("descriptions")
    metadata.published = date("contentcreated") ?? date("firstcreated") ?? date("versioncreated")
    metadata.modified = date("contentmodified") ?? date("versioncreated")
    metadata.language = text("language").flatMap(LanguageTag.wellFormed)
    metadata.site = text("provider") ?? values["provider"]?["name"]?.text ?? list("infosources").first?["name"]?.text
    metadata.licence = text("copyrightnotice") ?? text("copyrightholder")
    return metadata
  }

  /// The text, with the pictures that belong to it before it.
  private var body: NewsItem.Body? {
    let alternatives = list("bodies").map { ($0["contenttype"]?.text ?? "", $0["value"]?.text ?? "") }
    let html =
      text("body_xhtml") ?? text("body_html") ?? alternatives.first { $0.0.contains("html") && !$0.1.isEmpty }?.1
    if let html { return .html(figures + html) }
    let plain = text("body_text") ?? alternatives.first { !$0.0.contains("/") || $0.0.hasPrefix("text/plain") }?.1
    return plain.map { .plain($0) }
  }

  private var figures: String {
    var pictures: [ExtraValue] = []
    switch values["associations"] {
    case .map(let named)?: pictures = named.sorted { $0.key < $1.key }.map(\.value)
    case .list(let items)?: pictures = items
    default: break
    }
    return pictures.filter { $0["type"]?.text == "picture" }.prefix(100).compactMap(Self.figure).joined()
  }

  private static func figure(_ picture: ExtraValue) -> String? {
    var renditions: [ExtraValue] = []
    switch picture["renditions"] {
    case .map(let named)?: renditions = named.sorted { $0.key < $1.key }.map(\.value)
    case .list(let items)?: renditions = items
    default: break
    }
    guard let address = renditions.lazy.compactMap({ $0["href"]?.text }).first else { return nil }
    var markup = NewsMarkup()
    markup.start("figure")
    markup.start("img", ["src": address])
    _ = markup.end()
    let words = NinjsItem(caption: picture)
    if let caption = words.text("description_text") ?? words.best("descriptions") ?? words.text("headline") {
      markup.start("figcaption")
      markup.text(caption)
      _ = markup.end()
    }
    _ = markup.end()
    return markup.html
  }

  private init(caption values: ExtraValue) { self.values = values }

  private func text(_ key: String) -> String? {
    guard let text = values[key]?.text?.trimmed, !text.isEmpty else { return nil }
    return text
  }

  private func list(_ keys: String...) -> [ExtraValue] {
    for key in keys {
      if case .list(let items)? = values[key] { return items }
    }
    return []
  }

  /// The main one of several headlines or descriptions.
  private func best(_ key: String) -> String? {
    let all = list(key)
    let main = all.first { $0["role"]?.text == "main" } ?? all.first
    return main?["value"]?.text
  }

  private func date(_ key: String) -> String? { text(key).flatMap { WrittenDate.isoOrDay($0) } }
}
