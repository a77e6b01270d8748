import CopydeskHTML
import CopydeskText

/// Tells where the links of cards lead that are elements of the page yet.
struct CardTargets {
  let reading: PageReading

  /// Whether every card has links, and all of them lead to other sites than the page's, which the page names.
  func leadToOtherSites(_ cards: [Int]) -> Bool {
    let page = reading.page
    let first = addresses(in: cards[0])
    guard !first.isEmpty, first.allSatisfy({ $0 != nil }), let host = PageHost(page, url: nil).bytes else {
      return false
    }
    let own = Substring(String(decoding: host, as: UTF8.self))
    return cards.allSatisfy { card in
      let hosts = addresses(in: card)
      return !hosts.isEmpty && hosts.allSatisfy { $0.map { LinkTargets.isOther($0, than: own) } ?? false }
    }
  }

  /// The hosts of the links with text in a card; `nil` for links within the site.
  private func addresses(in card: Int) -> [Substring?] {
    reading.page.subtree(of: card).filter { reading.isLink[$0] && reading.weight[$0] > 0 }.map { link in
      guard let host = reading.page.string(.href, of: link).flatMap({ WebAddress.host(of: $0) }), !host.isEmpty else {
        return nil
      }
      return host
    }
  }
}
