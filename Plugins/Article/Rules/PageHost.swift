import CopydeskHTML

/// The host that a page is of: that of its address, where the source knows it, else of its canonical link, else of its `og:url`.
struct PageHost {
  /// In small letters, with `www.` where the page has it; `nil` where nothing names one.
  let bytes: [UInt8]?

  init(_ page: Page, url: String?) {
    if let host = url.flatMap(HostPattern.host) {
      bytes = host
      return
    }
    var canonical: String?
    var openGraph: String?
    for index in page.nodes.indices {
      switch page.nodes[index].tag {
      case .link where canonical == nil && PageHost.isCanonical(page.attribute(.rel, of: index)):
        canonical = page.string(.href, of: index).map(TextCleaning.clean)
      case .meta where openGraph == nil: openGraph = PageHost.openGraphAddress(index, page)
      default: break
      }
    }
    bytes = [canonical, openGraph].lazy.compactMap { $0.flatMap(HostPattern.host) }.first
  }

  private static func isCanonical(_ relation: ArraySlice<UInt8>?) -> Bool {
    guard let relation, relation.count == "canonical".utf8.count else { return false }
    return ASCIISearch.contains(relation, "canonical")
  }

  private static func openGraphAddress(_ index: Int, _ page: Page) -> String? {
    for name in [AttributeName.property, .name, .itemprop, .httpEquiv] {
      guard let key = page.attribute(name, of: index), ASCIISearch.contains(key, "og:url"),
        MetaContent.key(key) == "og:url"
      else { continue }
      let content = page.attribute(.content, of: index) ?? page.attribute(.value, of: index)
      if let content, !content.isEmpty { return MetaContent.text(content) }
    }
    return nil
  }
}
