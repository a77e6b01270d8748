/// Builds the tree of a ``Page`` from tags and texts as the HTML standard does (section 13.2.6).
///
/// What it leaves out is what no reader of articles would notice: frame sets, quirks mode, the names that MathML and SVG
/// share with HTML, and row groups that were not written. The attributes of a second `<html>` or `<body>` are passed over.
struct TreeBuilder: ~Copyable {
  /// An element whose end is still to come.
  struct OpenElement {
    var node: Int32
    var tag: Tag
    /// For an element that ``Tag`` has no case for, a hash of its name.
    var nameHash: UInt32 = 0
  }

  /// The nodes, in the order in which they were made.
  var nodes: Arena<Page.Node>
  /// The attributes of all elements.
  let attributes: Arena<Page.Attribute>
  /// The characters of all texts and attributes.
  var characters: Arena<UInt8>
  /// The elements that are open, the outermost first.
  var stack = Arena<OpenElement>(capacity: 256)
  /// Formatting elements that are open, or that misnesting closed and that are to be opened again.
  var formatting = ActiveFormatting()
  private var openCount: Arena<Int32>
  var links: TreeLinks?
  /// The form that is open; -1 if there is none.
  var form: Int32 = -1
  private(set) var hasHead = false
  private(set) var hasBody = false
  /// Whether a line feed that comes next is a part of the markup.
  var swallowsLineFeed = false
  /// Where the tag or text that is being read stands in the page.
  var position: UInt32 = 0

  /// Makes room for what a page with so many tags is likely to need.
  init(attributes: consuming Arena<Page.Attribute>, characters: consuming Arena<UInt8>, tags: Int) {
    self.attributes = attributes
    self.characters = characters
    nodes = Arena(capacity: tags * 5 / 4)
    openCount = Arena(capacity: 256)
    for _ in 0...255 { openCount.append(0) }
  }

  var depth: Int { stack.count }

  // MARK: Tags and texts

  /// Takes a start tag.
  mutating func start(_ mark: TagMark) {
    let tag = mark.tag == .image ? Tag.img : mark.tag
    swallowsLineFeed = false
    position = mark.position
    guard makeRoom(for: tag) else { return }
    let isOpen = !tag.isVoid && !(tag == .form && stack.last?.tag.isTableFrame == true)
    let node = insert(tag, attributes: mark.range, isOpen: isOpen)
    switch tag {
    case .pre, .listing, .textarea: swallowsLineFeed = true
    case .form: if openCount(.template) == 0 { form = Int32(node) }
    default: if tag.isFormatting { noteFormatting(node) }
    }
  }

  /// Adds to the list of active formatting elements, which has three of the same tag and attributes at most.
  private mutating func noteFormatting(_ node: Int) {
    let tag = nodes[node].tag
    var (same, oldest) = (0, 0)
    for index in (0..<formatting.count).reversed() {
      guard let other = formatting.tag(at: index) else { break }
      guard other == tag, haveSameAttributes(nodes[Int(formatting.node(at: index))], nodes[node]) else { continue }
      same += 1
      oldest = index
    }
    if same >= 3 { formatting.remove(at: oldest) }
    formatting.add(Int32(node), tag)
  }

