import CopydeskHTML

/// The elements that collections' rules name as the article's.
struct CollectionBody {
  /// What the nearest rule names that names anything.
  private let elements: [Int]
  /// The rules that name nothing on this page.
  let stale: [CollectionRule]

  init(_ rules: [CollectionRule], on page: SelectablePage, checkDeadline: () throws -> Void) throws {
    var elements: [Int] = []
    var stale: [CollectionRule] = []
    for rule in rules where !rule.body.isEmpty {
      var found: [Int] = []
      for selector in rule.body where found.isEmpty {
        try checkDeadline()
        found = try page.elements(selector)
      }
      if found.isEmpty { stale.append(rule) }
      if elements.isEmpty { elements = found }
    }
    self.elements = elements
    self.stale = stale
  }

  /// The element, or the innermost one around all of them; `nil` where that is the whole page, or nothing of it is left.
  func element(in reading: PageReading) -> Int? {
    let page = reading.page
    let left = elements.filter { reading.weight[$0] > 0 && !reading.isRemoved($0) }
    guard let first = left.first, let last = left.max() else { return nil }
    var result = first
    while !page.subtree(of: result).contains(last) {
      guard page.nodes[result].parent >= 0 else { return nil }
      result = Int(page.nodes[result].parent)
    }
    return page.nodes[result].tag == .body || page.nodes[result].tag == .html ? nil : result
  }
}
