import CLibXML2

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What libxml2's streaming reader had built of a malformed document and not handed out when it gave up: it reads some hundred bytes ahead, and
/// whole elements before the malformed place may be among them.
///
/// An element that nothing in the tree follows may not have been closed; it has no end here.
struct TreeRest {
  private var node: xmlNodePtr
  /// A node that comes first.
  private var first: xmlNodePtr?
  /// Whether the node's end was handed out, or it has none.
  private var isLeft: Bool
  /// The line that is malformed. Elements after it are guesses.
  private let lastLine: Int
  private var isOver = false

  /// - Parameters:
  ///   - node: The node that was handed out last.
  ///   - isLeft: Whether that was all of it, as opposed to the start of an element.
  init(after node: xmlNodePtr, isLeft: Bool, upToLine lastLine: Int) {
    (self.node, self.isLeft, self.lastLine) = (node, isLeft, lastLine)
  }

  /// - Parameter node: The first node that was not handed out.
  init(from node: xmlNodePtr, upToLine lastLine: Int) {
    (self.node, first, isLeft, self.lastLine) = (node, node, true, lastLine)
  }

  /// - Parameter root: The root of a tree of which nothing was handed out.
  /// - Returns: `nil` where nothing in it is sure to be whole.
  init?(of root: xmlNodePtr, upToLine lastLine: Int) {
    var node: xmlNodePtr? = root
    while let last = node?.pointee.last, last.pointee.prev == nil { node = last }
    guard node?.pointee.last != nil else { return nil }
    self.init(from: root, upToLine: lastLine)
  }

  /// The next tag or text; `nil` at the end.
  mutating func next() -> XMLStream.Event? {
    while !isOver {
      if let first {
        self.first = nil
        if let event = enter(first) { return event }
      } else if !isLeft, let child = node.pointee.children {
        if let event = enter(child) { return event }
      } else if !isLeft {
        return leave(node)
      } else if let following = node.pointee.next {
        if let event = enter(following) { return event }
      } else if let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE {
        return leave(parent)
      } else {
        isOver = true
      }
    }
    return nil
  }

  private mutating func enter(_ next: xmlNodePtr) -> XMLStream.Event? {
    node = next
    isLeft = next.pointee.type != XML_ELEMENT_NODE
    switch next.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: return .text(Self.string(next.pointee.content))
    case XML_ELEMENT_NODE where Int(next.pointee.line) > lastLine:
      isOver = true
      return nil
    case XML_ELEMENT_NODE: return .start(Self.tag(of: next))
    default: return nil
    }
  }

  private mutating func leave(_ element: xmlNodePtr) -> XMLStream.Event? {
    guard Self.isClosed(element) else {
      isOver = true
      return nil
    }
    (node, isLeft) = (element, true)
    return .end(name: Self.string(element.pointee.name), namespace: Self.string(element.pointee.ns?.pointee.href))
  }

  /// Whether something follows an element or one around it, of which libxml2 allows few hundreds.
  private static func isClosed(_ element: xmlNodePtr) -> Bool {
    var node: xmlNodePtr? = element
    while let next = node, next.pointee.type == XML_ELEMENT_NODE {
      if next.pointee.next != nil { return true }
      node = next.pointee.parent
    }
    return false
  }

  /// The markup within the element whose start was handed out last.
  var innerMarkup: String {
    guard let buffer = xmlBufferCreate() else { return "" }
    defer { xmlBufferFree(buffer) }
    var child = node.pointee.children
    while let next = child {
      xmlNodeDump(buffer, next.pointee.doc, next, 0, 0)
      child = next.pointee.next
    }
    return Self.string(xmlBufferContent(buffer))
  }

  private static func tag(of node: xmlNodePtr) -> XMLStream.Tag {
    var tag = XMLStream.Tag(
      name: string(node.pointee.name), namespace: string(node.pointee.ns?.pointee.href), attributes: [:])
    var attribute = node.pointee.properties
    while let next = attribute {
      let prefix = string(next.pointee.ns?.pointee.prefix)
      let value = xmlNodeListGetString(node.pointee.doc, next.pointee.children, 1)
      // libxml2 allocates with malloc unless it is told otherwise, and nothing here tells it.
      defer { free(value) }
      tag.attributes[(prefix.isEmpty ? "" : prefix + ":") + string(next.pointee.name)] = string(value)
      attribute = next.pointee.next
    }
    return tag
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
