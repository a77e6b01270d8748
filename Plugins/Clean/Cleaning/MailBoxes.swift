import CopydeskHTML

/// Finds boxes that ask for an e-mail address, with the words that introduce the field.
struct MailBoxes {
  /// A box holds less text than this, in bytes.
  private static let longest: Int32 = 500

  private let page: Page
  private let weights: PageWeights

  init(_ page: Page, _ weights: PageWeights) {
    self.page = page
    self.weights = weights
  }

  /// The largest element around each field that holds little text, no headline and not much of the page's text; in document order.
  func find() -> [Int] {
    var boxes: [Int] = []
    var boxedTo = 0
    for index in page.nodes.indices where page.nodes[index].tag == .input && index >= boxedTo {
      guard page.string(.type, of: index)?.lowercased() == "email" else { continue }
      var box = index
      var around = Int(page.nodes[index].parent)
      while around > 0, isSmall(around) {
        box = around
        around = Int(page.nodes[around].parent)
      }
      boxes.append(box)
      boxedTo = Int(page.nodes[box].end)
    }
    return boxes
  }

  private func isSmall(_ node: Int) -> Bool {
    switch page.nodes[node].tag {
    case .html, .body, .main, .article: false
    default:
      weights.text[node] < MailBoxes.longest && weights.headlines[node] == 0
        && weights.unlinked[node] * 5 < max(1, weights.unlinked[0])
    }
  }
}
