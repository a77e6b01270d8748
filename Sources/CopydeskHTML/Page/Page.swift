import CopydeskText
import Synchronization

/// A page as a tree of elements and texts, read by the rules of the HTML standard.
///
/// A page never changes, so it may be shared. Its ``root`` is the `html` element; ``elements(matching:)`` finds elements by a CSS
/// selector.
///
///     let page = try Page(DecodedPage(bytes))
///     for link in page.elements(matching: try Selector("article a[href]")) { print(link.text) }
///
/// Scripts, styles and comments have no content in the tree, formulas in TeX for MathJax aside, and drawings (`svg`) are not in it.
public final class Page: Sendable {
  // The tree is flat arrays in document order, with 32-bit indices and texts as ranges of bytes. A node's subtree is the range from its
  // index to its `end`, so a walk is a loop over indices.

  /// An element or a text.
  @usableFromInline
  package struct Node: Sendable {
    @usableFromInline package var tag: Tag
    /// The index of the element around it; -1 for a node at the top.
    @usableFromInline package var parent: Int32
    /// The index after the last node of its subtree.
    @usableFromInline package var end: Int32
    /// For a text, the offset of its first byte in ``Page/bytes``; for an element, the index of its first attribute.
    @usableFromInline package var start: UInt32
    /// For a text, its length in bytes; for an element, the number of its attributes.
    @usableFromInline package var count: UInt32
    /// The offset of the first byte after its tag, or of the text, in the decoded page.
    package var position: UInt32
  }

  /// A name and a value.
  @usableFromInline
  package struct Attribute: Sendable {
    /// The name of the attribute.
    @usableFromInline package var name: AttributeName
    /// For ``AttributeName/other``, where its name is in ``Page/bytes``.
    package var otherName: Range<UInt32>
    /// Where its value is in ``Page/bytes``.
    @usableFromInline package var value: Range<UInt32>

    init(name: AttributeName, otherName: Range<UInt32> = 0..<0, value: Range<UInt32>) {
      (self.name, self.otherName, self.value) = (name, otherName, value)
    }
  }

  /// The decoded page, and how it was decoded.
  public let decoded: DecodedPage
  /// The nodes, in document order.
  @usableFromInline package let nodes: [Node]
  /// The attributes of all elements.
  @usableFromInline package let attributes: [Attribute]
  /// The characters of all texts and attributes, valid UTF-8.
  @usableFromInline package let bytes: [UInt8]
  /// The contents of JSON-LD scripts, as offsets into ``source``.
  package let linkedData: [Range<Int>]
  /// The contents of all scripts that have any, as offsets into ``source``.
  package let scripts: [Range<Int>]
  /// What drawings show as text, in order.
  package let drawn: [DrawnText]
  /// Where `</article>`, `</div>`, `</main>` and `</section>` were out of place, in order: the offset of the first byte after the tag in
  /// the decoded page. There was none to end, or one of another name was open in it.
  package let strayEnds: [UInt32]
  /// Whether the page is read as pages were before the standards, in which classes and ids match in any case.
  package let isQuirky: Bool
  let reading: Reading
  private let whole = AtomicLazyReference<Page>()
  private let lazySiblings = AtomicLazyReference<SiblingLinks>()
  private let lazyNumbers = AtomicLazyReference<SiblingNumbers>()
  private let lazyNumbersOfType = AtomicLazyReference<SiblingNumbers>()
  private let lazyPositions = AtomicLazyReference<NodePositions>()

  /// How a page is read.
  struct Reading: Sendable {
    /// Whether it is in XML syntax.
    var isXML: Bool
    var limits: PageLimits
    var kept: KeptAttributes
  }

  /// A stretch of text that a drawing shows. It is in no node.
  package struct DrawnText: Sendable {
    /// The number of the page's drawing that it is in.
    package let drawing: Int
    /// The offset of its first byte in the decoded page.
    package let position: UInt32
    /// Valid UTF-8.
    package let text: [UInt8]
  }

  /// What a page is made of. An array that is `nil` was made in the memory that was lent for it.
  struct Parts {
    var nodes: [Node]?
    var attributes: [Attribute]?
    var bytes: [UInt8]?
    var linkedData: [Range<Int>]
    var scripts: [Range<Int>]
    var drawn: [DrawnText]
    var strayEnds: [UInt32]
    var isQuirky: Bool
  }

