import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Adds text: of lines, of paragraphs that begin with an indent, of code.
extension BlockBuilder {
  mutating func addText(_ index: Int) -> Int {
    let node = page.nodes[index]
    reading.place(index)
    // Pages of the Chinese and Japanese web often end a paragraph with one break and indent the next.
    if text.endsWithLineBreak, !isPreformatted, Indent.begins(page.text(of: index)), Indent.mayFollow(text.bytes) {
      flush()
    }
    texts = (texts.isEmpty ? index : texts.lowerBound)..<index + 1
    if isPreformatted {
      var line = page.text(of: index)
      // Behind a break the end of a line is none, but in `<pre>`.
      if line.first == 0x0A, text.endsWithLineBreak, isBrokenCode { line = line.dropFirst() }
      // The space that parts a line of code from its number is none of it.
      if line.first == 0x20, index > 1, Int(page.nodes[index - 2].end) == index,
        CodeLines.isLineNumber(index - 2, in: page)
      {
        line = line.dropFirst()
      }
      if reading.weight[index] == 0, CodeLines.isBetweenRows(index, in: page) { return index + 1 }
      if let box = codeBox {
        if reading.weight[index] == 0, CodeBox.isBetweenLines(index, of: box, in: page) { return index + 1 }
        line = CodeBox.line(line)
      }
      if lineEnd, let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }), first != 0x0A { text.beginLine() }
      lineEnd = false
      text.appendPreformatted(line, position: Int(node.position))
    } else if var lines = wrapped, index < lines.end {
      append(page.text(of: index), wrapped: &lines, node: index)
      wrapped = lines
    } else if keepers > 0 {
      appendLines(page.text(of: index), position: Int(node.position))
    } else if let lines = Indent.paragraphs(of: page.text(of: index)) {
      for line in lines {
        if !text.isEmpty, Indent.mayFollow(text.bytes) {
          flush()
          texts = index..<index + 1
        }
        text.append(line, position: Int(node.position))
      }
    } else {
      text.append(textOf: index, in: page)
    }
    return index + 1
  }

  /// Adds text whose ends of lines are breaks. Between elements that are paragraphs they are none, since the text has not begun.
  private mutating func appendLines(_ bytes: ArraySlice<UInt8>, position: Int) {
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) {
      text.append(rest[..<end], position: position)
      if !text.isEmpty { lineBreak() }
      rest = rest[(end + 1)...]
    }
    text.append(rest, position: position)
  }

  var isPreformatted: Bool { codes > 0 }

  /// The element of the code at hand.
  private var code: Int? { frames.last { if case .preformatted = $0.kind { true } else { false } }?.node }

  /// Whether the code at hand has its lines by breaks, since no `<pre>` is around it.
  private var isBrokenCode: Bool { code.map { page.nodes[$0].tag == .code } ?? false }

  /// The element of the code at hand where no `<pre>` is around it.
  var codeBox: Int? { code.flatMap { [.div, .td, .table].contains(page.nodes[$0].tag) ? $0 : nil } }

  mutating func lineBreak() {
    if isPreformatted {
      text.appendPreformatted([UInt8(ascii: "\n")], position: 0)
    } else if text.endsWithLineBreak {
      // Two breaks in a row separate paragraphs.
      flush()
    } else {
      text.lineBreak()
    }
  }
}
