import CopydeskHTML

/// Recipes.
extension PageReading {
  /// Whether an element is named as the ingredients of a recipe and has a list of some, which may lead to shops, or elements named as one of them.
  func listsIngredients(_ index: Int) -> Bool {
    guard let names = page.attribute(.class, of: index), ASCIISearch.contains(names, anyOf: ["ingredients"]) else {
      return false
    }
    return holdsIngredients(index)
      || page.subtree(of: index).contains { list in
        guard [.ul, .ol].contains(page.nodes[list].tag), linkDensity(list) < 0.9 else { return false }
        let items = page.children(of: list).lazy.filter { [self] in page.nodes[$0].tag == .li && weight[$0] > 0 }
        return items.dropFirst(PageReading.fewIngredients - 1).first { _ in true } != nil
      }
  }

  /// Whether parts of an element with a few words each are named as ingredients: rows of a table, or plain elements.
  private func holdsIngredients(_ index: Int) -> Bool {
    guard linkDensity(index) < 0.7 else { return false }
    return page.subtree(of: index).dropFirst().lazy.filter { [self] part in
      guard (1..<PageReading.longestIngredient).contains(weight[part]), page.nodes[part].tag != .text else {
        return false
      }
      return [page.attribute(.class, of: part), page.attribute(.itemprop, of: part)].contains {
        $0.map { ASCIISearch.contains($0, "ingredient") } ?? false
      }
    }.prefix(PageReading.fewParts).count == PageReading.fewParts
  }

  private static let fewIngredients = 3
  /// A heading may be named so, too. An ingredient has fewer bytes.
  private static let fewParts = 4
  private static let longestIngredient: Int32 = 120
}
