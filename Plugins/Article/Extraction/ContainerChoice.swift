import CopydeskHTML

/// The element that was chosen for the article, and by how much.
struct ContainerChoice {
  /// The element; `nil` on a page without running text.
  private(set) var element: Int?
  /// How much of such text the next best element beside it has, as a share of its own.
  private(set) var runnerUp = 0.0
  /// How many elements beside it have at least a third of its text.
  private(set) var rivals = 0
  /// The share of its running text that the page's own copy of the article does not have; `nil` without such a copy.
  private(set) var unstated: Double?
  /// Whether no other element goes on with it.
  private(set) var isWhole = false

  /// An element beside the chosen one is a candidate with this share of its text.
  private static let rival = 1.0 / 3

  /// A choice that nothing is known of.
  init() {}

  /// - Parameters:
  ///   - gains: For each element, the bytes of text in it that speak for an article.
  ///   - isWhole: Whether no other element goes on with it.
  init(of element: Int?, in reading: PageReading, gains: [Double], unstated: Double?, isWhole: Bool) {
    self.isWhole = isWhole
    guard let element, gains[element] > 0 else {
      self.element = element
      return
    }
    (self.element, self.unstated) = (element, unstated)
    let nodes = reading.page.nodes
    var (inner, best) = (element, 0.0)
    var parent = Int(nodes[inner].parent)
    while parent >= 0 {
      var child = parent + 1
      while child < Int(nodes[parent].end) {
        if child != inner, nodes[child].tag != .text, reading.isOpen(child) {
          best = max(best, gains[child])
          if gains[child] >= Self.rival * gains[element] { rivals += 1 }
        }
        child = Int(nodes[child].end)
      }
      (inner, parent) = (parent, Int(nodes[parent].parent))
    }
    runnerUp = min(1, best / gains[element])
  }
}
