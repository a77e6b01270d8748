import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Finds a picture's address, and tells pictures from what only measures.
struct PictureSource {
  let page: Page
  let safe: SafeAddress

  /// The content of an image element.
  enum Finding: Equatable {
    /// A picture at an address.
    case picture(String)
    /// A text in place of a picture, whose address is missing or refused.
    case words
    /// A picture of nothing.
    case tracker(String)
    /// Nothing.
    case nothing
  }

  /// Reads an image element: the address that a lazy loader will put in, else the one that is there, else the first of the set, else that
  /// of the picture for readers without scripts.
  func find(_ node: Int) -> Finding {
    let lazy = [AttributeName.dataSrc, .dataLazySrc, .dataOriginal].compactMap { page.string($0, of: node) }
    let given = page.string(.src, of: node) ?? ""
    let sets = [AttributeName.dataSrcset, .srcset].compactMap { page.string($0, of: node) }.map(SourceSet.init)
    let candidates = lazy + [given] + sets.flatMap(\.candidates).prefix(4).map(\.address)
    let plain = candidates.filter { !$0.isEmpty && !SafeAddress.isInline($0) && !PictureSource.isNothing($0) }
    if isTiny(node) { return .tracker(safe.address(given, for: .picture) ?? "") }
    let addresses = plain + [fallback(node)].compactMap { $0 } + candidates.filter(SafeAddress.isInline)
    if let address = addresses.lazy.compactMap({ safe.address($0, for: .picture) }).first { return .picture(address) }
    if let words = page.string(.alt, of: node), words.contains(where: { !$0.isWhitespace }) { return .words }
    return PictureSource.isNothing(given) ? .tracker(safe.address(given, for: .picture) ?? "") : .nothing
  }

  /// Whether the page gives the picture a side of at most one pixel.
  private func isTiny(_ node: Int) -> Bool {
    for name in [AttributeName.width, .height] {
      let size = page.string(name, of: node).map { $0.filter { !$0.isWhitespace } }
      if let size, ["0", "1", "0px", "1px"].contains(size) { return true }
    }
    return page.attribute(.style, of: node).map(HiddenStyle.isOnePixel) ?? false
  }

  /// The address of the picture in a `<noscript>` right after the image.
  private func fallback(_ node: Int) -> String? {
    let near = node + 1..<min(node + 6, page.nodes.count)
    guard let noscript = near.first(where: { page.nodes[$0].tag == .noscript }) else { return nil }
    return page.subtree(of: noscript).first { page.nodes[$0].tag == .img }.flatMap { page.string(.src, of: $0) }
  }

  private static let nothings: Set<Substring> = [
    "pixel", "beacon", "tracking", "tracker", "track", "1x1", "spacer", "blank", "clear", "transparent", "counter",
    "dot",
    "collect", "impression", "placeholder",
  ]

  /// Whether an address is that of a picture of nothing: one of a few words is the name of a GIF or of a program.
  static func isNothing(_ address: String) -> Bool {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let file = path.pathParts.last ?? ""
    let parts = file.lowercased().split(separator: ".")
    guard let name = parts.first else { return false }
    if let type = parts.dropFirst().last, !["gif", "php", "aspx", "ashx", "cgi"].contains(type) { return false }
    return name.split { !$0.isLetter && !$0.isNumber }.contains { nothings.contains($0) }
  }
}

extension SafeAddress {
  /// Whether an address holds its contents itself.
  static func isInline(_ address: String) -> Bool { address.prefix(5).lowercased() == "data:" }
}
