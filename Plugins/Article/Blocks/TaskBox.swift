import CopydeskHTML

/// The boxes of a list of things to do.
enum TaskBox {
  static let (ticked, empty) = ("☑", "☐")

  /// A ticked or an empty box, for an item that begins with one; `nil` for all others.
  static func sign(of item: Int, in page: Page) -> String? {
    guard let box = box(of: item, in: page) else { return nil }
    return !page.has(.checked, box) ? empty : ticked
  }

  /// Whether the boxes of a list tell something: one of them is ticked, or readers cannot tick them, as where a list of things to do is
  /// shown. Those of a recipe are there for its readers.
  static func tells(_ list: Int, in page: Page) -> Bool {
    page.children(of: list).contains { item in
      guard page.nodes[item].tag == .li, let box = box(of: item, in: page) else { return false }
      return page.has(.checked, box) || page.has(.disabled, box)
    }
  }

  /// The box that an item begins with.
  private static func box(of item: Int, in page: Page) -> Int? {
    for index in page.subtree(of: item).dropFirst().prefix(reach) {
      switch page.nodes[index].tag {
      case .text: if page.text(of: index).contains(where: { $0 > 0x20 }) { return nil }
      case .input:
        return page.attribute(.type, of: index)?.elementsEqual("checkbox".utf8) ?? false ? index : nil
      default: continue
      }
    }
    return nil
  }

  /// The box is among so many nodes of its item.
  private static let reach = 8
}
