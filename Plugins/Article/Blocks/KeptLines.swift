import CopydeskHTML

/// Tells elements whose lines end where those of the markup do: by a style, or by a class of Tailwind's (CSS Text 3, section 3).
enum KeptLines {
  static func areIn(_ node: Int, in page: Page) -> Bool {
    if page.nodes[node].tag == .pre { return false }
    if let style = page.attribute(.style, of: node), ASCIISearch.contains(style, anyOf: styles) { return true }
    return page.attribute(.class, of: node).map { ASCIISearch.contains($0, "whitespace-pre") } ?? false
  }

  static func areIn(style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let style = UnsafeBufferPointer(rebasing: style)
    return ASCIISearch.contains(style, "white-space") && ASCIISearch.contains(style, anyOf: styles)
  }

  private static let styles: [StaticString] = [
    "white-space:pre", "white-space: pre", "white-space:break-spaces", "white-space: break-spaces",
  ]
}
