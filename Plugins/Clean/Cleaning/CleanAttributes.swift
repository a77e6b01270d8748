import CopydeskHTML
import CopydeskText

/// The attributes that stay, with their addresses made whole.
struct CleanAttributes {
  typealias List = [(name: String, value: String)]

  private let page: Page
  private let safe: SafeAddress
  private let allowed: AllowList
  /// Which attributes were written. Misnesting can give those of one tag to many elements.
  private var isWritten: [Bool]
  /// How many more bytes attributes may take that were written before.
  private var budget: Int

  init(_ cleaning: PageCleaning, _ allowed: AllowList) {
    page = cleaning.page
    safe = cleaning.pictures.safe
    self.allowed = allowed
    isWritten = Array(repeating: false, count: page.attributes.count)
    budget = page.bytes.count + 100_000
  }

  /// The attributes of an element.
  ///
  /// - Parameters:
  ///   - node: The element; `nil` for one that the page does not have.
  ///   - name: What it is written as.
  mutating func of(_ node: Int?, as name: String) -> List {
    guard let node else { return [] }
    var result: List = []
    for number in page.attributeRange(of: node) {
      let attribute = page.attributeName(at: number)
      guard allowed.allows(attribute, on: name), mayWrite(number) else { continue }
      if let value = value(of: attribute, page.attributeValue(at: number), on: name) {
        result.append((attribute, value))
      }
    }
    return result
  }

  /// The attributes of a picture; `source` is its address, or nothing.
  mutating func ofPicture(_ node: Int, source: String) -> List {
    var result = of(node, as: "img").filter { $0.name != "src" && $0.name != "srcset" }
    if !source.isEmpty, allowed.allows("src", on: "img") { result.insert(("src", source), at: 0) }
    let set = page.string(.dataSrcset, of: node) ?? page.string(.srcset, of: node)
    if !source.isEmpty, allowed.allows("srcset", on: "img"), let value = set.flatMap({ SourceSet($0).value(safe) }) {
      result.append(("srcset", value))
    }
    return result
  }

  private mutating func mayWrite(_ number: Int) -> Bool {
    guard isWritten[number] else {
      isWritten[number] = true
      return true
    }
    budget -= page.attributes[number].value.count + 16
    return budget >= 0
  }

  private func value(of attribute: String, _ value: String, on element: String) -> String? {
    switch attribute {
    case "href": return safe.address(value, for: .link)
    case "cite", "longdesc", "itemid": return safe.address(value, for: .link)
    case "src", "poster", "data-src", "data-original", "data-lazy-src":
      let isPicture = element == "img" || attribute == "poster"
      return safe.address(value, for: isPicture ? .picture : .media)
    case "srcset", "data-srcset": return SourceSet(value).value(safe)
    // Readers see these as text, whatever they say.
    case "alt", "title", "aria-label", "label", "summary": return value
    case "width", "height", "colspan", "rowspan", "span", "start", "value":
      return value.utf8.allSatisfy { (0x30...0x39).contains($0) || "-.% px".utf8.contains($0) } || element == "data"
        ? value : nil
    default: return SafeAddress.isUnsafe(value) ? nil : value
    }
  }
}
