import CopydeskHTML

/// How deep an item says that it is, where a page writes a list of several levels as one without any.
struct ItemLevel {
  var number = 0
  /// Whether the number is the whole level, from 1; else the levels below the list that the item is in.
  var isWhole = false

  init(of item: Int, in page: Page) {
    if let level = page.string(.ariaLevel, of: item).flatMap({ Int($0) }), (1...ItemLevel.deepest).contains(level) {
      (number, isWhole) = (level, true)
      return
    }
    guard let names = page.attribute(.class, of: item), ASCIISearch.contains(names, anyOf: ItemLevel.names) else {
      return
    }
    for name in String(decoding: names, as: UTF8.self).split(separator: " ") {
      guard ItemLevel.beginnings.contains(where: { name.hasPrefix($0) }) else { continue }
      let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }
      if let level = Int(String(digits.reversed())), level <= ItemLevel.deepest { number = level }
    }
  }

  /// Levels beyond this are no list's.
  private static let deepest = 9
  /// The names that two widespread editors give to the levels: Quill and Draft.js.
  private static let names: [StaticString] = ["ql-indent-", "draftstyledefault-depth"]
  private static let beginnings = ["ql-indent-", "public-DraftStyleDefault-depth"]
}
