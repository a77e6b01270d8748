/// The rules for drawings and formulas (HTML standard, section 13.2.6.5).
///
/// The elements of a drawing are opened and closed, so that it ends where the standard ends it, but make no nodes. Where HTML is put
/// into one, a node for the drawing is made to hold it, and taken out again when the page is finished.
extension TreeBuilder {
  /// Whether the open element is foreign (not HTML).
  @inline(__always)
  var isForeign: Bool { stack.last.map { $0.kind != .html } ?? false }

  /// Whether the elements that are open are those of a drawing, which keep no attributes.
  var isInDrawing: Bool { stack.last?.kind.isDrawing == true }

  /// Whether a start tag is read as HTML where foreign elements are open, given a hash of its name.
  func isHTML(_ tag: Tag, _ nameHash: UInt32) -> Bool {
    switch stack.last?.kind {
    case .svgPoint, .mathPoint, .html, nil: true
    case .mathText: nameHash != NameHash.mglyph && nameHash != NameHash.malignmark
    case .mathAnnotation: tag == .svg
    case .svg, .math: false
    }
  }

  /// Ends the foreign elements that a tag of HTML breaks out of.
  mutating func breakOut() {
    while let kind = stack.last?.kind, !kind.holdsHTML { pop(to: stack.count - 1) }
  }

  /// Opens a drawing or a formula.
  mutating func startForeignRoot(_ token: TagToken, _ kind: ElementKind, isEmpty: Bool) {
    swallowsLineFeed = false
    position = token.position
    // As in the body: before it, the tag begins the body; in a table, the element goes before it.
    if mode < .inBody, mode != .inHeadNoscript { enterBody() }
    if mode == .inColumnGroup { leaveColumnGroup() }
    if mode == .inTemplate {
      templateModes[templateModes.count - 1] = .inBody
      mode = .inBody
    }
    if formatting.hasClosed { reopenFormatting() }
    if kind == .svg, !isInDrawing { drawings += 1 }
    startForeign(token, kind, NameHash.of(token.tag == .svg ? "svg".utf8 : "math".utf8), isEmpty: isEmpty)
  }

  /// Takes the start tag of a foreign element.
  ///
  /// - Parameter isEmpty: Whether the tag ends in `/>`.
  mutating func startForeign(_ token: TagToken, _ kind: ElementKind, _ nameHash: UInt32, isEmpty: Bool) {
    swallowsLineFeed = false
    position = token.position
    var node: Int32 = -1
    if !kind.isDrawing {
      if isInDrawing { makeDrawing() }
      let fosters = current?.isTableFrame == true
      node = Int32(makeNode(token.node, token.attributes))
      place(node, fosters: fosters)
    }
    guard !isEmpty else { return }
    let isPoint = kind != .svg && kind != .math
    push(
      OpenElement(
        node: node, tag: .other, kind: kind, bounds: isPoint ? [.normal, .button, .list] : [], isSpecial: isPoint,
        nameHash: nameHash))
  }

  /// The role of a foreign element, by the element around it and a hash of its name.
  func foreignKind(_ nameHash: UInt32, hasHTML: Bool) -> ElementKind {
    if isInDrawing { return NameHash.svgPoints.contains(nameHash) ? .svgPoint : .svg }
    if NameHash.mathTexts.contains(nameHash) { return .mathText }
    if nameHash == NameHash.annotation { return hasHTML ? .mathPoint : .mathAnnotation }
    return .math
  }

  /// Takes an end tag where foreign elements are open.
  mutating func endForeign(_ token: EndToken) {
    if token.tag == .br || token.tag == .p {
      breakOut()
      return endElsewhere(token)
    }
    for depth in stack.indices.reversed() {
      let element = stack[depth]
      if element.kind == .html { return endElsewhere(token) }
      if element.nameHash == token.nameHash { return pop(to: depth) }
    }
  }

  /// Takes text in a drawing: what it shows is kept beside the tree, and names and descriptions are left out.
  mutating func takeDrawnText(from start: Int) {
    if isShownByDrawing {
      let text = characters[UInt32(start)..<UInt32(characters.count)]
      if !text.allSatisfy(\.isBlank) {
        drawn.append(Page.DrawnText(drawing: drawings, position: position, text: Array(text)))
      }
    }
    characters.removeAll(from: start)
  }

  /// Text of a drawing is at most so many elements below the one that shows it.
  private static let drawnDepth = 16

  /// Whether text is in an element of a drawing that shows text.
  private var isShownByDrawing: Bool {
    for depth in stack.indices.suffix(TreeBuilder.drawnDepth).reversed() {
      let element = stack[depth]
      if !element.kind.isDrawing || NameHash.drawnNames.contains(element.nameHash) { return false }
      if NameHash.drawnTexts.contains(element.nameHash) { return true }
    }
    return false
  }

  /// Ends a drawing in which elements of HTML are still open.
  ///
  /// Here is a departure from the standard, which would take what follows for a part of the drawing.
  mutating func endDrawing() {
    guard var depth = stack.lastIndex(where: { $0.kind.isDrawing }) else { return }
    while depth > 0, stack[depth - 1].kind.isDrawing { depth -= 1 }
    pop(to: depth)
  }

  /// Adds the node of the open drawing, for HTML that is put into it.
  mutating func makeDrawing() {
    linkNodes()
    var first = stack.count - 1
    while first > 0, stack[first - 1].kind.isDrawing, stack[first - 1].node < 0 { first -= 1 }
    guard stack[stack.count - 1].node < 0 else { return }
    let parent = first > 0 ? stack[first - 1].node : -1
    let node = Int32(makeNode(.svg, 0..<0))
    nodes[Int(node)].parent = parent
    links!.append(node, to: parent)
    for depth in first..<stack.count { stack[depth].node = node }
  }
}

extension NameHash {
  static let annotation = of("annotation-xml".utf8)
  static let mglyph = of("mglyph".utf8)
  static let malignmark = of("malignmark".utf8)
  static let mathTexts = ["mi", "mo", "mn", "ms", "mtext"].map { of($0.utf8) }
  /// Elements of a drawing that show text, and those that name or describe it.
  static let drawnTexts = ["text", "foreignobject"].map { of($0.utf8) }
  static let drawnNames = ["title", "desc"].map { of($0.utf8) }
  static let svgPoints = ["foreignobject", "desc", "title"].map { of($0.utf8) }
}
