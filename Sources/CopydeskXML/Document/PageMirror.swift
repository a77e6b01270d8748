import CLibXML2
import CopydeskHTML

/// A page as a document of libxml2, each node of which knows the index of the page's node.
///
/// Attributes that misnesting gives to several elements are those of the first one.
final class PageMirror {
  private let store: NodeStore
  private let page: Page?
  private var hasIDs = false

  /// Copies a page; `nil` gives an empty document.
  init(_ page: Page?) {
    self.page = page
    store = NodeStore(
      nodes: page?.nodes.count ?? 0, attributes: page?.attributes.count ?? 0,
      characters: page.map(PageMirror.characterCount) ?? 0)
    for index in page?.nodes.indices ?? 0..<0 { addNode(index) }
  }

  var document: xmlDocPtr { store.document }

  /// The node of libxml2 for one of the page; the document for `nil`.
  func pointer(to node: Int?) -> xmlNodePtr { store.pointer(to: node) }

  /// How many bytes the texts of all elements have together: what it costs to compare each element's text with something.
  lazy var textOfAllElements: Int = {
    guard let page else { return 0 }
    var (sum, depths) = (0, [Int](repeating: 0, count: page.nodes.count))
    for (index, node) in page.nodes.enumerated() {
      if node.parent >= 0 { depths[index] = depths[Int(node.parent)] + 1 }
      if node.tag == .text { sum += depths[index] * Int(node.count) }
    }
    return sum
  }()

  // MARK: Making

  /// How many bytes all strings take, each with the NUL at its end.
  private static func characterCount(of page: Page) -> Int {
    var count = 0
    for node in page.nodes { count += node.tag == .text ? Int(node.count) + 1 : 0 }
    // The name of an element without a tag is the value of its first attribute, and copies of such an element have it again.
    for index in page.nodes.indices where page.nodes[index].tag == .other {
      count += (page.attribute(.other, of: index)?.count ?? 0) + 1
    }
    for attribute in page.attributes { count += attribute.otherName.count + attribute.value.count + 2 }
    return count
  }

  private func addNode(_ index: Int) {
    guard let page else { return }
    let node = page.nodes[index]
    let parent = node.parent >= 0 ? Int(node.parent) : nil
    switch node.tag {
    case .text: store.addText(index, page.text(of: index), to: parent)
    case .other:
      store.addElement(index, page.attribute(.other, of: index).map { UnsafePointer(store.string($0)) }, to: parent)
    default: store.addElement(index, ElementNames.shared[node.tag], to: parent)
    }
    if node.tag != .text { addAttributes(of: index, page) }
  }

  private func addAttributes(of index: Int, _ page: Page) {
    let range = page.attributeRange(of: index)
    guard let first = range.first else { return }
    if store.pointer(toAttribute: first).pointee.parent != nil {
      store.pointer(to: index).pointee.properties = store.pointer(toAttribute: first)
      return
    }
    for number in range {
      let attribute = page.attributes[number]
      let value = page.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
      switch attribute.name {
      case .other:
        let name = page.bytes[Int(attribute.otherName.lowerBound)..<Int(attribute.otherName.upperBound)]
        store.addAttribute(number, UnsafePointer(store.string(name)), value, to: index)
      case .xmlLang:
        let names = ElementNames.shared
        store.addAttribute(number, names.lang, value, namespace: names.xmlNamespace, to: index)
      default: store.addAttribute(number, ElementNames.shared[attribute.name], value, to: index)
      }
    }
  }

  /// Notes which element has which id, for the function `id`; of several with the same one, the first.
  func registerIDs() {
    guard !hasIDs, let page else { return }
    hasIDs = true
    for number in page.attributes.indices where page.attributes[number].name == .id {
      let attribute = store.pointer(toAttribute: number)
      if attribute.pointee.parent != nil, let value = attribute.pointee.children {
        xmlAddID(nil, document, value.pointee.content, attribute)
      }
    }
  }

  // MARK: Reading

  /// The nodes of a set, each once, in document order.
  func nodes(in set: xmlNodeSetPtr?) -> [XPathNode] {
    guard let page, let set, set.pointee.nodeNr > 0, let table = set.pointee.nodeTab else { return [] }
    var places: [DocumentOrder] = []
    for index in 0..<Int(set.pointee.nodeNr) {
      if let place = table[index].flatMap(PageMirror.place) { places.append(place) }
    }
    return Set(places).sorted().map { place in
      if place.attribute >= 0 {
        return .attribute(
          of: place.node, name: page.attributeName(at: place.attribute), value: page.attributeValue(at: place.attribute)
        )
      }
      return page.nodes[place.node].tag == .text ? .text(place.node) : .element(place.node)
    }
  }

  /// A node's place in document order: an attribute comes after its element and before the element's children.
  private struct DocumentOrder: Hashable, Comparable {
    var node: Int
    var attribute = -1

    static func < (one: DocumentOrder, other: DocumentOrder) -> Bool {
      (one.node, one.attribute) < (other.node, other.attribute)
    }
  }

  private static func place(of pointer: xmlNodePtr) -> DocumentOrder? {
    func index(_ pointer: UnsafeMutableRawPointer?) -> Int { Int(bitPattern: pointer) - 1 }
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE, XML_TEXT_NODE: return DocumentOrder(node: index(pointer.pointee._private))
    case XML_ATTRIBUTE_NODE:
      guard let element = pointer.pointee.parent else { return nil }
      return DocumentOrder(node: index(element.pointee._private), attribute: index(pointer.pointee._private))
    default: return nil
    }
  }
}
