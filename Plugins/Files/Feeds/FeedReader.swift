import CopydeskCore
import CopydeskXML

/// Reads a feed of any format, told by its first bytes.
final class FeedReader {
  /// The bytes are something else.
  struct NoFeed: Error, Equatable {
    let found: String
  }

  private enum Format {
    case xml(XMLFeedReader)
    case json(JSONFeed)
  }

  private let format: Format
  private var done = 0

  /// - Throws: ``NoFeed``, or `DocumentError` for bytes that cannot be read at all.
  init(_ bytes: [UInt8]) throws {
    if bytes.isEmpty { throw DocumentError("empty_file", "the file is empty") }
    let start = bytes.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
    if start == UInt8(ascii: "{") || start == UInt8(ascii: "[") {
      guard let feed = try JSONFeed(bytes) else { throw NoFeed(found: "JSON data of another format") }
      format = .json(feed)
      return
    }
    if let name = BinaryFormat.named(by: bytes) { throw NoFeed(found: name) }
    var root = ""
    guard let reader = XMLFeedReader(bytes, root: &root) else {
      if PageSniffer.isHTML(bytes) { throw NoFeed(found: "an HTML page") }
      if root.isEmpty, start == UInt8(ascii: "<") {
        throw DocumentError("corrupt_feed", "the XML is damaged before its first element")
      }
      throw NoFeed(found: root.isEmpty ? "no XML and no JSON" : "an XML document with the root <\(root)>")
    }
    format = .xml(reader)
  }

  var feed: Feed {
    switch format {
    case .xml(let reader): reader.feed
    case .json(let feed): feed.feed
    }
  }

  /// What became of the bytes of XML before they were read; `nil` for JSON.
  var text: XMLText? {
    guard case .xml(let reader) = format else { return nil }
    return reader.text
  }

  /// A key that an object of JSON has twice; `nil` for XML.
  var repeatedKey: String? {
    guard case .json(let feed) = format else { return nil }
    return feed.repeatedKey
  }

  func next() -> FeedItem? {
    switch format {
    case .xml(let reader): return reader.next()
    case .json(let feed):
      done += 1
      return done <= feed.items.count ? feed.items[done - 1] : nil
    }
  }

  /// After the last item: what keeps the feed from being read to its end, as a sentence; `nil` where nothing does.
  var damage: String? {
    guard case .xml(let reader) = format, reader.fault != nil || !reader.isComplete else { return nil }
    guard let fault = reader.fault else { return "the feed ends early" }
    return "the feed is damaged \(fault)"
  }
}
