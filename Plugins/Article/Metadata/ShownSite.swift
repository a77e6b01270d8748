import CopydeskHTML
import CopydeskText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The site's name as a page shows it at its edge: in the link to its first page, in its logo, in the notice of its copyright.
final class ShownSite {
  private let reading: PageReading
  private var page: Page { reading.page }

  /// What links to the first page and logos say.
  private lazy var labels = findLabels()
  /// Those of them that are names.
  private lazy var names = labels.filter { $0.utf8.count < ShownSite.longestName && !ShownSite.isTitle($0) }
  /// The lines with the sign of copyright.
  private lazy var notices = findNotices()

  init(_ reading: PageReading) { self.reading = reading }

  /// The part at the end of a title, or at its beginning, that the page shows as its site's name.
  ///
  /// - Parameter headlines: The keys of texts that are the page's headline, and no site's name.
  func name(in title: String, besides headlines: Set<String>) -> String? {
    guard title.utf8.count <= ShownSite.longestTitle, title.unicodeScalars.contains(where: ShownSite.isMark) else {
      return nil
    }
    let names = Set(names.map { TextKey($0).string }).subtracting(headlines)
    let found = { (key: String) in key.utf8.count >= ShownSite.shortest && names.contains(key) }
    let foundWithMore = { (key: String) in found(key) || names.contains { ShownSite.isWith(more: key, $0) } }
    if let part = ShownSite.end(of: title, foundWithMore) ?? ShownSite.beginning(of: title, found)
      ?? ShownSite.beforeSlogan(of: title, found)
    {
      return part.name
    }
    if notices.isEmpty { return nil }
    let isNoted = { (key: String) in
      key.utf8.count >= ShownSite.shortestNoted && self.notices.contains { $0.key.holds(key) }
    }
    return (ShownSite.end(of: title, isNoted) ?? ShownSite.beginning(of: title, isNoted))?.name
  }

  /// What the page shows of a part of a title that is the site's name and a short word more.
  func withoutMore(_ part: String) -> String {
    let key = TextKey(part).string
    let keys = names.map { TextKey($0).string }
    if keys.contains(key) { return part }
    // A name without a capital is an address, or how a logo is drawn.
    return zip(names, keys).first { $0 != $0.lowercased() && ShownSite.isWith(more: key, $1) }?.0 ?? part
  }

  /// Whether a key is that of a name with a short word before or behind it, as titles add them: `The Gazette`, `Gazette Online`.
  private static func isWith(more key: String, _ name: String) -> Bool {
    let more = key.utf8.count - name.utf8.count
    guard more > 0, more <= longestMore, name.utf8.count >= shortestWithMore else { return false }
    return key.hasPrefix(name) || more <= longestArticle && key.hasSuffix(name)
  }

  /// An article before a name, and a word behind it, have so many bytes at most; the name has more.
  private static let (longestArticle, longestMore, shortestWithMore) = (3, 6, 10)

  /// Whether a text has the site's name as the page shows it.
  func isNamed(in text: String) -> Bool {
    let key = TextKey(text).string
    return names.contains { name in
      let name = TextKey(name).string
      return name.utf8.count >= ShownSite.shortestNoted && key.holds(name)
    }
  }

  /// The name in the link to the first page that the notice of the copyright has, too; else the beginning of what such a link says, before a slogan.
  var agreed: String? {
    names.first(where: isOwner)
      ?? labels.lazy.filter(ShownSite.isTitle).compactMap { label in
        SiteName.marks.compactMap { mark in label.places(of: mark).first.map { label[..<$0.lowerBound].trimmed } }
          .first(where: self.isOwner)
      }.first
  }

  /// Whether a notice names somebody as the one whose site it is: not another, who made it, in a part without the sign: `© Gazette | Website by Inkwell`.
  private func isOwner(_ name: String) -> Bool {
    let key = TextKey(name).string
    guard key.utf8.count >= ShownSite.shortest else { return false }
    return notices.contains { notice in
      notice.key.holds(key)
        && notice.text.split(whereSeparator: ShownSite.isBar).contains { part in
          let own = TextKey(part).string
          return own == key || part.contains("\u{A9}") && own.holds(key)
        }
    }
  }

  /// Whether a sign separates the parts of a page's foot.
  private static func isBar(_ character: Character) -> Bool {
    switch character {
    case "|", "\u{2502}", "\u{FF5C}", "\u{2022}", "\u{B7}": true
    default: false
    }
  }

  /// The name in the logo that links to the first page, where that is all that such links say: no slogan, and no other name.
  var logo: String? {
    var found: String?
    for link in reading.byTag.anchors where reading.wholeWeight[link] == 0 {
      guard TitleReading.isHome(link, in: page),
        let image = page.subtree(of: link).first(where: { page.nodes[$0].tag == .img }),
        isLogo(image) || isLogo(link)
      else { continue }
      let name = ShownSite.withoutLogo(page.string(.alt, of: image) ?? "")
      guard name.utf8.count >= ShownSite.shortest, name.utf8.count <= ShownSite.longestLogo,
        !ShownSite.isTitle(name), Vocabulary.place(in: name, PhraseCategories(.homeLabels)) == nil,
        name.spacedParts.count <= ShownSite.mostWords, !name.lowercased().letterParts.contains("logo"),
        name.contains(where: \.isLetter)
      else { continue }
      if let found, TextKey(found) != TextKey(name) { return nil }
      found = name
    }
    return found
  }

