import CopydeskCore
import CopydeskHTML

/// Reads what a page shows from elsewhere.
enum EmbedReading {
  /// The address of an embed; `nil` for frames without one and for frames that only measure or advertise.
  static func address(_ node: Int, in reading: PageReading, links: LinkBase) -> String? {
    let page = reading.page
    // Of objects whose data is a program of Flash, no reader sees anything any more.
    let data = page.string(.data, of: node).flatMap { $0.lowercased().holds(".swf") ? nil : $0 }
    let candidates = [page.string(.src, of: node), page.string(.dataSrc, of: node), data].compactMap(\.self)
    let own = candidates.first { !$0.isEmpty && !$0.hasPrefix("about:") }
    let source =
      own
      ?? page.subtree(of: node).lazy.filter { page.nodes[$0].tag == .source }
      .compactMap { page.string(.src, of: $0) }.first
    guard let url = links.address(source), url.hasPrefix("http") || isRecording(node, at: url, in: page) else {
      return nil
    }
    if reading.signals[node].contains(.advertisement) { return nil }
    return trackers.isAny(in: url) ? nil : url
  }

  /// Whether a film or a recording has an address of the page's own site, on a page that does not say where it is from.
  private static func isRecording(_ node: Int, at url: String, in page: Page) -> Bool {
    guard [.video, .audio].contains(page.nodes[node].tag) else { return false }
    return url.utf8.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") } != UInt8(ascii: ":")
  }

  /// Parts of the addresses of frames that measure or advertise.
  private static let trackers = AddressParts([
    "googletagmanager", "doubleclick", "/ads", "facebook.com/plugins/", "googlesyndication", "adservice.", "adserver",
    "adsystem", "adnxs.com", "/safeframe", "taboola.com", "outbrain.com", "criteo.",
    "platform.twitter.com/widgets/follow",
    "//ad.", "//ads.", "//iads.", "showad", "affiliate=", "platform.twitter.com/widgets/tweet_button",
    "google.com/recaptcha", "accounts.google.com", "disqus.com",
  ])
}
