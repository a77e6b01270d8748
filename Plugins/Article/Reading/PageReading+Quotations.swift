import CopydeskHTML
import CopydeskText

/// Which elements are in quotations, as their names say.
extension PageReading {
  /// Whether a name of an element near around a node says that it holds a quotation.
  func isInNamedQuotation(_ node: Int) -> Bool {
    ancestor(of: node, levels: PageReading.quotationLevels) { element in
      page.attribute(.class, of: element)?.withUnsafeBufferPointer(PageReading.quotationNames.areIn) ?? false
    } != nil
  }

  private static let quotationLevels = 4
  private static let quotationNames = ClassWords(["quote", "blockquote", "pullquote", "quotation", "testimonial"])
}
