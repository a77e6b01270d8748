import CopydeskHTML
import CopydeskText

/// Tells elements that only say what is after them from captions, credits and text: `Credit:`, the labels of fields, and those that only
/// programs which read pages aloud are to see.
enum CaptionLabel {
  /// A label has fewer bytes.
  private static let longest: Int32 = 40

  /// Whether an element is a label within a caption.
  static func isAny(_ node: Int, in reading: PageReading) -> Bool {
    reading.page.nodes[node].tag != .text && (isOfCredit(node, in: reading) || isOfField(node, in: reading))
  }

  /// Whether an element that is named as a credit is the label before it and nothing else.
  static func isOfCredit(_ node: Int, in reading: PageReading) -> Bool {
    (2..<longest).contains(reading.weight[node]) && reading.signals[node].contains(.credit)
      && CreditLine.isLabel(reading.text(of: node, limit: 60))
  }

  /// Whether an element is the label that Drupal sets before the value of a field, and the field is the caption or the credit of a picture.
  static func isOfField(_ node: Int, in reading: PageReading) -> Bool {
    guard (2..<longest).contains(reading.weight[node]),
      reading.page.hasClass(node, withAnyOf: ["field__label", "field-label"]),
      let value = reading.sibling(after: node), reading.page.hasClass(value, withAnyOf: ["field__item", "field-item"])
    else { return false }
    let parent = Int(reading.page.nodes[node].parent)
    return parent >= 0 && !reading.signals[parent].isDisjoint(with: [.caption, .credit])
  }

  /// Whether a `<label>` has a name that says that it is hidden.
  static func isUnseen(_ label: Int, in page: Page) -> Bool {
    guard let names = page.attribute(.class, of: label), ASCIISearch.contains(names, "hid") else { return false }
    return String(decoding: names, as: UTF8.self).lowercased().split(separator: " ").contains {
      $0.hasPrefix("hide-") || $0.hasPrefix("hidden-") || $0 == "hide" || $0 == "hidden"
    }
  }
}
