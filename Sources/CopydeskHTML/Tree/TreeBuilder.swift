/// Builds the tree of a ``Page`` from tags and texts, by the insertion modes of the HTML standard (section 13.2.6).
///
/// The files beside this one hold the rules: `+Text` for text, `+Head` up to the body, `+Body` and `+BodyEnd` for content,
/// `+Tables`, `+Templates`, `+Foreign` for drawings and formulas, `+Formatting` for elements that misnesting splits.
///
/// It departs from the standard on purpose in these points:
/// - Scripts, styles, comments and drawings make no nodes; nor does white space before the body.
/// - A link that is never closed ends with the block that it is in; see ``pop(to:)``.
/// - What is inside a `<noscript>` of the head stays there and does not begin the body.
/// - Frame sets are ordinary elements.
struct TreeBuilder: ~Copyable {
  /// An element whose end is still to come.
  struct OpenElement {
    /// Its node; -1 in a drawing, whose elements have none.
    var node: Int32
    /// Its tag, ``Tag/other`` for what is foreign.
    var tag: Tag
    var kind = ElementKind.html
    /// The scopes that it bounds.
    var bounds: Tag.Scope
    var isSpecial: Bool
    /// For an element that has no tag of its own, a hash of its name.
    var nameHash: UInt32 = 0
  }

  /// The nodes, in the order in which they were made.
  var nodes: Arena<Page.Node>
  /// The attributes of all elements.
  var attributes: Arena<Page.Attribute>
  /// The characters of all texts and attributes.
  var characters: Arena<UInt8>
  var mode = InsertionMode.beforeHTML
  /// The modes of the templates that are open.
  var templateModes: [InsertionMode] = []
  /// The elements that are open, the outermost first.
  var stack = Arena<OpenElement>(capacity: 256)
  /// Formatting elements that are open, or that misnesting closed and that are to be opened again.
  var formatting = ActiveFormatting()
  private var openCounts: Arena<Int32>
  var links: TreeLinks?
  /// The form that is open; -1 if there is none.
  var form: Int32 = -1
  /// The node of the head; -1 before it.
  var head: Int32 = -1
  /// Whether the page is read as pages were before the standards: a table may be in a paragraph.
  var isQuirky = true
  /// Whether a line feed that comes next is a part of the markup.
  var swallowsLineFeed = false
  /// What drawings show as text.
  var drawn: [Page.DrawnText] = []
  /// How many drawings there are so far.
  var drawings = 0
  /// Where end tags of ``Tag/isPart`` were out of place, as ``position`` counts.
  var strayEnds: [UInt32] = []
  /// Where the tag or text is in the page that is being read.
  var position: UInt32 = 0

  /// Builds a tree in memory that is lent to it for as long as it lives.
  init(_ rooms: Page.Rooms) {
    attributes = Arena(in: rooms.attributes)
    characters = Arena(in: rooms.characters)
    nodes = Arena(in: rooms.nodes)
    openCounts = Arena(capacity: 256)
    for _ in 0...255 { openCounts.append(0) }
  }

  var depth: Int { stack.count }

  /// The tag of the innermost open element.
  @inline(__always)
  var current: Tag? { stack.last?.tag }

  /// Adds what every page has, and ends what is still open.
  mutating func finish() {
    while openCount(.template) > 0 { endTemplate() }
    if mode < .inBody { enterBody() }
    pop(to: 0)
  }

  /// The nodes, in document order; `nil` where the memory that was lent holds them so.
  var nodesInOrder: [Page.Node]? { links?.inDocumentOrder(nodes) ?? nodes.movedOut() }

  // MARK: Open elements

  /// How many elements of a kind are open.
  @inline(__always)
  func openCount(_ tag: Tag) -> Int32 { openCounts[Int(tag.rawValue)] }

  // A method that only reads the builder and is not inlined gets a copy of all of it where a method that changes it calls it. Those that are
  // called for each tag are inlined therefore.

  /// Where on the stack the nearest element of a kind is, unless something that bounds the scope hides it.
  @inline(__always)
  func nearest(_ tag: Tag, in scope: Tag.Scope) -> Int? {
    openCount(tag) > 0 ? TreeBuilder.nearest(tag, in: scope, stack.elements) : nil
  }

  private static func nearest(_ tag: Tag, in scope: Tag.Scope, _ stack: UnsafeBufferPointer<OpenElement>) -> Int? {
    for depth in stack.indices.reversed() {
      let element = stack[depth]
      if element.tag == tag { return depth }
      if !element.bounds.isDisjoint(with: scope) { return nil }
    }
    return nil
  }

