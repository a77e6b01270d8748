import CopydeskCore

/// A text with its links and marks as TEI.
struct TEIInline {
  private let text: CleanText

  init(_ text: String, _ marks: [Mark] = []) { self.text = CleanText(text, marks: marks) }

  /// Whether there is nothing to show.
  var isEmpty: Bool { text.bytes.isEmpty }

  /// The markup.
  var bytes: [UInt8] {
    let nested = NestedMarks(text) { href in TEIInline.pointer(href).map { Array($0.utf8) } }
    var result: [UInt8] = []
    for token in nested.tokens(count: text.bytes.count) {
      switch token {
      case .text(let range): result += written(range)
      case .open(let index): result += TEIInline.start(nested.parts[index])
      case .close(let index): result += "</\(TEIInline.name(nested.parts[index].kind))>".utf8
      case .code(let index): result += "<code>".utf8 + written(nested.parts[index].range) + "</code>".utf8
      }
    }
    return result
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

  /// An address as a pointer may be (`xsd:anyURI`): without spaces and what else has to be escaped; `nil` for an empty one.
  static func pointer(_ address: String) -> String? {
    var result = ""
    for byte in address.utf8 {
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case 0x00...0x20, 0x7F..., UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
        UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (byte < 16 ? "0" : "") + digits
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result.isEmpty ? nil : result
  }
}
