import CopydeskHTML

/// The elements of a page that passes look for by what they are, each kind in order. A walk over all nodes for one kind looks at ten nodes in
/// vain for each that it finds.
struct NodesByTag {
  /// The `<a>`, whether they are links or not.
  private(set) var anchors: [Int] = []
  /// The `<img>`.
  private(set) var images: [Int] = []
  /// The headings of all levels.
  private(set) var headings: [Int] = []
  /// The buttons, the fields and their labels.
  private(set) var controls: [Int] = []
  /// The fields for text of several lines.
  private(set) var areas: [Int] = []
  /// The `<iframe>`.
  private(set) var frames: [Int] = []
  /// The `<html>`, and what is in a page's head about the page: `<meta>`, `<link>`, `<title>`.
  private(set) var head: [Int] = []

  init(_ page: Page) {
    anchors.reserveCapacity(page.nodes.count / 8)
    images.reserveCapacity(64)
    headings.reserveCapacity(64)
    controls.reserveCapacity(32)
    head.reserveCapacity(64)
    page.nodes.withUnsafeBufferPointer { nodes in
      for index in nodes.indices {
        switch nodes[index].tag {
        case .a: anchors.append(index)
        case .img: images.append(index)
        case .h1, .h2, .h3, .h4, .h5, .h6: headings.append(index)
        case .button, .input, .label: controls.append(index)
        case .textarea: areas.append(index)
        case .iframe: frames.append(index)
        case .html, .meta, .link, .title: head.append(index)
        default: continue
        }
      }
    }
  }
}
