/// Reads a page in one pass: takes the tokens of its markup and has a ``TreeBuilder`` make nodes of them.
struct PageParser: ~Copyable {
  private var tokenizer: Tokenizer
  private var reader: TagReader
  private var texts: TextReader
  private var tree: TreeBuilder
  private(set) var linkedData: [Range<Int>] = []
  private(set) var scripts: [Range<Int>] = []
  private let limits: PageLimits
  private let isCancelled: () -> Bool
  private var tokens = 0
  /// Whether the document type may still come.
  private var isFirst = true

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, in rooms: Page.Rooms, isXML: Bool, limits: PageLimits,
    keeping kept: KeptAttributes, isCancelled: @escaping () -> Bool
  ) {
    tokenizer = Tokenizer(bytes, isXML: isXML)
    reader = TagReader(bytes, attributeLimit: limits.attributes, keeping: kept)
    texts = TextReader(tokenizer.scanner)
    tree = TreeBuilder(rooms)
    self.limits = limits
    self.isCancelled = isCancelled
  }

  /// What the page is made of, without what is in the memory that was lent.
  ///
  /// - Parameter filled: Is told how much of that memory is filled.
  /// - Throws: ``PageError``
  consuming func parts(_ filled: inout Page.Filled) throws(PageError) -> Page.Parts {
    try read()
    tree.finish()
    let (nodes, attributes, bytes) = (tree.nodesInOrder, tree.attributes.movedOut(), tree.characters.movedOut())
    filled.nodes = nodes == nil ? tree.nodes.count : 0
    filled.attributes = attributes == nil ? tree.attributes.count : 0
    filled.characters = bytes == nil ? tree.characters.count : 0
    return Page.Parts(
      nodes: nodes, attributes: attributes, bytes: bytes, linkedData: linkedData, scripts: scripts, drawn: tree.drawn,
      strayEnds: tree.strayEnds, isQuirky: tree.isQuirky)
  }

  private mutating func read() throws(PageError) {
    while true {
      switch tokenizer.next(hasCharacterData: tree.isForeign) {
      case .text(let range): takeText(range)
      case .startTag(let name): try takeStartTag(name)
      case .endTag(let name): takeEndTag(name)
      case .characterData(let range): takeCharacterData(range)
      case .doctype(let range): takeDoctype(range)
      case .comment: break
      case .end: return
      }
      try checkLimits()
    }
  }

  @inline(__always)
  private mutating func checkLimits() throws(PageError) {
    if tree.nodes.count > limits.nodes { throw .nodes }
    if tree.depth > limits.depth { throw .depth }
    tokens += 1
    if tokens & 0xFFFF == 0, isCancelled() { throw .cancelled }
  }

  private mutating func takeDoctype(_ range: Range<Int>) {
    if isFirst { tree.isQuirky = QuirksMode.isOn(doctype: tokenizer.bytes[range]) }
    isFirst = false
  }

  // MARK: Text

  /// Takes text that may have references. Where it is only white space, its first character is enough.
  @inline(__always)
  private mutating func takeText(_ range: Range<Int>) {
    let start = tree.characters.count
    tree.position = UInt32(truncatingIfNeeded: range.lowerBound)
    // What follows the end of a line are spaces, which are told from the rest faster than the end of a line.
    if tokenizer.bytes[range.lowerBound].isBlank,
      tokenizer.scanner.isBlank(range.lowerBound &+ 1..<range.upperBound)
    {
      if tree.openCount(.pre) == 0, tree.openCount(.listing) == 0 {
        let first = tokenizer.bytes[range.lowerBound]
        // Several spaces in one line may be how far a line of code is set in, whose element is no `<pre>`.
        if first != 0x20 || range.count == 1 || !isIndent(range) {
          tree.characters.append(first == 0x0D ? UInt8(ascii: "\n") : first)
          return tree.text(from: start)
        }
      }
    } else {
      isFirst = false
    }
    texts.copy(range, .text, to: &tree.characters)
    tree.text(from: start)
  }

  /// Whether white space is a few spaces.
  private func isIndent(_ range: Range<Int>) -> Bool {
    range.count <= PageParser.longestIndent && tokenizer.bytes[range].allSatisfy { $0 == 0x20 }
  }

  private static let longestIndent = 32

  private mutating func takeCharacterData(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let start = tree.characters.count
    tree.position = UInt32(truncatingIfNeeded: range.lowerBound)
    texts.copy(range, .none, to: &tree.characters)
    tree.text(from: start)
  }

  // MARK: Tags

  @inline(__always)
  private mutating func takeStartTag(_ name: Tokenizer.Name) throws(PageError) {
    isFirst = false
    if tree.isForeign, try takeForeign(name) { return }
    let attributes = try readAttributes(name)
    guard tokenizer.isTagClosed else { return }
    if let rawText = name.tag.rawText { return takeRawText(rawText, name.tag, attributes) }
    if name.tag == .svg || name.tag == .math { return takeForeignRoot(name.tag, attributes) }
    // One that is never closed would keep the whole page in the head.
    if name.tag == .noscript, tree.mode <= .inHead, !tokenizer.hasEndTag(.noscript) { return }
    tree.start(name.tag == .template ? templateToken(attributes) : token(name.tag, attributes))
    if tokenizer.isXML, tokenizer.isTagSelfClosing, !name.tag.isVoid { takeEndTag(name) }
  }

  @inline(__always)
  private mutating func readAttributes(_ name: Tokenizer.Name, keepsAll: Bool = false) throws(PageError) -> Range<
    UInt32
  > {
    try reader.read(name, &tokenizer, &texts, into: &tree.attributes, &tree.characters, keepsAll: keepsAll)
  }

  @inline(__always)
  private func token(_ tag: Tag, _ attributes: Range<UInt32>) -> TagToken {
    TagToken(tag, attributes: attributes, position: UInt32(truncatingIfNeeded: tokenizer.position))
  }

  /// The start tag of a template. A declarative shadow root is read like a template, but its content is the page's: its node is one of an
  /// element without a case of its own.
  private mutating func templateToken(_ attributes: Range<UInt32>) -> TagToken {
    var token = token(.template, attributes)
    let mode = attributes.first { tree.attributes[Int($0)].name == .shadowrootmode }
    guard let mode, ["open", "closed"].contains(text(of: tree.attributes[Int(mode)].value)) else { return token }
    let name = UInt32(truncatingIfNeeded: tree.characters.count)
    tree.characters.append("template")
    let start = UInt32(truncatingIfNeeded: tree.attributes.count)
    tree.attributes.append(.init(name: .other, value: name..<name + 8))
    for index in attributes { tree.attributes.append(tree.attributes[Int(index)]) }
    token.node = .other
    token.attributes = start..<UInt32(truncatingIfNeeded: tree.attributes.count)
    return token
  }

  private func text(of value: Range<UInt32>) -> String {
    String(decoding: tree.characters[value], as: UTF8.self).lowercased()
  }

  @inline(__always)
  private mutating func takeEndTag(_ name: Tokenizer.Name) {
    isFirst = false
    let hash = name.tag == .other || tree.isForeign ? NameHash.of(tokenizer.bytes[name.range]) : 0
    tree.end(EndToken(tag: name.tag, nameHash: hash, position: UInt32(truncatingIfNeeded: tokenizer.position)))
  }

  // MARK: Content that is not markup

  private mutating func takeRawText(_ rawText: Tag.RawText, _ tag: Tag, _ attributes: Range<UInt32>) {
    let start = token(tag, attributes)
    let isEmpty = tokenizer.isXML && tokenizer.isTagSelfClosing
    switch rawText {
    case .leftOutWithTags where tag == .script && tree.mode > .inHead && isFormula(attributes):
      tree.start(start)
      if !isEmpty { takeRawText(tokenizer.rawText(of: tag), false) }
      endRawText(tag)
    case .leftOutWithTags:
      let body = isEmpty ? 0..<0 : tokenizer.rawText(of: tag)
      if tag == .script, !body.isEmpty { noteScript(body, attributes) }
    case .leftOut:
      tree.start(start)
      if !isEmpty { _ = tokenizer.rawText(of: tag) }
      endRawText(tag)
    case .text(let hasReferences):
      tree.start(start)
      if !isEmpty { takeRawText(tokenizer.rawText(of: tag), hasReferences) }
      endRawText(tag)
    }
  }

  private mutating func takeRawText(_ range: Range<Int>, _ hasReferences: Bool) {
    guard !range.isEmpty else { return }
    let start = tree.characters.count
    tree.position = UInt32(truncatingIfNeeded: range.lowerBound)
    texts.copy(range, hasReferences ? .text : .none, to: &tree.characters)
    tree.rawText(from: start)
  }

  /// Ends the element that the raw text was in.
  private mutating func endRawText(_ tag: Tag) {
    tree.swallowsLineFeed = false
    if tree.current == tag, tag != .plaintext { tree.pop(to: tree.depth - 1) }
  }

  /// Whether a script is a formula in TeX, which MathJax shows in its place.
  private func isFormula(_ attributes: Range<UInt32>) -> Bool {
    guard let type = attributes.first(where: { tree.attributes[Int($0)].name == .type }) else { return false }
    return tree.characters[tree.attributes[Int(type)].value].starts(with: "math/tex".utf8)
  }

  private mutating func noteScript(_ body: Range<Int>, _ attributes: Range<UInt32>) {
    scripts.append(body)
    guard body.upperBound < tokenizer.bytes.count,
      let type = attributes.first(where: { tree.attributes[Int($0)].name == .type })
    else { return }
    let value = ByteScanner(tree.characters[tree.attributes[Int(type)].value])
    if value.bytes.indices.contains(where: { value.matches("ld+json", at: $0) }) { linkedData.append(body) }
  }

  // MARK: Drawings and formulas

  private mutating func takeForeignRoot(_ tag: Tag, _ attributes: Range<UInt32>) {
    tree.startForeignRoot(token(tag, attributes), tag == .svg ? .svg : .math, isEmpty: tokenizer.isTagSelfClosing)
  }

  /// Takes a start tag where foreign elements are open.
  ///
  /// - Returns: Whether it was foreign; if not, its attributes are still to be read.
  private mutating func takeForeign(_ name: Tokenizer.Name) throws(PageError) -> Bool {
    let hash = NameHash.of(tokenizer.bytes[name.range])
    if tree.isHTML(name.tag, hash) { return false }
    if name.tag.breaksOut {
      tree.breakOut()
      return false
    }
    if tree.isInDrawing, name.tag != .font {
      tokenizer.skipAttributes()
      if tokenizer.isTagClosed { takeForeign(name.tag, 0..<0, hash) }
      return true
    }
    // Where a formula's annotation ends depends on an attribute that nothing else asks for.
    let attributes = try readAttributes(name, keepsAll: true)
    guard tokenizer.isTagClosed else { return true }
    if name.tag == .font, isStyled(attributes) {
      tree.breakOut()
      tree.start(token(.font, attributes))
    } else {
      takeForeign(name.tag, attributes, hash)
    }
    return true
  }

  private mutating func takeForeign(_ tag: Tag, _ attributes: Range<UInt32>, _ hash: UInt32) {
    let hasHTML = hash == NameHash.annotation && holdsHTML(attributes)
    let kind = tree.foreignKind(hash, hasHTML: hasHTML)
    tree.startForeign(token(tag, attributes), kind, hash, isEmpty: tokenizer.isTagSelfClosing)
  }

  /// Whether a `<font>` sets color, face or size, which makes it HTML.
  private func isStyled(_ attributes: Range<UInt32>) -> Bool {
    attributes.contains { index in
      let name = tree.characters[tree.attributes[Int(index)].otherName]
      return ["color", "face", "size"].contains { name.elementsEqual($0.utf8) }
    }
  }

  /// Whether an annotation says that its content is HTML.
  private func holdsHTML(_ attributes: Range<UInt32>) -> Bool {
    attributes.contains { index in
      let attribute = tree.attributes[Int(index)]
      guard tree.characters[attribute.otherName].elementsEqual("encoding".utf8) else { return false }
      let value = text(of: attribute.value)
      return value == "text/html" || value == "application/xhtml+xml"
    }
  }
}
