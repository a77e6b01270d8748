/// The rules for text, in every mode (HTML standard, section 13.2.6.4).
extension TreeBuilder {
  /// Takes the text that begins at an offset of ``characters`` and ends where they end.
  @inline(__always)
  mutating func text(from start: Int) {
    var start = start
    if swallowsLineFeed {
      swallowsLineFeed = false
      if start < characters.count, characters[start] == UInt8(ascii: "\n") { start += 1 }
    }
    guard start < characters.count else { return }
    if mode == .inBody, stack.last?.kind == .html {
      if formatting.hasClosed { reopenFormatting() }
      appendText(from: start, fosters: false)
    } else {
      textElsewhere(from: start)
    }
  }

  private mutating func textElsewhere(from start: Int) {
    if stack.last?.kind.isDrawing == true { return takeDrawnText(from: start) }
    var start = start
    if mode < .inBody, mode != .inHeadNoscript {
      while start < characters.count, characters[start].isBlank { start += 1 }
      guard start < characters.count else { return characters.removeAll(from: start) }
      enterBody()
    }
    let isBlank = characters[UInt32(start)..<UInt32(characters.count)].allSatisfy(\.isBlank)
    if mode == .inColumnGroup, !isBlank, !leaveColumnGroup() { return characters.removeAll(from: start) }
    let isInFrame = current?.isTableFrame == true
    if formatting.hasClosed, !(isBlank && isInFrame) { reopenFormatting() }
    appendText(from: start, fosters: !isBlank && current?.isTableFrame == true)
  }

  /// Puts text into the innermost open element, whatever the mode is: the content of a title and the like.
  mutating func rawText(from start: Int) {
    var start = start
    if swallowsLineFeed, start < characters.count, characters[start] == UInt8(ascii: "\n") { start += 1 }
    swallowsLineFeed = false
    if start < characters.count { appendText(from: start, fosters: false) }
  }

  private mutating func appendText(from start: Int, fosters: Bool) {
    let foster = fosters ? fosterPlace() : nil
    let last = nodes.count - 1
    if last >= 0, nodes[last].tag == .text, Int(nodes[last].start + nodes[last].count) == start,
      isLast(Int32(last), at: foster)
    {
      nodes[last].count = UInt32(truncatingIfNeeded: characters.count) - nodes[last].start
      return
    }
    let range = UInt32(truncatingIfNeeded: start)..<UInt32(truncatingIfNeeded: characters.count)
    place(Int32(makeNode(.text, range)), fosters: fosters)
  }

  /// Whether a text is where the next one would come.
  @inline(__always)
  private func isLast(_ text: Int32, at place: FosterPlace?) -> Bool {
    switch place {
    case .before(let table): links?.previousSibling(of: table) == text
    case .end(let template): links?.lastChild(of: template) == text
    case nil:
      nodes[Int(text)].parent == stack.last?.node
        && links.map { $0.lastChild(of: stack.last!.node) == text } ?? true
    }
  }
}
