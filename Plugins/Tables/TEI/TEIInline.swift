import CopydeskCore

/// A text with its links and marks as TEI.
struct TEIInline {
  private let text: CleanText

  init(_ text: String, _ marks: [Mark] = []) { self.text = CleanText(text, marks: marks) }

  /// Whether there is nothing to show.
  var isEmpty: Bool { text.bytes.isEmpty }

  /// The markup.
  var bytes: [UInt8] {
    let nested = NestedMarks(text) { href in TEIPointer(href).map { Array($0.text.utf8) } }
    var result: [UInt8] = []
    for token in nested.tokens(count: text.bytes.count) {
      switch token {
      case .text(let range): result += written(range)
      case .open(let index): result += TEIInline.start(nested.parts[index])
      case .close(let index): result += "</\(TEIInline.name(nested.parts[index].kind))>".utf8
      case .code(let index): result += "<code>".utf8 + plain(nested.parts[index].range) + "</code>".utf8
      }
    }
    return result
  }

  /// The text without markup, where TEI allows none: within `code`, and in the description of a figure.
  var plainBytes: [UInt8] { plain(0..<text.bytes.count) }

  private func plain(_ range: Range<Int>) -> [UInt8] {
    Array(XMLOutline.escaped(String(decoding: text.bytes[range], as: UTF8.self)))
  }

  private static func name(_ kind: NestedMarks.Part.Kind) -> String {
    switch kind {
    case .link: "ref"
    case .emphasis: "emph"
    case .strong, .struck: "hi"
    case .code: "code"
    }
  }

  private static func start(_ part: NestedMarks.Part) -> [UInt8] {
    switch part.kind {
    case .link:
      let target = XMLOutline.escaped(String(decoding: part.destination, as: UTF8.self))
      return Array("<ref target=\"".utf8) + target + Array("\">".utf8)
    case .strong: return Array("<hi rend=\"bold\">".utf8)
    case .struck: return Array("<hi rend=\"strikethrough\">".utf8)
    case .emphasis, .code: return Array("<\(name(part.kind))>".utf8)
    }
  }

  /// A part of the text, its line ends as `lb`.
  private func written(_ range: Range<Int>) -> [UInt8] {
    let lines = text.bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false)
    return Array(lines.map { XMLOutline.escaped(String(decoding: $0, as: UTF8.self)) }.joined(separator: "<lb/>".utf8))
  }
}
