import CLibXML2
import CopydeskHTML

/// A page as a document of libxml2, each node of which knows the index of the page's node.
///
/// Nodes, attributes and characters are in four arrays of our own, made in one walk and freed at once, whatever the depth of the
/// page; libxml2 only reads them. An element's `content` holds its number in document order, from which libxml2 compares nodes (as after
/// `xmlXPathOrderDocElems`). Attributes that misnesting gives to several elements are those of the first one.
final class PageMirror {
  let document: xmlDocPtr
  private let page: Page?
  private let nodes: UnsafeMutableBufferPointer<xmlNode>
  private let attributes: UnsafeMutableBufferPointer<xmlAttr>
  private let values: UnsafeMutableBufferPointer<xmlNode>
  private let characters: UnsafeMutableBufferPointer<xmlChar>
  private var used = 0
  private var hasIDs = false

  init(_ page: Page?) {
    _ = XPathLibrary.prepare
    guard let document = htmlNewDocNoDtD(nil, nil) else { fatalError("libxml2 ran out of memory") }
    self.document = document
    self.page = page
    nodes = .allocate(capacity: page?.nodes.count ?? 0)
    attributes = .allocate(capacity: page?.attributes.count ?? 0)
    values = .allocate(capacity: attributes.count)
    characters = .allocate(capacity: page.map(PageMirror.characterCount) ?? 0)
    nodes.initialize(repeating: xmlNode())
    attributes.initialize(repeating: xmlAttr())
    values.initialize(repeating: xmlNode())
    for index in nodes.indices { addNode(index) }
  }

  deinit {
    document.pointee.children = nil
    document.pointee.last = nil
    xmlFreeDoc(document)
    nodes.deallocate()
    attributes.deallocate()
    values.deallocate()
    characters.deallocate()
  }

  /// The node of libxml2 for one of the page; the document for `nil`.
  func pointer(to node: Int?) -> xmlNodePtr {
    guard let node, nodes.indices.contains(node) else {
      return UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
    }
    return nodes.baseAddress! + node
  }

  // MARK: Making

  /// How many bytes all strings take, each with the NUL at its end.
  private static func characterCount(of page: Page) -> Int {
    var count = 0
    for node in page.nodes { count += node.tag == .text ? Int(node.count) + 1 : 0 }
    for attribute in page.attributes { count += attribute.otherName.count + attribute.value.count + 2 }
    return count
  }

  private func addNode(_ index: Int) {
    guard let page, let base = nodes.baseAddress else { return }
    let (node, pointer) = (page.nodes[index], base + index)
    pointer.pointee._private = UnsafeMutableRawPointer(bitPattern: index + 1)
    pointer.pointee.doc = document
    if node.tag == .text {
      pointer.pointee.type = XML_TEXT_NODE
      pointer.pointee.name = ElementNames.shared[.text]
      pointer.pointee.content = string(page.text(of: index))
    } else {
      pointer.pointee.type = XML_ELEMENT_NODE
      pointer.pointee.name = ElementNames.shared[node.tag]
      pointer.pointee.content = UnsafeMutablePointer(bitPattern: -(index + 1))
      addAttributes(of: index, page)
    }
    link(pointer, to: node.parent >= 0 ? base + Int(node.parent) : self.pointer(to: nil))
  }

  private func link(_ node: xmlNodePtr, to parent: xmlNodePtr) {
    node.pointee.parent = parent
    node.pointee.prev = parent.pointee.last
    if let last = parent.pointee.last { last.pointee.next = node } else { parent.pointee.children = node }
    parent.pointee.last = node
  }

  private func addAttributes(of index: Int, _ page: Page) {
    let (element, range) = (nodes.baseAddress! + index, page.attributeRange(of: index))
    if page.nodes[index].tag == .other, let name = page.attribute(.other, of: index) {
      element.pointee.name = UnsafePointer(string(name))
    }
    guard let base = attributes.baseAddress, !range.isEmpty else { return }
    let first = base + range.lowerBound
    element.pointee.properties = first
    guard first.pointee.parent == nil else { return }
    for number in range {
      let attribute = base + number
      addAttribute(number, attribute, page)
      attribute.pointee.parent = element
      if number > range.lowerBound {
        attribute.pointee.prev = attribute - 1
        (attribute - 1).pointee.next = attribute
      }
    }
  }

  private func addAttribute(_ number: Int, _ attribute: xmlAttrPtr, _ page: Page) {
    let source = page.attributes[number]
    attribute.pointee._private = UnsafeMutableRawPointer(bitPattern: number + 1)
    attribute.pointee.type = XML_ATTRIBUTE_NODE
    attribute.pointee.doc = document
    switch source.name {
    case .other:
      attribute.pointee.name = UnsafePointer(
        string(page.bytes[Int(source.otherName.lowerBound)..<Int(source.otherName.upperBound)]))
    case .xmlLang:
      attribute.pointee.name = ElementNames.shared.lang
      attribute.pointee.ns = ElementNames.shared.xmlNamespace
    default: attribute.pointee.name = ElementNames.shared[source.name]
    }
    if source.value.isEmpty { return }
    let text = values.baseAddress! + number
    text.pointee.type = XML_TEXT_NODE
    text.pointee.name = ElementNames.shared[.text]
    text.pointee.content = string(page.bytes[Int(source.value.lowerBound)..<Int(source.value.upperBound)])
    text.pointee.doc = document
    text.pointee.parent = UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self)
    attribute.pointee.children = text
    attribute.pointee.last = text
  }

  /// A copy of bytes with a NUL at its end.
  private func string(_ bytes: ArraySlice<UInt8>) -> UnsafeMutablePointer<xmlChar> {
    let start = characters.baseAddress! + used
    for (offset, byte) in bytes.enumerated() { start[offset] = byte }
    start[bytes.count] = 0
    used += bytes.count + 1
    return start
  }

  /// Notes which element has which id, for the function `id`; of several with the same one, the first.
  func registerIDs() {
    guard !hasIDs, let page else { return }
    hasIDs = true
    for number in page.attributes.indices where page.attributes[number].name == .id {
      let attribute = attributes.baseAddress! + number
      if attribute.pointee.parent != nil, let value = attribute.pointee.children {
        xmlAddID(nil, document, value.pointee.content, attribute)
      }
    }
  }

  // MARK: Reading

  /// The nodes of a set, each once, in document order.
  func nodes(in set: xmlNodeSetPtr?) -> [XPathNode] {
    guard let page, let set, set.pointee.nodeNr > 0, let table = set.pointee.nodeTab else { return [] }
    var places: [Place] = []
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
  private struct Place: Hashable, Comparable {
    var node: Int
    var attribute = -1

    static func < (one: Place, other: Place) -> Bool {
      (one.node, one.attribute) < (other.node, other.attribute)
    }
  }

  private static func place(of pointer: xmlNodePtr) -> Place? {
    func index(_ pointer: UnsafeMutableRawPointer?) -> Int { Int(bitPattern: pointer) - 1 }
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE, XML_TEXT_NODE: return Place(node: index(pointer.pointee._private))
    case XML_ATTRIBUTE_NODE:
      guard let element = pointer.pointee.parent else { return nil }
      return Place(node: index(element.pointee._private), attribute: index(pointer.pointee._private))
    default: return nil
    }
  }
}
