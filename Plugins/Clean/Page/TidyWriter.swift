import CopydeskXML

/// Writes HTML with a line for each block and single spaces, or as it comes.
struct TidyWriter {
  private let tidies: Bool
  private var writer = HTMLWriter()
  /// Whether white space came that isn't written yet.
  private var needsSpace = false
  /// Whether what was written last is the edge of a block, a line break or a space, after which a space shows nothing.
  private var isAtEdge = true
  /// Whether a block was closed last.
  private var isAfterBlock = false
  /// How many elements are open in which white space counts, and which of the open ones they are.
  private var preformatted: [Int] = []

  init(tidies: Bool) { self.tidies = tidies }

  /// The text so far.
  func html() -> [UInt8] { writer.html() }

  private var isPlain: Bool { !tidies || !preformatted.isEmpty }

  /// Begins an element.
  mutating func open(_ name: String, _ attributes: [(name: String, value: String)], isBlock: Bool) {
    if isBlock { startLine() } else { flushSpace() }
    writer.open(name, attributes)
    if name == "pre" || name == "style" { preformatted.append(writer.depth) }
    if isBlock { isAtEdge = true }
    isAfterBlock = false
  }

  /// Ends the element that was begun last.
  mutating func close(isBlock: Bool) {
    if isBlock, isAfterBlock { startLine() }
    if preformatted.last == writer.depth { preformatted.removeLast() }
    writer.close()
    if isBlock {
      (needsSpace, isAtEdge, isAfterBlock) = (false, true, true)
    }
  }

  /// Writes an element without content.
  mutating func empty(_ name: String, _ attributes: [(name: String, value: String)], isBlock: Bool, isBreak: Bool) {
    if isBlock { startLine() } else if !isBreak { flushSpace() }
    writer.empty(name, attributes)
    needsSpace = false
    isAtEdge = isBlock || isBreak
    isAfterBlock = isBlock
  }

  /// Writes an element with nothing but text in it on a line of its own.
  mutating func line(_ name: String, _ attributes: [(name: String, value: String)], text: [ArraySlice<UInt8>] = []) {
    open(name, attributes, isBlock: true)
    for text in text { self.text(text) }
    close(isBlock: true)
  }

  /// Writes text.
  mutating func text(_ text: ArraySlice<UInt8>) {
    if isPlain {
      writer.text(text)
      isAfterBlock = false
      return
    }
    var piece: [UInt8] = []
    for byte in text {
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D {
        needsSpace = true
      } else {
        if needsSpace, !isAtEdge { piece.append(0x20) }
        (needsSpace, isAtEdge) = (false, false)
        piece.append(byte)
      }
    }
    if piece.isEmpty { return }
    writer.text(piece[...])
    isAfterBlock = false
  }

  /// Writes text.
  mutating func text(_ text: String) { self.text(Array(text.utf8)[...]) }

  /// Keeps words apart where an element between them isn't written.
  mutating func gap() {
    if isPlain { writer.text("\n") } else { needsSpace = true }
  }

  private mutating func flushSpace() {
    if isPlain { return }
    if needsSpace, !isAtEdge {
      writer.text(" ")
      isAtEdge = true
    } else if !needsSpace {
      return
    }
    needsSpace = false
  }

  private mutating func startLine() {
    needsSpace = false
    guard !isPlain, writer.depth > 0 else { return }
    writer.text("\n")
  }
}
