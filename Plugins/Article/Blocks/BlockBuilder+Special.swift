import CopydeskHTML

/// What is read otherwise than it is written.
extension BlockBuilder {
  /// Adds what is read otherwise than it is written: formulas, raised and lowered text, notes, numbers of lines. Returns the index to go
  /// on with; `nil` for an element that is as any other.
  mutating func addSpecial(_ index: Int) -> Int? {
    if isPreformatted { return nil }
    let node = page.nodes[index]
    let end = Int(node.end)
    switch node.tag {
    case .math:
      text.append(Array(Formula(page).mathML(index).utf8)[...], position: Int(node.position))
      read(page.subtree(of: index))
      return end
    case .a:
      let isSign = NoteLink.isSign(index, inHeading: isInHeading, in: reading)
      if isSign || opensPicture(index) || text.isEmpty && NoteLink.isNumberOfNote(index, in: reading)
        || !text.isEmpty && HeadingControl.isAtEnd(index, inHeading: isInHeading, in: reading)
      {
        return end
      }
      // A raised number inside has its brackets there.
      guard text.isAtWord, NoteLink.isNumber(index, in: reading),
        !page.subtree(of: index).contains(where: { page.nodes[$0].tag == .sup })
      else { return nil }
      text.attach("[", position: Int(node.position))
      push(.closed("]"), index)
      return enterElement(index)
    case .sup where NoteLink.isMark(index, in: reading): return end
    case .sup where NoteLink.isReference(index, in: reading):
      let isBracketed = "[(".contains(reading.text(of: index).first ?? " ")
      if !isBracketed { text.attach("[", position: Int(node.position)) }
      push(isBracketed ? .inline : .closed("]"), index)
      return index + 1
    case .sup, .sub:
      guard let raised = RaisedText.text(of: index, after: text.bytes, in: reading) else { return nil }
      // A word that leads elsewhere stays a link.
      if raised.utf8.first == 0x20, page.subtree(of: index).contains(where: { reading.isLink[$0] }) {
        text.space()
        return nil
      }
      text.append(Array(raised.utf8)[...], position: Int(node.position))
      read(page.subtree(of: index))
      return end
    default:
      if let tex = drawnFormula(index) {
        if node.tag.isBlock { flush() }
        text.append(Array(tex.utf8)[...], position: Int(node.position))
        if node.tag.isBlock { flush() }
        read(page.subtree(of: index))
        return end
      }
      if node.tag == .other { return nil }
      if CodeLines.isGutter(index, in: page) || CaptionLabel.isOfField(index, in: reading)
        || CodeHead.isLabel(index, in: reading)
      {
        return end
      }
      if isCreditLine(index) {
        addCredit(index)
        return end
      }
      if node.tag == .span, isSideNote(index) {
        text.attach(" (", position: Int(node.position))
        push(.closed(")"), index)
        return index + 1
      }
      if node.tag == .span,
        NoteLink.isWayBack(index, in: reading) || NoteLink.isUnread(index, in: reading) || isCounterOfComments(index)
      {
        return end
      }
      if node.tag == .span, HeadingControl.isControl(index, inHeading: isInHeading, in: reading) { return end }
      return (node.tag == .span || node.tag == .div) && Formula(page).isDrawn(index) ? end : nil
    }
  }

  /// Whether a link says only that it shows a picture in large, and leads to that.
  private func opensPicture(_ index: Int) -> Bool {
    guard (1..<40).contains(reading.weight[index]), let address = page.attribute(.href, of: index),
      address.suffix(5).contains(UInt8(ascii: ".")), PictureAddress.isPicture(String(decoding: address, as: UTF8.self))
    else { return false }
    return CaptionReading.isToggle(index, in: reading)
  }

  /// Whether an element at the end of a sentence is how many readers wrote about it.
  private func isCounterOfComments(_ index: Int) -> Bool {
    guard reading.signals[index].contains(.comments), (1...BlockBuilder.longestCounter).contains(reading.weight[index]),
      !text.isEmpty, reading.sibling(after: index) == nil
    else { return false }
    return reading.text(of: index).allSatisfy { $0.isNumber || "+.kK".contains($0) }
  }

  private static let longestCounter: Int32 = 6

  /// The TeX of an element that shows a formula, or that a script makes one of.
  @inline(__always)
  private func drawnFormula(_ index: Int) -> String? {
    let node = page.nodes[index]
    guard node.tag == .span || node.tag == .div || node.tag == .other, node.count > 0 else { return nil }
    if reading.wholeWeight[index] > 0 {
      // The formula is in an attribute beside the names, and most elements have one attribute.
      let mayBeFormula = node.tag == .other || node.count > 1
      guard mayBeFormula, reading.weight[index] < BlockBuilder.longestFormula, Formula(page).isFormula(index) else {
        return nil
      }
    }
    return Formula(page).drawn(index)
  }

  /// What is drawn of a formula has fewer bytes.
  private static let longestFormula: Int32 = 200

  /// Whether an element in a sentence is a note that the page shows beside it.
  @inline(__always)
  private func isSideNote(_ index: Int) -> Bool {
    guard !text.isEmpty, reading.weight[index] > 0, let names = page.attribute(.class, of: index) else { return false }
    let isGlued = text.isAtWord && reading.weight[index] >= BlockBuilder.shortestNote
    return names.split(separator: 0x20).contains { name in
      BlockBuilder.sideNotes.contains { $0.elementsEqual(name) } || isGlued && name.elementsEqual("footnote".utf8)
    }
  }

  private static let sideNotes = ["sidenote", "side-note", "marginnote", "margin-note", "ltx_note_outer"].map {
    Array($0.utf8)
  }

  /// A note in words has so many bytes; fewer are its number.
  private static let shortestNote: Int32 = 8

  /// Whether an element inside of a line says that no reader sees it, so that the letters on both sides of it are one word.
  func isUnseen(_ index: Int) -> Bool {
    let tag = page.nodes[index].tag
    if tag == .template { return true }
    guard !tag.isBlock else { return false }
    return tag == .noscript || page.has(.hidden, index)
      || page.attribute(.style, of: index).map { ASCIISearch.contains($0, anyOf: BlockBuilder.hidingStyles) } ?? false
  }

  private static let hidingStyles: [StaticString] = ["display:none", "display: none"]

  /// Notes that texts are in the block at hand.
  mutating func read(_ nodes: Range<Int>) {
    reading.place(nodes)
    texts = (texts.isEmpty ? nodes.lowerBound : texts.lowerBound)..<nodes.upperBound
  }

  var isInHeading: Bool { headings > 0 }

  /// Goes into the reading of a word (`rt`), which is written after it in brackets; in a heading it is left out.
  mutating func addReading(_ index: Int) -> Int {
    if isInHeading || reading.weight[index] == 0 { return Int(page.nodes[index].end) }
    let isWide = (text.bytes.last ?? 0) >= 0x80
    text.attach(isWide ? "（" : " (", position: Int(page.nodes[index].position))
    push(.closed(isWide ? "）" : ")"), index)
    return index + 1
  }

  /// Reads an element inside of code: lines that are elements begin a line, and numbers of lines are left out. Returns whether that was all.
  mutating func addCode(_ index: Int) -> Bool {
    if CodeLines.isGutter(index, in: page) { return true }
    let tag = page.nodes[index].tag
    if tag == .br { lineEnd = false }
    if CodeLines.isFrame(tag) {
      push(.inline, index)
      return true
    }
    guard CodeLines.isLine(index, in: page) else { return false }
    lineEnd = false
    text.beginLine()
    push(.inline, index)
    return true
  }
}