  init(_ parts: Parts, of decoded: DecodedPage, _ reading: Reading) {
    nodes = parts.nodes ?? []
    attributes = parts.attributes ?? []
    bytes = parts.bytes ?? []
    linkedData = parts.linkedData
    scripts = parts.scripts
    drawn = parts.drawn
    strayEnds = parts.strayEnds
    isQuirky = parts.isQuirky
    self.decoded = decoded
    self.reading = reading
  }

  /// The bytes of the decoded page.
  package var source: [UInt8] { decoded.utf8 }

  /// The same nodes with all of their attributes: this page, or one that is parsed on the first demand.
  package var complete: Page {
    if reading.kept == .all { return self }
    return whole.load() ?? whole.storeIfNil(completed())
  }

  // What selectors and positions ask for is found on the first demand.

  var siblings: SiblingLinks { lazySiblings.load() ?? lazySiblings.storeIfNil(SiblingLinks(nodes)) }

  var siblingNumbers: SiblingNumbers {
    lazyNumbers.load() ?? lazyNumbers.storeIfNil(SiblingNumbers(nodes) { _ in 0 })
  }

  var siblingNumbersOfType: SiblingNumbers {
    lazyNumbersOfType.load() ?? lazyNumbersOfType.storeIfNil(SiblingNumbers(nodes, kind: kinds()))
  }

  var positions: NodePositions { lazyPositions.load() ?? lazyPositions.storeIfNil(NodePositions(nodes)) }

  // MARK: By index

  /// The value of an element's attribute.
  @inlinable
  package func attribute(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    place(of: name, of: node).map { bytes[$0] }
  }

  /// Whether an element has an attribute.
  @inlinable
  package func has(_ name: AttributeName, _ node: Int) -> Bool { place(of: name, of: node) != nil }

  /// Where the value of an element's attribute is in ``bytes``. To know that counts no reference to them.
  @inlinable
  package func place(of name: AttributeName, of node: Int) -> Range<Int>? {
    let element = nodes[node]
    guard element.tag != .text else { return nil }
    return attributes.withUnsafeBufferPointer { attributes in
      // In bounds: an element's attributes are a range of the page's.
      var index = Int(element.start)
      let end = index &+ Int(element.count)
      while index < end, attributes[index].name != name { index &+= 1 }
      guard index < end else { return nil }
      return Int(attributes[index].value.lowerBound)..<Int(attributes[index].value.upperBound)
    }
  }

  /// The first byte of an element's attribute; `nil` for an empty one.
  @inlinable
  package func firstByte(of name: AttributeName, of node: Int) -> UInt8? {
    place(of: name, of: node).flatMap { $0.isEmpty ? nil : bytes[$0.lowerBound] }
  }

  /// The value of an element's attribute as a String.
  package func string(_ name: AttributeName, of node: Int) -> String? {
    guard let place = place(of: name, of: node) else { return nil }
    return bytes.withUnsafeBufferPointer { String(valid: UnsafeBufferPointer(rebasing: $0[place])) }
  }

  /// The value of an attribute that has no name in ``AttributeName``.
  package func string(other name: String, of node: Int) -> String? {
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
  package func text(of node: Int) -> ArraySlice<UInt8> {
    let text = nodes[node]
    return bytes[Int(text.start)..<Int(text.start + text.count)]
  }

  /// The indices of an element's children, in order.
  @inlinable
  package func children(of node: Int) -> Children {
    Children(page: self, index: node + 1, end: Int(nodes[node].end))
  }

  /// Walks over siblings.
  @usableFromInline
  package struct Children: Sequence, IteratorProtocol {
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
    package mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = Int(page.nodes[index].end) }
      return index
    }

    /// How many siblings pass a test, up to a few; those after them are not looked at. A chain of `lazy`, `filter`, `prefix` and `count` would look at
    /// all of them, since a sequence that is no collection has no count but an array's.
    @inlinable
    package func count(upTo most: Int, where accepts: (Int) -> Bool) -> Int {
      var count = 0
      for node in self where accepts(node) {
        count += 1
        if count == most { break }
      }
      return count
    }
  }

  /// The first element with a tag.
  package func first(_ tag: Tag, in range: Range<Int>? = nil) -> Int? {
    (range ?? nodes.indices).first { nodes[$0].tag == tag }
  }

  /// The indices of a node and all below it.
  @inlinable
  package func subtree(of node: Int) -> Range<Int> { node..<Int(nodes[node].end) }
}
