import CopydeskCore
import CopydeskJSON

/// A JSON Feed (jsonfeed.org, versions 1 and 1.1). Values of another type than the format's count as missing.
struct JSONFeed {
  let feed: Feed
  let items: [FeedItem]
  /// The first key that an object has twice; the last of the two values counts.
  let repeatedKey: String?

  /// - Throws: `DocumentError` for JSON that is damaged.
  /// - Returns: `nil` for other JSON.
  init?(_ bytes: [UInt8]) throws(DocumentError) {
    let whole: ExtraValue
    var repeatedKey: String?
    do throws(JSONFault) {
      let text = bytes.starts(with: Self.byteOrderMark) ? Array(bytes.dropFirst(Self.byteOrderMark.count)) : bytes
      whole = try JSONText.value(of: text, repeatedKey: &repeatedKey)
    } catch {
      throw DocumentError("corrupt_feed", "the JSON cannot be read, at byte \(error.offset): \(error.reason)")
    }
    guard let items = whole["items"]?.elements, Self.text(whole["version"])?.contains("jsonfeed.org/version/") == true
    else { return nil }
    let site = Self.text(whole["home_page_url"]).flatMap { SavedPage.address($0) }
    feed = Feed(title: Self.text(whole["title"]), url: site, language: Self.text(whole["language"]))
    self.items = items.map { Self.item($0, of: site) }
    self.repeatedKey = repeatedKey
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What is no object is an item without anything.
  ///
  /// - Parameter site: What a relative address starts from.
  private static func item(_ entry: ExtraValue, of site: String?) -> FeedItem {
    func value(_ key: String) -> String? { text(entry[key]) }
    var item = FeedItem()
    item.title = value("title")
    item.id = value("id")
    item.url =
      value("url").flatMap { FeedLink.address($0, from: site) } ?? value("id").flatMap { SavedPage.address($0) }
    let authors = (entry["authors"]?.elements ?? []) + [entry["author"]].compactMap(\.self)
    item.authors = authors.compactMap { text($0["name"]) }
    item.published = value("date_published").flatMap(WrittenDate.isoOrDay)
    item.modified = value("date_modified").flatMap(WrittenDate.isoOrDay)
    item.tags = (entry["tags"]?.elements ?? []).compactMap(text)
    item.language = value("language")
    item.content =
      value("content_html").map { FeedItem.Content(text: $0, isHTML: true) }
      ?? value("content_text").map { FeedItem.Content(text: $0, isHTML: false) }
    item.summary = value("summary").map { FeedItem.Content(text: $0, isHTML: false) }
    return item
  }

  /// A text or a whole number, as which some programs write ids.
  private static func text(_ value: ExtraValue?) -> String? {
    switch value {
    case .text(let text): text
    case .integer(let number): "\(number)"
    default: nil
    }
  }
}

extension ExtraValue {
  /// The values of a list; `nil` for what is none.
  fileprivate var elements: [ExtraValue]? { if case .list(let values) = self { values } else { nil } }
}
