/// A page as selectors see it.
package struct SelectableTree {
  let page: Page
  /// Whether classes and ids match in any case: the page is in quirks mode.
  package var isQuirky: Bool { page.isQuirky }

  package init(_ page: Page) { self.page = page }

  /// The elements that a selector matches, in document order.
  package func elements(matching selector: Selector) -> [Int] {
    let match = SelectorMatch(selector, selector.asksForOtherAttributes ? SelectableTree(page.complete) : self)
    var isEnded = false
    return page.nodes.indices.filter { index in
      // Of a document whose time is up, nobody waits for the rest.
      if index & 0x3FF == 0, Task.isCancelled { isEnded = true }
      return !isEnded && page.nodes[index].tag != .text && match.matches(selector.alternatives, index)
    }
  }

  // MARK: Questions

  func hasID(_ id: [UInt8], _ node: Int) -> Bool {
    guard let value = value(.id, [], node) else { return false }
    return value.count == id.count && isEqual(id, at: value.lowerBound, ignoringCase: isQuirky)
  }

  func hasClass(_ name: [UInt8], _ node: Int) -> Bool {
    guard let value = value(.class, [], node), value.count >= name.count else { return false }
    return hasWord(name, in: value, ignoringCase: isQuirky)
  }

  /// Whether an element without a ``Tag`` has a name.
  func hasName(_ name: [UInt8], _ node: Int) -> Bool {
    guard let value = value(.other, [], node), value.count == name.count else { return false }
    return isEqual(name, at: value.lowerBound, ignoringCase: true)
  }

  func passes(_ test: AttributeTest, _ node: Int) -> Bool {
    guard let value = value(test.name, test.otherName, node) else { return false }
    let count = test.value.count
    func isAt(_ offset: Int) -> Bool { isEqual(test.value, at: offset, ignoringCase: test.ignoresCase) }
    switch test.operation {
    case .exists: return true
    case .equals: return value.count == count && isAt(value.lowerBound)
    case .includes: return hasWord(test.value, in: value, ignoringCase: test.ignoresCase)
    case .dashMatch:
      guard value.count >= count, isAt(value.lowerBound) else { return false }
      return value.count == count || page.bytes[value.lowerBound + count] == UInt8(ascii: "-")
    case .hasPrefix: return count > 0 && value.count >= count && isAt(value.lowerBound)
    case .hasSuffix: return count > 0 && value.count >= count && isAt(value.upperBound - count)
    case .contains:
      guard count > 0, value.count >= count else { return false }
      return holds(test.value, in: value, ignoringCase: test.ignoresCase)
    }
  }

  /// Whether an element holds no element, and no text but white space (Selectors Level 4, section 14.2).
  func isEmpty(_ node: Int) -> Bool {
    for index in node + 1..<max(node + 1, Int(page.nodes[node].end)) {
      guard page.nodes[index].tag == .text else { return false }
      if page.text(of: index).contains(where: { !SelectableTree.isSpace($0) }) { return false }
    }
    return true
  }

  // MARK: Bytes

  /// Where the value of an attribute is; for ``AttributeName/other`` without a name, that of an element without a ``Tag``.
  private func value(_ name: AttributeName, _ otherName: [UInt8], _ node: Int) -> Range<Int>? {
    let element = page.nodes[node]
    for index in Int(element.start)..<Int(element.start + element.count) where page.attributes[index].name == name {
      let attribute = page.attributes[index]
      let nameRange = Int(attribute.otherName.lowerBound)..<Int(attribute.otherName.upperBound)
      if name == .other {
        guard nameRange.count == otherName.count, isEqual(otherName, at: nameRange.lowerBound, ignoringCase: true)
        else { continue }
      }
      return Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
    }
    return nil
  }

  private func hasWord(_ word: [UInt8], in range: Range<Int>, ignoringCase: Bool) -> Bool {
    guard !word.isEmpty else { return false }
    var start = range.lowerBound
    while start < range.upperBound {
      while start < range.upperBound, SelectableTree.isSpace(page.bytes[start]) { start += 1 }
      var end = start
      while end < range.upperBound, !SelectableTree.isSpace(page.bytes[end]) { end += 1 }
      if end - start == word.count, isEqual(word, at: start, ignoringCase: ignoringCase) { return true }
      start = end
    }
    return false
  }

  /// Whether a text is anywhere in a range of the page's bytes. The first byte rules out most places.
  private func holds(_ text: [UInt8], in range: Range<Int>, ignoringCase: Bool) -> Bool {
    page.bytes.withUnsafeBufferPointer { bytes in
      let first = SelectableTree.small(text[0])
      for offset in range.lowerBound...range.upperBound - text.count
      where SelectableTree.small(bytes[offset]) == first && isEqual(text, at: offset, ignoringCase: ignoringCase) {
        return true
      }
      return false
    }
  }

  private func isEqual(_ text: [UInt8], at offset: Int, ignoringCase: Bool) -> Bool {
    for index in text.indices {
      let (one, other) = (text[index], page.bytes[offset + index])
      if one != other, !ignoringCase || SelectableTree.small(one) != SelectableTree.small(other) { return false }
    }
    return true
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }
}
