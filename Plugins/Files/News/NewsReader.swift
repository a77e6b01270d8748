import CopydeskCore
import CopydeskJSON
import CopydeskXML

/// Reads the items of a file of news, whatever its format, one after the other.
///
/// Not for use by several tasks at once.
final class NewsReader {
  /// A file of another format.
  struct NoNews: Error {
    var found: String
  }

  private enum Format {
    case nitf(XMLStream)
    case newsML(NewsMLReader, XMLStream)
    case items([NewsItem])
  }

  private let format: Format
  /// What became of the bytes of XML before they were read; `nil` for JSON.
  let text: XMLText?
  private var done = 0
  private var isWhole = true

  private static let newsMLRoots: Set<String> = [
    "newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
  ]

  /// Tells the format by the first bytes.
  ///
  /// - Throws: `DocumentError` for what is damaged, ``NoNews`` for what is something else.
  init(_ bytes: [UInt8]) throws {
    if bytes.isEmpty { throw DocumentError("empty_file", "the file is empty") }
    let start = bytes.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
    if start == UInt8(ascii: "{") || start == UInt8(ascii: "[") {
      (format, text) = (.items(try Self.ninjs(bytes)), nil)
      return
    }
    if let name = BinaryFormat.named(by: bytes) { throw NoNews(found: name) }
    let text = XMLText(bytes)
    self.text = text
    guard let stream = XMLStream(XMLRepair.repaired(text.bytes)), let root = Self.root(of: stream) else {
      if PageSniffer.isHTML(bytes) { throw NoNews(found: "an HTML page") }
      if start == UInt8(ascii: "<") {
        throw DocumentError("corrupt_news", "the XML is damaged before its first element")
      }
      throw NoNews(found: "no XML and no JSON")
    }
    if root.name == "nitf" {
      format = .nitf(stream)
    } else if Self.newsMLRoots.contains(root.name) {
      format = .newsML(NewsMLReader(stream, root: root), stream)
    } else {
      throw NoNews(found: "an XML document with the root <\(root.name)>")
    }
  }

  private static func root(of stream: XMLStream) -> XMLStream.Tag? {
    while let event = stream.next() {
      if case .start(let tag) = event { return tag }
    }
    return nil
  }

  private static func ninjs(_ bytes: [UInt8]) throws -> [NewsItem] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let value: ExtraValue
    do throws(JSONFault) {
      value = try JSONText.value(of: bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes)
    } catch {
      throw DocumentError("corrupt_news", "the JSON cannot be read: \(error.reason) at byte \(error.offset)")
    }
    let all = if case .list(let values) = value { values } else { [value] }
    let items = all.compactMap(NinjsItem.init)
    guard items.count == all.count, !items.isEmpty else { throw NoNews(found: "JSON data of another format") }
    return items.map(\.item)
  }

  /// The next item; `nil` at the end.
  func next() -> NewsItem? {
    done += 1
    switch format {
    case .items(let items): return done <= items.count ? items[done - 1] : nil
    case .newsML(let reader, _): return reader.next()
    case .nitf(let stream):
      guard done == 1 else { return nil }
      let (item, isWhole) = NITFReader(stream, into: NewsItem()).read()
      self.isWhole = isWhole
      return item
    }
  }

  /// After the last item: what keeps the file from being read to its end, as a sentence; `nil` where nothing does.
  var damage: String? {
    let (fault, isComplete): (XMLStream.Fault?, Bool)
    switch format {
    case .items: return nil
    case .newsML(let reader, let stream): (fault, isComplete) = (stream.fault, reader.isComplete)
    case .nitf(let stream): (fault, isComplete) = (stream.fault, isWhole)
    }
    if let fault {
      return "the XML is damaged \(fault)"
    }
    return isComplete ? nil : "the file ends early"
  }
}