  /// Ends the nearest element of a kind in a scope, and what is in it.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  mutating func close(_ tag: Tag, in scope: Tag.Scope) -> Bool {
    guard let depth = nearest(tag, in: scope) else { return false }
    pop(to: depth)
    return true
  }

  /// Ends elements whose end tags may go unwritten (section 13.2.6.3).
  mutating func closeImplied(except kept: Tag? = nil) {
    while let top = current, top.isEndImplied, top != kept { pop(to: stack.count - 1) }
  }

  /// Ends the elements from a depth on.
  ///
  /// Here is a departure from the standard, which would open a link that was never closed again in each block that follows: for a
  /// reader who mistrusts text that is all links, a forgotten `</a>` would hide the rest of the page. Such a link ends with its block.
  mutating func pop(to depth: Int) {
    guard depth < stack.count else { return }
    let endsBlock = stack[depth].isSpecial
    while stack.count > depth {
      let element = stack.removeLast()
      if element.node >= 0 { nodes[Int(element.node)].end = Int32(truncatingIfNeeded: nodes.count) }
      forget(element)
      if element.tag.isMarker { formatting.clear(to: element.node) }
      if endsBlock, element.tag == .a, let entry = formatting.index(of: element.node) { formatting.remove(at: entry) }
    }
  }

  /// Takes an element off the stack, and leaves those inside it open.
  mutating func removeOpen(at depth: Int) {
    if depth == stack.count - 1 { return pop(to: depth) }
    linkNodes()
    forget(stack.remove(at: depth))
  }

  mutating func forget(_ element: OpenElement) {
    openCounts[Int(element.tag.rawValue)] -= 1
    if element.tag.isFormatting { formatting.close(element.node) }
  }

  @inline(__always)
  mutating func push(_ node: Int32, _ tag: Tag) {
    push(openElement(node, tag))
  }

  @inline(__always)
  mutating func push(_ element: OpenElement) {
    stack.append(element)
    openCounts[Int(element.tag.rawValue)] += 1
    if element.tag.isMarker { formatting.addMarker(element.node) }
  }

  mutating func push(_ node: Int32, _ tag: Tag, at depth: Int) {
    guard depth < stack.count else { return push(node, tag) }
    stack.insert(openElement(node, tag), at: depth)
    openCounts[Int(tag.rawValue)] += 1
  }

  @inline(__always)
  private func openElement(_ node: Int32, _ tag: Tag) -> OpenElement {
    OpenElement(
      node: node, tag: tag, bounds: tag.bounds, isSpecial: tag.isSpecial,
      nameHash: tag == .other ? nameHash(Int(node)) : 0)
  }

  // MARK: Nodes

  /// Adds a node where the standard inserts one, and opens it.
  @discardableResult
  @inline(__always)
  mutating func insert(_ token: TagToken, isOpen: Bool = true) -> Int {
    let fosters = current?.isTableFrame == true && !token.tag.isTableContent
    if stack.last?.kind.isDrawing == true { makeDrawing() }
    let node = makeNode(token.node, token.attributes)
    place(Int32(node), fosters: fosters)
    if isOpen { push(Int32(node), token.tag) }
    return node
  }

  /// Adds a node in the innermost open element, even where it belongs before a table, and leaves it closed.
  @discardableResult
  mutating func insertInPlace(_ token: TagToken) -> Int {
    let node = makeNode(token.node, token.attributes)
    place(Int32(node), fosters: false)
    return node
  }

  /// Adds and opens an element whose tag was not written.
  @discardableResult
  mutating func insertImplied(_ tag: Tag) -> Int { insert(TagToken(tag, position: position)) }

  /// Adds and opens a copy of an element, with its tag and attributes.
  mutating func insertCopy(of original: Int32) -> Int32 {
    let fosters = current?.isTableFrame == true
    if stack.last?.kind.isDrawing == true { makeDrawing() }
    let copy = makeCopy(of: original)
    place(copy, fosters: fosters)
    push(copy, nodes[Int(copy)].tag)
    return copy
  }

  mutating func makeCopy(of original: Int32) -> Int32 {
    let original = nodes[Int(original)]
    return Int32(makeNode(original.tag, original.start..<original.start + original.count))
  }

  @inline(__always)
  mutating func makeNode(_ tag: Tag, _ range: Range<UInt32>) -> Int {
    let index = nodes.count
    nodes.append(
      Page.Node(
        tag: tag, parent: -1, end: Int32(truncatingIfNeeded: index + 1), start: range.lowerBound,
        count: UInt32(range.count), position: position))
    links?.add(Int32(index))
    return index
  }

  /// Puts a node into the innermost open element.
  ///
  /// - Parameter fosters: Whether a table that is open has no place for it: it goes before the table, or to the end of a template that is
  ///   open inside it (section 13.2.6.1).
  @inline(__always)
  mutating func place(_ node: Int32, fosters: Bool) {
    if fosters, let place = fosterPlace() { return put(node, place) }
    let parent = stack.last?.node ?? -1
    nodes[Int(node)].parent = parent
    links?.append(node, to: parent)
  }

  /// Gives an element the attributes of a later tag that it does not have.
  mutating func merge(_ range: Range<UInt32>, into node: Int) {
    guard !range.isEmpty else { return }
    let (old, start) = (nodes[node], UInt32(truncatingIfNeeded: attributes.count))
    for index in old.start..<old.start + old.count { attributes.append(attributes[Int(index)]) }
    for index in range {
      let new = attributes[Int(index)]
      let isNew = !(old.start..<old.start + old.count).contains { other in
        let other = attributes[Int(other)]
        return other.name == new.name && isSame(other.otherName, new.otherName)
      }
      if isNew { attributes.append(new) }
    }
    nodes[node].start = start
    nodes[node].count = UInt32(truncatingIfNeeded: attributes.count) - start
  }

  /// Whether two ranges hold the same characters.
  func isSame(_ one: Range<UInt32>, _ other: Range<UInt32>) -> Bool {
    one.count == other.count && (one.isEmpty || characters[one].elementsEqual(characters[other]))
  }
}
