import CopydeskCore
import CopydeskText
import CopydeskXML

/// Reads the entries of a sitemap (sitemaps.org 0.9), a news sitemap, or an index of sitemaps, one after the other.
///
/// Not for use by several tasks at once.
final class SitemapReader {
  private let stream: XMLStream
  /// Whether some bytes belong to no character.
  let hasGaps: Bool
  private var path: [String] = []
  private var entry: SitemapEntry?
  private var gathered = ElementText()
  /// Whether the file names sitemaps and not pages.
  let isIndex: Bool

  /// - Returns: `nil` for what is no sitemap; its root is in `root`.
  init?(_ bytes: [UInt8], root: inout String) {
    let text = XMLText(bytes)
    hasGaps = text.hasGaps
    guard let stream = XMLStream(XMLRepair.repaired(text.bytes)), let tag = Self.firstTag(of: stream) else {
      return nil
    }
    root = tag.name
    guard tag.name == "urlset" || tag.name == "sitemapindex" else { return nil }
    self.stream = stream
    isIndex = tag.name == "sitemapindex"
    path = [tag.name]
  }

  private static func firstTag(of stream: XMLStream) -> XMLStream.Tag? {
    while let event = stream.next() {
      if case .start(let tag) = event { return tag }
    }
    return nil
  }

  /// After the last entry: what keeps the sitemap from being read to its end, as a sentence; `nil` where nothing does.
  var damage: String? {
    if let fault = stream.fault {
      return "the sitemap is damaged \(fault)"
    }
    return path.isEmpty ? nil : "the sitemap ends early"
  }

  /// The next entry; `nil` at the end, and where nothing more can be read.
  func next() -> SitemapEntry? {
    while let event = stream.next() {
      switch event {
      case .start(let tag):
        path.append(tag.name)
        if path.count == 2 {
          entry = SitemapEntry()
          entry?.isSitemap = tag.name == "sitemap"
        } else {
          gathered = ElementText()
          gathered.begin(at: path.count)
        }
      case .text(let text): gathered.add(text)
      case .end: if let found = end() { return found }
      }
    }
    return nil
  }

  private func end() -> SitemapEntry? {
    let (name, depth) = (path.last ?? "", path.count)
    if let text = gathered.end(at: depth)?.onOneLine, !text.isEmpty, var entry {
      take(name, text, into: &entry)
      self.entry = entry
    }
    path.removeLast(path.isEmpty ? 0 : 1)
    guard depth == 2, name == "url" || name == "sitemap" else { return nil }
    defer { entry = nil }
    return entry
  }

  private func take(_ name: String, _ text: String, into entry: inout SitemapEntry) {
    let parent = path.count > 1 ? path[path.count - 2] : ""
    switch (parent, name) {
    case ("url", "loc"), ("sitemap", "loc"): entry.url = entry.url ?? SavedPage.address(text)
    case ("url", "lastmod"), ("sitemap", "lastmod"):
      entry.metadata.modified = WrittenDate.isoOrDay(text)
      if entry.metadata.modified == nil, !text.isEmpty { entry.unreadDates[name] = text }
    case ("url", "changefreq"): entry.changes = text
    case ("url", "priority"): entry.priority = text
    case ("news", "title"): entry.metadata.title = text
    case ("news", "publication_date"):
      entry.metadata.published = WrittenDate.isoOrDay(text)
      if entry.metadata.published == nil, !text.isEmpty { entry.unreadDates[name] = text }
    case ("news", "keywords"):
      for tag in text.split(separator: ",").lazy.map({ String($0).trimmed }) where !tag.isEmpty {
        entry.metadata.tags.add(new: tag)
      }
    case ("publication", "name"): entry.metadata.site = text
    case ("publication", "language"): entry.metadata.language = LanguageTag.wellFormed(text)
    case ("image", "loc"):
      guard let source = SavedPage.address(text), entry.metadata.images.count < 1_000 else { return }
      entry.metadata.images.append(ImageReference(src: source))
    case ("image", "title"), ("image", "caption"):
      guard let last = entry.metadata.images.indices.last else { return }
      entry.metadata.images[last].caption = entry.metadata.images[last].caption ?? text
    default: break
    }
  }
}
