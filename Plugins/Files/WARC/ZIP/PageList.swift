import CopydeskCore
import FoundationEssentials

/// The addresses of pages that a WACZ file names: a JSON object on each line of `pages/*.jsonl` (WACZ 1.1.1, 5.2.2).
enum PageList {
  private struct Page: Decodable {
    var url: String?
  }

  /// Adds the addresses of one list.
  ///
  /// - Throws: `ByteStream.Damage`
  static func read(_ stream: ByteStream, limit: Int, into pages: inout Set<String>) throws(ByteStream.Damage) {
    while let line = try stream.line(limit: limit) {
      // The first line is a header without an address; one that is no JSON names nothing.
      guard let url = (try? JSONDecoder().decode(Page.self, from: Data(line.bytes)))?.url else { continue }
      pages.insert(url)
      // A page is named with the part that it was scrolled to, and recorded without.
      if let hash = url.firstIndex(of: "#") { pages.insert(String(url[..<hash])) }
    }
  }
}