  private func haveSameAttributes(_ left: Page.Node, _ right: Page.Node) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<Int(left.count) {
      let (one, other) = (attributes[Int(left.start) + offset], attributes[Int(right.start) + offset])
      guard one.name == other.name, isSame(one.value, other.value), isSame(one.otherName, other.otherName) else {
        return false
      }
    }
    return true
  }

  /// Whether two ranges hold the same characters.
  func isSame(_ one: Range<UInt32>, _ other: Range<UInt32>) -> Bool {
    one.count == other.count && (one.isEmpty || characters[one].elementsEqual(characters[other]))
  }

  /// Takes text.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    var bytes = bytes[...]
    if swallowsLineFeed {
      swallowsLineFeed = false
      if bytes.first == UInt8(ascii: "\n") { bytes = bytes.dropFirst() }
    }
    guard !bytes.isEmpty else { return }
    let isBlank = bytes.allSatisfy(\.isBlank)
    if !hasBody {
      if isBlank, stack.count <= 1 || stack.last?.tag == .head { return }
      if !isBlank { enterBody(for: .text) }
    }
    let isInTable = stack.last?.tag.isTableFrame == true
    if formatting.hasClosed, !(isBlank && isInTable) { reopenFormatting() }
    let fosters = !isBlank && stack.last?.tag.isTableFrame == true
    append(UnsafeBufferPointer(rebasing: bytes), fosters: fosters)
  }

  /// Ends what is still open.
  mutating func finish() {
    pop(to: 0)
  }

  /// The nodes, in document order.
  var nodesInOrder: [Page.Node] { links?.inDocumentOrder(nodes) ?? nodes.array() }

  // MARK: Head and body

  /// Opens the head or the body where a page leaves their tags out.
  mutating func enterBody(for tag: Tag) {
    if stack.isEmpty { _ = insert(.html) }
    if tag.isHeadContent, openCount(.template) == 0 {
      if !hasHead { _ = insert(.head) }
      if let top = stack.last?.tag, top == .head || top == .html || top == .noscript { return }
      if let head = stack.lastIndex(where: { $0.tag == .head }) { pop(to: head + 1) }
      return
    }
    // What is inside a template or, with scripting, a noscript does not end the head around it.
    if tag != .body, openCount(.template) > 0 || openCount(.noscript) > 0 { return }
    if tag == .text, let top = stack.last?.tag, top == .title || top == .script || top == .style || top == .noframes {
      return
    }
    pop(to: 1)
    hasHead = true
    if tag != .body { _ = insert(.body) }
  }

  // MARK: Open elements

  /// How many elements of a kind are open.
  func openCount(_ tag: Tag) -> Int32 { openCount[Int(tag.rawValue)] }

  /// Where on the stack the nearest element of a kind is, unless something that bounds the scope hides it.
  func nearest(_ tag: Tag, in scope: Tag.Scope) -> Int? {
    guard openCount(tag) > 0 else { return nil }
    for depth in stack.indices.reversed() {
      let current = stack[depth].tag
      if current == tag { return depth }
      if !current.bounds.isDisjoint(with: scope) { return nil }
    }
    return nil
  }

  /// Ends the elements from a depth on.
  ///
  /// Here is a departure from the standard, which would open a link that was never closed again in each block that follows: for a
  /// reader who mistrusts text that is all links, a forgotten `</a>` would hide the rest of the page. Such a link ends with its block.
  mutating func pop(to depth: Int) {
    guard depth < stack.count else { return }
    let endsBlock = stack[depth].tag.isSpecial
    while stack.count > depth {
      let element = stack.removeLast()
      nodes[Int(element.node)].end = Int32(nodes.count)
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
    openCount[Int(element.tag.rawValue)] -= 1
    if element.tag.isFormatting { formatting.close(element.node) }
  }

  mutating func push(_ node: Int32, _ tag: Tag, at depth: Int) {
    let element = OpenElement(node: node, tag: tag, nameHash: tag == .other ? nameHash(Int(node)) : 0)
    if depth == stack.count { stack.append(element) } else { stack.insert(element, at: depth) }
    openCount[Int(tag.rawValue)] += 1
    if tag.isMarker { formatting.addMarker(node) }
  }

  // MARK: Nodes

  /// Makes a node where the standard inserts one, and opens it.
  mutating func insert(_ tag: Tag, attributes: Range<UInt32> = 0..<0, isOpen: Bool = true) -> Int {
    let fosters = stack.last?.tag.isTableFrame == true && !tag.isTableContent
    let node = makeNode(tag, attributes)
    place(Int32(node), fosters: fosters)
    if tag == .head { hasHead = true }
    if tag == .body { (hasHead, hasBody) = (true, true) }
    if isOpen { push(Int32(node), tag, at: stack.count) }
    return node
  }

  /// Makes and opens another element with the tag and the attributes of one.
  mutating func insertCopy(of original: Int32) -> Int32 {
    let fosters = stack.last?.tag.isTableFrame == true
    let copy = makeCopy(of: original)
    place(copy, fosters: fosters)
    push(copy, nodes[Int(copy)].tag, at: stack.count)
    return copy
  }

  mutating func makeCopy(of original: Int32) -> Int32 {
    let original = nodes[Int(original)]
    return Int32(makeNode(original.tag, original.start..<original.start + original.count))
  }

  private mutating func makeNode(_ tag: Tag, _ range: Range<UInt32>) -> Int {
    let index = nodes.count
    nodes.append(
      Page.Node(
        tag: tag, parent: -1, end: Int32(truncatingIfNeeded: index + 1), start: range.lowerBound,
        count: UInt32(range.count), position: position))
    links?.add(Int32(index))
    return index
  }

  private mutating func place(_ node: Int32, fosters: Bool) {
    if fosters, let table = fosterTable() {
      linkNodes()
      put(node, before: table)
    } else {
      let parent = stack.last?.node ?? -1
      nodes[Int(node)].parent = parent
      links?.append(node, to: parent)
    }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, fosters: Bool) {
    let start = characters.count
    characters.append(contentsOf: bytes)
    let table = fosters ? fosterTable() : nil
    let last = nodes.count - 1
    if last >= 0, nodes[last].tag == .text, Int(nodes[last].start + nodes[last].count) == start,
      isLast(Int32(last), before: table)
    {
      nodes[last].count += UInt32(bytes.count)
      return
    }
    let node = makeNode(.text, UInt32(truncatingIfNeeded: start)..<UInt32(truncatingIfNeeded: characters.count))
    place(Int32(node), fosters: fosters)
  }

  /// Whether a text is where the next one would come to stand.
  private func isLast(_ text: Int32, before table: Int32?) -> Bool {
    if let table { return links?.previousSibling(of: table) == text }
    return nodes[Int(text)].parent == stack.last?.node
      && links.map { $0.lastChild(of: stack.last!.node) == text } ?? true
  }
}
