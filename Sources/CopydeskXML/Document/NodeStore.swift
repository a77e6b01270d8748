import CLibXML2
import CopydeskHTML

/// A document of libxml2 whose nodes, attributes and characters are in four arrays of our own, which are freed at once, whatever the
/// depth of the tree. libxml2 only reads them.
///
/// An element's `content` holds its number in document order, from which libxml2 compares nodes (as after `xmlXPathOrderDocElems`).
final class NodeStore {
  let document: xmlDocPtr
  private let nodes: UnsafeMutableBufferPointer<xmlNode>
  private let attributes: UnsafeMutableBufferPointer<xmlAttr>
  private let values: UnsafeMutableBufferPointer<xmlNode>
  private let characters: UnsafeMutableBufferPointer<xmlChar>
  private var used = 0

  private static let prepare: Void = xmlInitParser()

  /// To libxml2 the document is XML in UTF-8: in an HTML document it would not escape `<!--…-->` and `&{…}` in values.
  ///
  /// - Parameter characters: How many bytes all strings take, each with a NUL at its end.
  init(nodes: Int, attributes: Int, characters: Int) {
    _ = NodeStore.prepare
    guard let document = xmlNewDoc("1.0") else { fatalError("libxml2 ran out of memory") }
    self.document = document
    document.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
    self.nodes = .allocate(capacity: nodes)
    self.attributes = .allocate(capacity: attributes)
    values = .allocate(capacity: attributes)
    self.characters = .allocate(capacity: characters)
    self.nodes.initialize(repeating: xmlNode())
    self.attributes.initialize(repeating: xmlAttr())
    values.initialize(repeating: xmlNode())
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

  /// A node by its number; the document for `nil`.
  func pointer(to node: Int?) -> xmlNodePtr {
    guard let node, nodes.indices.contains(node) else {
      return UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
    }
    return nodes.baseAddress! + node
  }

  /// An attribute by its number.
  func pointer(toAttribute number: Int) -> xmlAttrPtr { attributes.baseAddress! + number }

  /// Adds a text as the last child of an element, or of the document.
  func addText(_ number: Int, _ text: ArraySlice<UInt8>, to parent: Int?) {
    let node = make(number, XML_TEXT_NODE, ElementNames.shared[.text])
    node.pointee.content = string(text)
    link(node, to: pointer(to: parent))
  }

  /// Adds an element as the last child of another one, or of the document.
  func addElement(_ number: Int, _ name: UnsafePointer<xmlChar>?, to parent: Int?) {
    let node = make(number, XML_ELEMENT_NODE, name)
    node.pointee.content = UnsafeMutablePointer(bitPattern: -(number + 1))
    link(node, to: pointer(to: parent))
  }

  private func make(_ number: Int, _ type: xmlElementType, _ name: UnsafePointer<xmlChar>?) -> xmlNodePtr {
    let node = pointer(to: number)
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: number + 1)
    node.pointee.doc = document
    node.pointee.type = type
    node.pointee.name = name
    return node
  }

  private func link(_ node: xmlNodePtr, to parent: xmlNodePtr) {
    node.pointee.parent = parent
    node.pointee.prev = parent.pointee.last
    if let last = parent.pointee.last { last.pointee.next = node } else { parent.pointee.children = node }
    parent.pointee.last = node
  }

  /// Gives an element an attribute, after those that it has. The numbers of its attributes follow one another.
  func addAttribute(
    _ number: Int, _ name: UnsafePointer<xmlChar>?, _ value: ArraySlice<UInt8>, namespace: xmlNsPtr? = nil,
    to element: Int
  ) {
    let (attribute, element) = (pointer(toAttribute: number), pointer(to: element))
    attribute.pointee._private = UnsafeMutableRawPointer(bitPattern: number + 1)
    attribute.pointee.type = XML_ATTRIBUTE_NODE
    attribute.pointee.doc = document
    attribute.pointee.name = name
    attribute.pointee.ns = namespace
    attribute.pointee.parent = element
    if element.pointee.properties == nil {
      element.pointee.properties = attribute
    } else {
      attribute.pointee.prev = attribute - 1
      (attribute - 1).pointee.next = attribute
    }
    addValue(value, number, to: attribute)
  }

  private func addValue(_ value: ArraySlice<UInt8>, _ number: Int, to attribute: xmlAttrPtr) {
    let text = values.baseAddress! + number
    text.pointee.type = XML_TEXT_NODE
    text.pointee.name = ElementNames.shared[.text]
    text.pointee.content = string(value)
    text.pointee.doc = document
    text.pointee.parent = UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self)
    attribute.pointee.children = text
    attribute.pointee.last = text
  }

  /// A copy of bytes with a NUL at its end.
  func string(_ bytes: ArraySlice<UInt8>) -> UnsafeMutablePointer<xmlChar> {
    let start = characters.baseAddress! + used
    bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { start.initialize(from: base, count: source.count) }
    }
    start[bytes.count] = 0
    used += bytes.count + 1
    return start
  }
}
