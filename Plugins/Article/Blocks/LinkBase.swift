import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Decides which links of an article lead anywhere, and makes their addresses whole.
struct LinkBase {
  /// What relative links are read from.
  let base: BaseAddress?

  /// - Parameter url: The page's address; without one of the web, relative links stay as they are.
  init(_ url: String?) { base = url.flatMap { BaseAddress($0) } }

  /// The base of a page's links: its first `<base href>`, read from the page's address, or that address (HTML standard, section 4.2.3).
  ///
  /// - Parameter urls: What may be the page's address; the first that is one of the web counts.
  init(of page: Page, urls: [String?]) {
    var own: BaseAddress?
    for url in urls where own == nil { own = url.flatMap { BaseAddress($0) } }
    base =
      LinkBase.given(in: page).flatMap { BaseAddress(BaseAddress.address(of: TextCleaning.clean($0), from: own)) }
      ?? own
  }

  /// The first `<base href>` in the head.
  private static func given(in page: Page) -> String? {
    for node in page.nodes.indices {
      if page.nodes[node].tag == .body { return nil }
      if page.nodes[node].tag == .base, let address = page.string(.href, of: node) { return address }
    }
    return nil
  }

  /// The pictures with whole addresses.
  func whole(_ images: [ImageReference]) -> [ImageReference] {
    images.filter { !UnsafeAddress.matches($0.src) }.map { image in
      var image = image
      if !image.src.hasPrefix("http"), let address = address(image.src) { image.src = address }
      return image
    }
  }

  /// The whole address of a link; `nil` for links that lead nowhere or run code.
  func address(_ href: String?) -> String? {
    guard var href else { return nil }
    if LinkBase.isWhole(href) { return href }
    // Tabs and line breaks inside an address go, before anything is decided about it (URL Standard, section 4.4).
    if href.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy { $0 > 0x20 && $0 < 0x7F } }) != true {
      href = TextCleaning.clean(href.filter { !"\t\n\r\r\n".contains($0) })
    }
    guard let first = href.utf8.first, first != UInt8(ascii: "#") else { return nil }
    if LinkBase.unsafeLetters.contains(first | 0x20), UnsafeAddress.matches(href) { return nil }
    return BaseAddress.address(of: href, from: base)
  }

  /// Whether an address of the web, in plain letters, is whole already, as most are.
  private static func isWhole(_ href: String) -> Bool {
    let isWhole = href.utf8.withContiguousStorageIfAvailable { bytes in
      let host = bytes.starts(with: "https://".utf8) ? 8 : bytes.starts(with: "http://".utf8) ? 7 : bytes.count
      guard host < bytes.count, bytes[host] != UInt8(ascii: "/"), bytes[host] != UInt8(ascii: "\\") else {
        return false
      }
      return bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
    return isWhole ?? false
  }

  /// The first letters of schemes that are no one's to follow.
  private static let unsafeLetters = Set("jvldfmb".utf8)
}
