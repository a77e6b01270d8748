import CopydeskCore

/// A text with its links and marks as HTML.
struct HTMLInline {
  private let text: CleanText
  private let safe: SafeAddress

  init(_ text: String, _ marks: [Mark], _ safe: SafeAddress) {
    self.text = CleanText(text, marks: marks)
    self.safe = safe
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { text.bytes.isEmpty }

  /// Writes the text.
  func write(to out: inout TidyWriter) {
    let nested = NestedMarks(text) { href in safe.address(href, for: .link).map { Array($0.utf8) } }
    for token in nested.tokens(count: text.bytes.count) {
      switch token {
      case .text(let range): write(range, to: &out)
      case .open(let index): open(nested.parts[index], in: &out)
      case .close: out.close(isBlock: false)
      case .code(let index):
        out.open("code", [], isBlock: false)
        write(nested.parts[index].range, to: &out)
        out.close(isBlock: false)
      }
    }
  }

  private func open(_ part: NestedMarks.Part, in out: inout TidyWriter) {
    switch part.kind {
    case .link: out.open("a", [("href", String(decoding: part.destination, as: UTF8.self))], isBlock: false)
    case .strong: out.open("strong", [], isBlock: false)
    case .emphasis: out.open("em", [], isBlock: false)
    case .code: out.open("code", [], isBlock: false)
    case .struck: out.open("s", [], isBlock: false)
    }
  }

  /// Writes a part of the text, its line ends as line breaks.
  private func write(_ range: Range<Int>, to out: inout TidyWriter) {
    var start = range.lowerBound
    for offset in range where text.bytes[offset] == 0x0A {
      out.text(text.bytes[start..<offset])
      out.empty("br", [], isBlock: false, isBreak: true)
      start = offset + 1
    }
    out.text(text.bytes[start..<range.upperBound])
  }
}
