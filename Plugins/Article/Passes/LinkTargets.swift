import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells where the links of an article's blocks lead: to other pages of its site, or elsewhere.
struct LinkTargets {
  private let blocks: [ArticleBlock]
  /// The host that the page says it has.
  private let own: Substring?

  private let headings = Headings()
  private let pageLinks: PageLinks

  init(_ blocks: [ArticleBlock], on reading: PageReading, _ context: PassContext) {
    self.blocks = blocks
    pageLinks = PageLinks(reading)
    own = context.metadata.canonicalURL.flatMap { WebAddress.host(of: $0) }
  }

  /// Whether every link of a block leads to a place in a page or to another site than the article's.
  func leadElsewhere(_ index: Int) -> Bool {
    let addresses = LinkTargets.addresses(of: blocks[index])
    if addresses.allSatisfy({ $0.holds(UInt8(ascii: "#")) }) { return true }
    let hosts = addresses.compactMap { WebAddress.host(of: $0) }
    guard hosts.count == addresses.count, !hosts.contains(where: \.isEmpty) else { return false }
    if let own { return !hosts.contains { LinkTargets.isOneSite($0, own) } }
    // On a page that does not say where it is, headings that each lead to a site of its own lead to others'.
    let sites = headings.sites(of: blocks)
    return sites.count >= 2 && hosts.allSatisfy { sites.ofOne(with: WebAddress.bare($0)) == 1 }
  }

  /// Whether every link of some blocks leads to another site than the article's, which the page names.
  func leadToOtherSites(_ range: Range<Int>) -> Bool {
    guard let own else { return false }
    return blocks[range].allSatisfy { built in
      LinkTargets.addresses(of: built).allSatisfy { address in
        guard let host = WebAddress.host(of: address), !host.isEmpty else { return false }
        return LinkTargets.isOther(host, than: own)
      }
    }
  }

  /// Whether every link of a block leads to another page of the article's site: without a host, or with its own.
  func leadToOwnSite(_ index: Int) -> Bool {
    LinkTargets.addresses(of: blocks[index]).allSatisfy { address in
      guard !address.hasPrefix("#"), let host = WebAddress.host(of: address), !host.isEmpty else {
        return address.hasPrefix("/")
      }
      return own.map { LinkTargets.isOneSite(host, $0) } ?? false
    }
  }

  /// Whether some blocks have several links, and most of them lead to other sites than the article's; where the page does not say which that
  /// is, to two at least, or where no other link of the page leads.
  func leadOut(_ places: some Sequence<Int>) -> Bool {
    let addresses = places.flatMap { LinkTargets.addresses(of: blocks[$0]) }
    let hosts = addresses.compactMap { WebAddress.host(of: $0) }.filter { host in
      !host.isEmpty && own.map { LinkTargets.isOther(host, than: $0) } ?? true
    }
    guard hosts.count > 1, hosts.count * 2 > addresses.count else { return false }
    if own != nil { return true }
    let sites = Set(hosts.map(WebAddress.bare))
    return sites.count > 1 || sites.allSatisfy { pageLinks.leadTo($0, only: hosts.count) }
  }

  /// Whether every link of a block leads to one post of a network.
  func leadToPost(_ index: Int) -> Bool {
    let addresses = LinkTargets.addresses(of: blocks[index])
    return !addresses.isEmpty && addresses.allSatisfy(LinkTargets.isPost)
  }

  /// Whether an address leads to one post of a network.
  static func isPost(_ address: String) -> Bool {
    guard let host = WebAddress.host(of: address), let path = posts[WebAddress.bare(host)] else { return false }
    return address.holds(path)
  }

  /// The networks on which an address with a part leads to one post.
  private static let posts = [
    "twitter.com": "/status/", "x.com": "/status/", "mobile.twitter.com": "/status/", "instagram.com": "/p/",
    "threads.net": "/post/", "threads.com": "/post/", "bsky.app": "/post/", "facebook.com": "/posts/",
  ]

  /// Whether every link of some blocks leads to a document to load: a plan, a report, a sheet.
  func leadToDocuments(_ range: Range<Int>) -> Bool {
    blocks[range].allSatisfy { built in
      let addresses = LinkTargets.addresses(of: built)
      return !addresses.isEmpty && addresses.allSatisfy { LinkTargets.isDocument($0.utf8) }
    }
  }

  /// Whether the address with some bytes is that of a document to load.
  static func isDocument<Address: BidirectionalCollection<UInt8>>(_ address: Address) -> Bool {
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = path[dot...].dropFirst()
    // Many addresses have a dot in the host's name only.
    return ending.prefix(longestEnding + 1).count <= longestEnding
      && documents.contains(String(decoding: ending, as: UTF8.self).lowercased())
  }

  private static let longestEnding = 4

  private static let documents: Set<String> = [
    "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "zip", "epub",
  ]

  /// Whether there is text of the article before some blocks, and after them within a few blocks.
  func isWithinText(_ range: Range<Int>) -> Bool {
    (0..<range.lowerBound).contains { LinkTargets.isText($0, of: blocks) }
      && (range.upperBound..<min(blocks.count, range.upperBound + LinkTargets.reach)).contains {
        LinkTargets.isText($0, of: blocks)
      }
  }

  private static let reach = 8

