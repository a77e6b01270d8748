import CopydeskCore
import CopydeskText

/// Tells rows of links that share the article from other lines, in any language: by where the links lead.
enum ShareLinks {
  /// Whether a line is links to share the article with, and a label at most.
  static func isRow(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard isLine(index, of: blocks), blocks[index].block.text.utf8.count <= longest else { return false }
    let label = blocks[index].block.text.utf8.count - blocks[index].linkBytes
    guard label <= longestLabel.row else { return false }
    var count = 0
    for mark in blocks[index].block.marks {
      guard case .link(let href) = mark.kind else { continue }
      if addresses.isAny(in: href) { count += 1 } else if !href.hasPrefix("#") { return false }
    }
    return count > 0 && (count > 1 || label <= longestLabel.link)
      && SentenceEnd(of: blocks[index].block.text) != .sentence
  }

  /// Whether a line is the network's name of one letter, among others or as a link to it.
  static func isSign(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard blocks[index].block.text.utf8.count == 1, blocks[index].block.text == "X", isLine(index, of: blocks) else {
      return false
    }
    return [index - 1, index + 1].contains {
      blocks.indices.contains($0) && LinePhrases.isNotice(blocks[$0].block.text)
    }
      || blocks[index].block.marks.contains {
        if case .link(let href) = $0.kind { WebAddress(href).map { signs.contains($0.host) } ?? false } else { false }
      }
  }

  private static func isLine(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard blocks[index].block.role == .body else { return false }
    switch blocks[index].block.kind {
    case .paragraph, .listItem, .quote: return true
    default: return false
    }
  }

  /// The bytes of such a line at most, and those outside of its links.
  private static let longest = 300
  private static let longestLabel = (row: 80, link: 40)

  private static let signs: Set<Substring> = ["x.com", "twitter.com", "www.x.com", "www.twitter.com"]

  /// Parts of the addresses that networks and mail programs give for what a reader shares. A message to somebody has a receiver.
  private static let addresses = AddressParts([
    "facebook.com/sharer", "facebook.com/share.php", "facebook.com/dialog/", "fb-messenger://share",
    "twitter.com/intent", "twitter.com/share", "twitter.com/home?status", "//x.com/intent", "//x.com/share",
    "bsky.app/intent", "threads.net/intent", "wa.me/?", "whatsapp.com/send?text", "whatsapp://send?text",
    "t.me/share", "telegram.me/share", "tg://msg", "linkedin.com/share", "linkedin.com/cws/share", "/pin/create/",
    "reddit.com/submit", "vk.com/share", "connect.ok.ru/", "tumblr.com/share", "getpocket.com/save", "line.me/r/msg",
    "social-plugins.line.me", "hatena.ne.jp/entry", "hatena.ne.jp/add", "weibo.com/share", "xing.com/spi/shares",
    "share.flipboard.com", "ycombinator.com/submitlink", "mailto:?",
  ])
}
