/// A value that a stage or a source adds to a document beyond the known fields: what JSON can hold.
///
///     document.extras["desk"] = "world"
///     document.extras["scores"] = ["politics": 0.9, "sport": 0.1]
public enum ExtraValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with a fraction. What is not finite is written as null.
  case number(Double)
  case text(String)
  case list([ExtraValue])
  case map([String: ExtraValue])

  /// The text, `nil` for every other value.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The value of a map's key; `nil` where there is none, and for what is no map.
  public subscript(key: String) -> ExtraValue? { if case .map(let values) = self { values[key] } else { nil } }

  /// The value as JSON, with the keys of maps in order.
  public var json: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): "\(value)"
    case .number(let value): value.isFinite ? "\(value)" : "null"
    case .text(let value): ExtraValue.quoted(value)
    case .list(let values): "[\(values.map(\.json).joined(separator: ", "))]"
    case .map(let values):
      "{\(values.sorted { $0.key < $1.key }.map { "\(ExtraValue.quoted($0.key)): \($0.value.json)" }.joined(separator: ", "))}"
    }
  }

  /// A text in double quotes, which JSON and YAML read alike: also what YAML would not take as it is, is escaped.
  static func quoted(_ text: String) -> String {
    if isPlain(text) { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
        let number = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - number.count) + number
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether nothing in a text is escaped, as its bytes tell.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.allSatisfy { index in
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 0..<0x20, 0x22, 0x5C, 0x7F: return false
        case 0xC2: return byte(1) >= 0xA0
        case 0xE2: return byte(1) != 0x80 || byte(2) & 0xFE != 0xA8
        case 0xEF: return byte(1) < 0xBB || byte(1) != 0xBB && byte(1) != 0xBF
        default: return true
        }
      }
    }
  }
}

extension ExtraValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: ExtraValue...) { self = .list(elements) }

  public init(dictionaryLiteral elements: (String, ExtraValue)...) {
    self = .map(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}
