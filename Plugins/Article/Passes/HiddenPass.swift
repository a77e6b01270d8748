import CopydeskHTML

/// Takes out what a reader of the page does not see or cannot read: machinery, controls, and what is marked as hidden.
enum HiddenPass {
  static let machinery = RemovalRule(
    "machinery", "Scripts, styles, forms' controls and drawings hold no text of an article.")
  static let hidden = RemovalRule("hidden", "The page marks it as hidden.")

  /// - Parameter running: The bytes of running text below each node.
  static func run(_ reading: PageReading, running: [Int32]) {
    let page = reading.page
    let whole = running.first ?? 0
    var marked: [Int] = []
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      if node.tag != .text {
        if isMachinery(node.tag), !(node.tag == .noscript && holdsArticle(index, running, whole)) {
          reading.remove(index, machinery)
          index = Int(node.end)
          continue
        }
        // A page that hides most of its text does so until a script shows it.
        if node.tag != .html, node.tag != .body, running[index] * 10 <= whole * 7,
          reading.signals[index].contains(.hidden),
          !opens(index, reading, running)
        {
          marked.append(index)
          index = Int(node.end)
          continue
        }
      }
      index += 1
    }
    // The same, where it hides each paragraph by itself; a copy of the whole, hidden in one piece, is no such case.
    let pieces = marked.filter { running[$0] > 0 }
    let sum = pieces.reduce(0) { $0 + running[$1] }
    let isLocked = pieces.count >= 4 && sum * 2 > whole
    for index in marked where !isLocked || running[index] == 0 { reading.remove(index, hidden) }
  }

  /// Whether the element, by its names or those of the element around it, holds running text that a reader opens.
  private static func opens(_ index: Int, _ reading: PageReading, _ running: [Int32]) -> Bool {
    guard running[index] > 0 else { return false }
    let parent = Int(reading.page.nodes[index].parent)
    return reading.signals[index].contains(.disclosure) || parent >= 0 && reading.signals[parent].contains(.disclosure)
  }

  /// Whether most of the page's running text stands in one `<noscript>`: a script would draw it, and here it is for those who run none.
  private static func holdsArticle(_ index: Int, _ running: [Int32], _ whole: Int32) -> Bool {
    running[index] > 200 && running[index] * 2 > whole
  }

  private static func isMachinery(_ tag: Tag) -> Bool {
    switch tag {
    case .script, .style, .template, .svg, .select, .button, .input, .textarea, .option, .canvas, .dialog, .progress,
      .meter,
      .map, .noframes, .param, .link, .meta, .head, .title, .noscript, .noembed, .applet:
      true
    default: false
    }
  }
}
