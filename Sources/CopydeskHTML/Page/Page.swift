/// A page as a compact tree: flat arrays in document order, 32-bit indices, text as byte ranges.
///
/// A node's subtree is the range from its index to its ``Node/end``, so a walk is a loop over indices.
public final class Page {
  /// An element or a text.
  public struct Node {
    public var tag: Tag
    /// The index of the element around it; -1 for a node at the top.
    public var parent: Int32
    /// The index after the last node of its subtree.
    public var end: Int32
    /// For a text, the offset of its first byte in ``Page/bytes``; for an element, the index of its first attribute.
    public var start: UInt32
    /// For a text, its length in bytes; for an element, the number of its attributes.
    public var count: UInt32
    /// The offset of the first byte after its tag, or of the text, in the decoded page.
    public var position: UInt32
  }

  /// A name and a value.
  public struct Attribute {
    /// The name of the attribute.
    public var name: AttributeName
    /// For ``AttributeName/other``, where its name is in ``Page/bytes``.
    public var otherName: Range<UInt32>
    /// Where its value is in ``Page/bytes``.
    public var value: Range<UInt32>

    init(name: AttributeName, otherName: Range<UInt32> = 0..<0, value: Range<UInt32>) {
      (self.name, self.otherName, self.value) = (name, otherName, value)
    }
  }

  /// The nodes, in document order.
  public let nodes: [Node]
  /// The attributes of all elements.
  public let attributes: [Attribute]
  /// The characters of all texts and attributes, valid UTF-8.
  public let bytes: [UInt8]
  /// The contents of JSON-LD scripts, as offsets into ``source``.
  public let linkedData: [Range<Int>]
  /// The contents of all scripts that have any, as offsets into ``source``.
  public let scripts: [Range<Int>]
  /// Whether the page is read as pages were before the standards, in which classes and ids match in any case.
  public let isQuirky: Bool
  /// The decoded page.
  public let source: [UInt8]

  /// What a page is made of.
  struct Parts {
    var nodes: [Node]
    var attributes: [Attribute]
    var bytes: [UInt8]
    var linkedData: [Range<Int>]
    var scripts: [Range<Int>]
    var isQuirky: Bool
    var source: [UInt8]
  }

  init(_ parts: Parts) {
    nodes = parts.nodes
    attributes = parts.attributes
    bytes = parts.bytes
    linkedData = parts.linkedData
    scripts = parts.scripts
    isQuirky = parts.isQuirky
    source = parts.source
  }

  /// The value of an element's attribute.
  @inlinable
  public func attribute(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    let element = nodes[node]
    guard element.tag != .text else { return nil }
    for index in Int(element.start)..<Int(element.start + element.count) where attributes[index].name == name {
      let range = attributes[index].value
      return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    }
    return nil
  }

  /// The value of an element's attribute as a String.
  public func string(_ name: AttributeName, of node: Int) -> String? {
    attribute(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of an attribute that has no name in ``AttributeName``.
  public func string(other name: String, of node: Int) -> String? {
    let element = nodes[node]
    guard element.tag != .text else { return nil }
    for index in Int(element.start)..<Int(element.start + element.count) where attributes[index].name == .other {
      let range = attributes[index].otherName
      guard bytes[Int(range.lowerBound)..<Int(range.upperBound)].elementsEqual(name.utf8) else { continue }
      let value = attributes[index].value
      return String(decoding: bytes[Int(value.lowerBound)..<Int(value.upperBound)], as: UTF8.self)
    }
    return nil
  }

  /// The bytes of a text node.
  @inlinable
  public func text(of node: Int) -> ArraySlice<UInt8> {
    let text = nodes[node]
    return bytes[Int(text.start)..<Int(text.start + text.count)]
  }

  /// The indices of an element's children, in order.
  @inlinable
  public func children(of node: Int) -> Children {
    Children(page: self, index: node + 1, end: Int(nodes[node].end))
  }

  /// Walks over siblings.
  public struct Children: Sequence, IteratorProtocol {
    @usableFromInline let page: Page
    @usableFromInline var index: Int
    @usableFromInline let end: Int

    @inlinable
    init(page: Page, index: Int, end: Int) {
      self.page = page
      self.index = index
      self.end = end
    }

    /// The index of the next sibling.
    @inlinable
    public mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = Int(page.nodes[index].end) }
      return index
    }
  }

  /// The first element with a tag.
  public func first(_ tag: Tag, in range: Range<Int>? = nil) -> Int? {
    (range ?? nodes.indices).first { nodes[$0].tag == tag }
  }

  /// The indices of a node and all below it.
  @inlinable
  public func subtree(of node: Int) -> Range<Int> { node..<Int(nodes[node].end) }
}

/// How large a page may be.
public struct PageLimits: Sendable {
  /// How many elements may be open at a time.
  public var depth: Int
  /// How many elements and texts it may have.
  public var nodes: Int
  /// How many attributes a tag may have.
  public var attributes: Int

  public init(depth: Int, nodes: Int, attributes: Int) {
    self.depth = depth
    self.nodes = nodes
    self.attributes = attributes
  }
}

/// Why a page could not be parsed.
public enum PageError: Error, Sendable, Hashable {
  case depth
  case nodes
  case attributes(found: Int)
  case outOfMemory
  case cancelled
}
