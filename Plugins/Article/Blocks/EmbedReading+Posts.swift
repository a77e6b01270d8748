import CopydeskCore
import CopydeskHTML

/// Posts and films of other sites that an element only names, for a script of theirs that shows them.
extension EmbedReading {
  /// The address of what an element names; `nil` for all other elements.
  static func post(_ node: Int, in page: Page) -> String? {
    guard page.nodes[node].count > 0 else { return nil }
    let address: String?
    switch page.nodes[node].tag {
    case .blockquote: address = quoted(node, in: page)
    case .div:
      address =
        page.string(.dataTelegramPost, of: node).map { "https://t.me/\($0)" }
        ?? page.string(.dataHref, of: node).flatMap { isNamed(node, ["fb-post", "fb-video"], in: page) ? $0 : nil }
    case .other: return named(node, in: page)
    default: return nil
    }
    return address.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
  }

  /// Instagram's and TikTok's quotations. Those of Twitter hold the post's text.
  private static func quoted(_ node: Int, in page: Page) -> String? {
    if isNamed(node, ["instagram-media"], in: page) {
      let address =
        page.string(.dataInstgrmPermalink, of: node)
        ?? page.subtree(of: node).lazy.prefix(nearby).compactMap { page.string(.href, of: $0) }
        .first { $0.contains("instagram.com/") }
      return address.map { String($0.prefix { $0 != "?" }) }
    }
    return isNamed(node, ["tiktok-embed"], in: page) ? page.string(.cite, of: node) : nil
  }

  /// The first link of a quotation is among so many of its nodes.
  private static let nearby = 40

  /// The elements of widespread programs, by their names: `lite-youtube`, `amp-youtube`, `amp-instagram`.
  private static func named(_ node: Int, in page: Page) -> String? {
    guard let name = page.attribute(.other, of: node), name.contains(UInt8(ascii: "-")),
      let (_, attributes, begin) = elements.first(where: { name.elementsEqual($0.name.utf8) })
    else { return nil }
    let value = attributes.lazy.compactMap { page.string($0, of: node) }.first { !$0.isEmpty }
    guard let value, value.utf8.count <= longestName,
      value.utf8.allSatisfy({ $0 < 0x80 && ($0 == 0x5F || $0 == 0x2D || isLetterOrDigit($0)) })
    else { return nil }
    return begin + value
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// What a site calls a film or a post has at most so many bytes.
  private static let longestName = 40
  private static let film = "https://www.youtube.com/embed/"
  private static let ofFilm = [AttributeName.videoid, .dataVideoid]
  private static let elements: [(name: String, attributes: [AttributeName], begin: String)] = [
    ("lite-youtube", ofFilm, film), ("youtube-video", ofFilm, film), ("amp-youtube", ofFilm, film),
    ("lite-vimeo", ofFilm, "https://player.vimeo.com/video/"),
    ("amp-vimeo", ofFilm, "https://player.vimeo.com/video/"),
    ("amp-dailymotion", ofFilm, "https://www.dailymotion.com/embed/video/"),
    ("amp-instagram", [.dataShortcode], "https://www.instagram.com/p/"),
    ("amp-twitter", [.dataTweetid], "https://twitter.com/i/status/"),
  ]

  private static func isNamed(_ node: Int, _ names: [String], in page: Page) -> Bool {
    guard let value = page.attribute(.class, of: node) else { return false }
    return value.split(separator: 0x20).contains { word in names.contains { word.elementsEqual($0.utf8) } }
  }

  /// The address of the one film in a player that was taken out as a tool of the page: nothing in it leads elsewhere.
  static func film(inRemoved node: Int, in reading: PageReading, links: LinkBase) -> String? {
    let page = reading.page
    guard page.nodes[node].tag.isBlock, reading.isRemovedAsWidget(node),
      let names = page.attribute(.class, of: node), ASCIISearch.contains(names, "player"),
      page.subtree(of: node).count <= mostOfPlayer,
      !page.subtree(of: node).contains(where: { page.nodes[$0].tag == .a })
    else { return nil }
    let films = page.subtree(of: node).filter { [.video, .iframe].contains(page.nodes[$0].tag) }
    return films.count == 1 ? address(films[0], in: reading, links: links) : nil
  }

  /// A player has so many nodes at most.
  private static let mostOfPlayer = 60
}

extension PageReading {
  /// Whether a node was taken out as a tool of the page.
  fileprivate func isRemovedAsWidget(_ node: Int) -> Bool {
    fates[node].rule.map { rules[$0] == BoilerplatePass.widget } ?? false
  }
}