  /// A name in a logo has at most so many bytes and words; more tell what the picture shows.
  private static let (longestLogo, mostWords) = (40, 4)

  /// Whether a text is what the link to the first page, or the logo, says.
  func isName(_ text: String) -> Bool {
    let key = TextKey(text)
    return key.string.utf8.count >= ShownSite.shortest && names.contains { TextKey($0) == key }
  }

  /// The same, or what a notice of copyright says among other words.
  func isShown(_ text: String) -> Bool {
    let key = TextKey(text).string
    return isName(text) || key.utf8.count >= ShownSite.shortestNoted && notices.contains { $0.key.holds(key) }
  }

  private func findLabels() -> [String] {
    var result: [String] = []
    let (anchors, images) = (reading.byTag.anchors, reading.byTag.images)
    var (anchor, image) = (0, 0)
    while result.count < 40, anchor < anchors.count || image < images.count {
      if image == images.count || anchor < anchors.count && anchors[anchor] < images[image] {
        let index = anchors[anchor]
        anchor += 1
        guard reading.wholeWeight[index] < 100, TitleReading.isHome(index, in: page) else { continue }
        result.append(reading.fullText(of: index, limit: 100).trimmed)
        result += page.subtree(of: index).compactMap { page.nodes[$0].tag == .img ? page.string(.alt, of: $0) : nil }
      } else {
        if isLogo(images[image]), let alt = page.string(.alt, of: images[image]) { result.append(alt) }
        image += 1
      }
    }
    return result.map(ShownSite.withoutLogo).filter {
      !$0.isEmpty && $0.utf8.count < ShownSite.longestLabel && !Vocabulary.isPhrase($0, .homeLabels)
    }
  }

  /// Whether a text has the signs that join parts of a title: it is no name, then.
  private static func isTitle(_ text: String) -> Bool {
    [" - ", " – ", " — ", " | ", ": "].contains(where: text.holds)
  }

  private func isLogo(_ index: Int) -> Bool {
    func holdsWord(_ name: AttributeName) -> Bool {
      page.attribute(name, of: index).map { ASCIISearch.contains($0, "logo") } ?? false
    }
    return holdsWord(.class) || holdsWord(.id) || holdsWord(.src)
  }

  /// What a logo's text says besides that it is one.
  private static func withoutLogo(_ text: String) -> String {
    // Most say only the name, and have single spaces.
    let isPlain = text.withBytes { !ASCIISearch.contains($0, "logo") } && !text.holds("  ")
    if isPlain { return text.trimmed }
    let words = text.spacedParts.filter { $0.utf8.count > 5 || !["logo", "logo:"].contains($0.lowercased()) }
    return words.joined(separator: " ").trimmed
  }

  /// A line with the sign of copyright.
  private struct Notice {
    let text: String
    let key: String
  }

  private func findNotices() -> [Notice] {
    var result: [Notice] = []
    let signs = placesOfSigns
    if signs.isEmpty { return result }
    for index in page.nodes.indices where page.nodes[index].tag == .text && reading.wholeWeight[index] < 200 {
      let start = Int(page.nodes[index].start)
      let text = start..<start + Int(page.nodes[index].count)
      // The sign has two bytes, and most texts between elements have one.
      guard text.count > 1,
        signs.count < ShownSite.mostSigns
          ? signs.contains(where: text.contains) : ASCIISearch.holds(page.text(of: index), exactly: "©")
      else { continue }
      let block = reading.ancestor(of: index) { page.nodes[$0].tag.isBlock }
      let node = block.flatMap { reading.wholeWeight[$0] < 200 ? $0 : nil } ?? index
      let line = reading.fullText(of: node, limit: 300)
      result.append(Notice(text: line, key: TextKey(line).string))
      if result.count == 8 { break }
    }
    return result
  }

  /// Where the first `©` are in the page's bytes. A few places are compared faster than each text is searched.
  private var placesOfSigns: [Int] {
    page.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return [] }
      var places: [Int] = []
      var start = 0
      // memchr looks at no byte after the last one.
      while places.count < ShownSite.mostSigns, let match = memchr(base + start, 0xC2, bytes.count - start) {
        let place = UnsafeRawPointer(match) - UnsafeRawPointer(base)
        if place + 1 < bytes.count, bytes[place + 1] == 0xA9 { places.append(place) }
        start = place + 1
      }
      return places
    }
  }

  static let mostSigns = 64

  static let longestTitle = 600
  /// What a link or a logo says has fewer bytes, and where it is only a name, still fewer.
  private static let (longestLabel, longestName) = (300, 100)
  static let longestAfterColon = 32
  /// Names with shorter keys, in bytes, may be words of the headline.
  private static let shortest = 3
  /// The same for names that are only a part of a line.
  private static let shortestNoted = 6
}