  /// Whether a block is text of the article with few links.
  @inline(__always)
  static func isText(_ built: ArticleBlock) -> Bool {
    built.isBodyText && built.linkDensity < 0.4 && built.block.plainText.utf8.count >= 60
      && (built.isSentence || built.block.text.utf8.count >= 150)
  }

  /// The same of one among others, which is not copied for that.
  static func isText(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard blocks[index].block.role == .body else { return false }
    switch blocks[index].block.kind {
    case .figure, .embed, .rule: return false
    case .table: return isText(blocks[index])
    case .heading, .paragraph, .listItem, .quote, .preformatted: break
    }
    let text = blocks[index].block.text
    guard text.utf8.count >= 60, Double(blocks[index].linkBytes) / Double(text.utf8.count) < 0.4 else { return false }
    return text.utf8.count >= 150 || ArticleBlock.isSentence(text)
  }

  /// Whether a host is another site's, in whatever country.
  static func isOther(_ host: Substring, than own: Substring) -> Bool {
    !isOneSite(host, own) && !haveOneName(host, own)
  }

  /// Whether two hosts are one site's: one of them is the other, or below it, `www` aside.
  private static func isOneSite(_ a: Substring, _ b: Substring) -> Bool {
    let isOne = a.utf8.withContiguousStorageIfAvailable { a in
      b.utf8.withContiguousStorageIfAvailable { areOneSite(ascii: a, $0) }
    }
    if case let isOne??? = isOne { return isOne }
    let (a, b) = (WebAddress.bare(a), WebAddress.bare(b))
    return a == b || a.hasSuffix("." + b) || b.hasSuffix("." + a)
  }

  /// The same of hosts in ASCII, without a String for each; `nil` for others.
  private static func areOneSite(ascii a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard a.allSatisfy({ $0 < 0x80 }), b.allSatisfy({ $0 < 0x80 }) else { return nil }
    func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
    func site(_ host: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
      host.lazy.map(small).starts(with: "www.".utf8) ? host.dropFirst(4) : host[...]
    }
    let (one, other) = (site(a), site(b))
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard zip(short, long.suffix(short.count)).allSatisfy({ small($0) == small($1) }) else { return false }
    return short.count == long.count || long[long.endIndex - short.count - 1] == UInt8(ascii: ".")
  }

  /// Whether two hosts have one name, whatever country they are in: the longest part before the last, `herald.example` and `herald.co.example`.
  private static func haveOneName(_ a: Substring, _ b: Substring) -> Bool {
    func name(_ host: Substring) -> Substring? {
      host.parts(between: dot) { $0 == "." }.dropLast().max { $0.utf8.count < $1.utf8.count }
    }
    return name(a) == name(b)
  }

  private static let dot = ASCIISet { $0 == "." }

  /// Where the page's linked headings lead, found when it is asked for.
  private final class Headings {
    private var found: HostCounts?

    func sites(of blocks: [ArticleBlock]) -> HostCounts {
      if let found { return found }
      let linked = blocks.filter { if case .heading = $0.block.kind { $0.linkDensity > 0.85 } else { false } }
      let hosts = linked.flatMap(LinkTargets.addresses).compactMap { WebAddress.host(of: $0) }
      let sites = HostCounts(hosts.map(WebAddress.bare))
      found = sites
      return sites
    }
  }

  /// Where the links of a page that does not say where it is lead, found when it is asked for.
  private final class PageLinks {
    private let reading: PageReading
    private var found: [String: Int]?
    private var relative = 0

    init(_ reading: PageReading) { self.reading = reading }

    /// Whether a site has only so many of the page's links, and those to its own pages are without a host.
    func leadTo(_ site: String, only count: Int) -> Bool {
      let sites = found ?? find()
      return relative >= PageLinks.leastRelative && sites[site, default: 0] <= count
    }

    private func find() -> [String: Int] {
      var sites: [String: Int] = [:]
      for anchor in reading.byTag.anchors {
        guard let address = reading.page.string(.href, of: anchor), !address.hasPrefix("#") else { continue }
        if let host = WebAddress.host(of: address), !host.isEmpty {
          sites[WebAddress.bare(host), default: 0] += 1
        } else {
          relative += 1
        }
      }
      found = sites
      return sites
    }

    /// A page that leads to its own site without a host has so many links of that kind.
    private static let leastRelative = 3
  }

  /// How often hosts are named, and hosts below them.
  private struct HostCounts {
    let count: Int
    private var own: [Substring: Int] = [:]
    private var below: [Substring: Int] = [:]

    init(_ hosts: [String]) {
      count = hosts.count
      for host in hosts {
        own[host[...], default: 0] += 1
        for outer in HostCounts.outer(host) { below[outer, default: 0] += 1 }
      }
    }

    /// How many of the hosts are of one site with a host: they are that, or one of the two is below the other.
    func ofOne(with host: String) -> Int {
      HostCounts.outer(host).reduce(own[host[...], default: 0] + below[host[...], default: 0]) {
        $0 + own[$1, default: 0]
      }
    }

    /// The hosts that a host is below; names have few parts.
    private static func outer(_ host: String) -> [Substring] {
      host.indices.filter { host[$0] == "." }.suffix(mostParts).map { host[host.index(after: $0)...] }
    }

    private static let mostParts = 8
  }

  private static func addresses(of built: ArticleBlock) -> [String] {
    built.block.marks.compactMap { if case .link(let href) = $0.kind { href } else { nil } }
  }
}
