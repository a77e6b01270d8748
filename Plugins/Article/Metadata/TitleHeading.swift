import CopydeskHTML
import CopydeskText

/// Finds the heading of the page's own title, of whatever rank: where the article begins.
///
/// Blogs keep `<h1>` for their own name, so that the first one of a page says little. A heading with the words of the page's title is
/// the article's own.
enum TitleHeading {
  /// At most so many headings are looked at.
  private static let reach = 60
  /// A title that is shorter, in bytes of its key, may as well be a menu's.
  static let shortest = 8

  /// The node of the heading that has the most of the title, the first of several; where no heading has it, that of a line with it (``TitleLine``).
  static func find(in reading: PageReading, named stated: [String]) -> Int? {
    // Most pages state one title several times.
    let stated = Set(stated)
    let cutting = TitleCutting(site: nil)
    let keys = Set(stated.flatMap { [TextKey($0).string] + cutting.parts(of: $0) }).filter { $0.utf8.count >= shortest }
    let named = stated.compactMap(parts).filter { $0.rest.utf8.count >= shortest }
    if keys.isEmpty { return nil }
    let beginnings = Set((keys + named.flatMap { [$0.name, $0.rest] }).compactMap { $0.utf8.first })
    var names: Set<String> = []
    var best: (node: Int, size: Int)?
    var inAside: Int?
    var count = 0
    for index in reading.byTag.headings {
      guard reading.weight[index] >= shortest, reading.weight[index] < 300,
        let level = reading.page.nodes[index].tag.headingLevel, level <= 4, reading.isOpen(index)
      else { continue }
      count += 1
      if count > reach { break }
      // Most headings begin with another letter than the title, and need not be read.
      if let first = firstLetter(of: index, in: reading), !beginnings.contains(first) { continue }
      let key = TextKey(reading.text(of: index, limit: 600)).string
      let isTitle = keys.contains(key) || named.contains { $0.rest == key && names.contains($0.name) }
      if !named.isEmpty { names.insert(key) }
      guard isTitle, key.utf8.count > best?.size ?? 0, !TitleReading.leadsHome(index, in: reading) else { continue }
      // The site's name is a heading in a column too.
      guard reading.ancestor(of: index, where: { reading.page.nodes[$0].tag == .aside }) == nil else {
        inAside = inAside ?? index
        continue
      }
      best = (index, key.utf8.count)
    }
    return best?.node ?? inAside ?? TitleLine.find(in: reading, keys)
  }

  /// The byte that the key of a heading begins with; `nil` where it is not plain to see: a letter or a digit of ASCII with another character of
  /// ASCII after it.
  static func firstLetter(of heading: Int, in reading: PageReading) -> UInt8? {
    let nodes = reading.page.nodes
    var index = heading + 1
    while index < nodes[heading].end {
      guard reading.isOpen(index), nodes[index].tag != .rt, nodes[index].tag != .rp else { return nil }
      if nodes[index].tag == .text, reading.weight[index] > 0 {
        let text = reading.page.text(of: index).drop { $0 <= 0x20 }
        guard let first = text.first, text.dropFirst().first.map({ $0 < 0x80 }) ?? false else { return nil }
        return first &- 0x30 < 10 ? first : (first | 0x20) &- 0x61 < 26 ? first | 0x20 : nil
      }
      index += 1
    }
    return nil
  }

  /// What comes before and after the first colon of a title: many blogs put their own name before it, which is then a heading as well.
  private static func parts(of title: String) -> (name: String, rest: String)? {
    let bytes = title.utf8
    var start = bytes.startIndex
    while let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")) {
      start = bytes.index(after: colon)
      if start < bytes.endIndex, bytes[start] == UInt8(ascii: " ") {
        return (TextKey(title[..<colon]).string, TextKey(title[start...]).string)
      }
    }
    return nil
  }
}
