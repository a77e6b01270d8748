import CopydeskCore
import FoundationEssentials

/// A JSON Feed (jsonfeed.org, versions 1 and 1.1). Values of another type than the format's count as missing.
struct JSONFeed {
  let feed: Feed
  let items: [FeedItem]

  /// - Throws: `DocumentError` for JSON that is damaged.
  /// - Returns: `nil` for other JSON.
  init?(_ bytes: [UInt8]) throws(DocumentError) {
    let decoded: Decoded
    do {
      decoded = try JSONDecoder().decode(Decoded.self, from: Data(bytes))
    } catch let DecodingError.dataCorrupted(context) {
      let reason = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      throw DocumentError("corrupt_feed", "the JSON cannot be read: \(reason)")
    } catch {
      return nil
    }
    guard let items = decoded.items?.values, decoded.version?.value?.contains("jsonfeed.org/version/") == true else {
      return nil
    }
    let site = decoded.home_page_url?.value.flatMap { SavedPage.address($0) }
    feed = Feed(title: decoded.title?.value, url: site, language: decoded.language?.value)
    self.items = items.map { $0.item(of: site) }
  }

  /// A text, or whatever else is in its place.
  private struct Text: Decodable {
    var value: String?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      value =
        (try? container.decode(String.self)) ?? (try? container.decode(Int.self)).map(String.init)
        ?? (try? container.decode(UInt64.self)).map(String.init)
    }
  }

  /// A list, or whatever else is in its place.
  private struct Items<Element: Decodable>: Decodable {
    var values: [Element]?

    init(from decoder: any Decoder) throws { values = try? decoder.singleValueContainer().decode([Element].self) }
  }

  private struct Author: Decodable {
    var name: Text?
  }

  private struct Decoded: Decodable {
    var version: Text?
    var title: Text?
    var home_page_url: Text?
    var language: Text?
    var items: Items<Entry>?
  }

  private struct Entry: Decodable {
    var text: [String: Text] = [:]
    var authors: [Author] = []
    var tags: [Text] = []

    init(from decoder: any Decoder) throws {
      // What is no object is an item without anything.
      guard let container = try? decoder.container(keyedBy: Key.self) else { return }
      for key in container.allKeys {
        switch key.stringValue {
        case "authors": authors = (try? container.decode(Items<Author>.self, forKey: key))?.values ?? []
        case "author": if let author = try? container.decode(Author.self, forKey: key) { authors.append(author) }
        case "tags": tags = (try? container.decode(Items<Text>.self, forKey: key))?.values ?? []
        default: text[key.stringValue] = try? container.decode(Text.self, forKey: key)
        }
      }
    }

    /// - Parameter site: What a relative address starts from.
    func item(of site: String?) -> FeedItem {
      func value(_ key: String) -> String? { text[key]?.value }
      var item = FeedItem()
      item.title = value("title")
      item.id = value("id")
      item.url =
        value("url").flatMap { FeedLink.address($0, from: site) } ?? value("id").flatMap { SavedPage.address($0) }
      item.authors = authors.compactMap { $0.name?.value }
      item.published = value("date_published").flatMap(WrittenDate.isoOrDay)
      item.modified = value("date_modified").flatMap(WrittenDate.isoOrDay)
      item.tags = tags.compactMap(\.value)
      item.language = value("language")
      item.content =
        value("content_html").map { FeedItem.Content(text: $0, isHTML: true) }
        ?? value("content_text").map { FeedItem.Content(text: $0, isHTML: false) }
      item.summary = value("summary").map { FeedItem.Content(text: $0, isHTML: false) }
      return item
    }
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
  }
}
