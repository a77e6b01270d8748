import CopydeskCore

/// Finds out what an unquoted scalar is.
///
/// The rules are YAML 1.2's core schema (YAML 1.2.2, section 10.3.2) with three exceptions. `yes`, `no`, `on` and `off` are
/// true and false, as most people expect of YAML; their spelling is kept, so that a text setting reads the word. Digits may be
/// grouped with underscores. A number that begins with a zero is a text, because YAML 1.1 and 1.2 disagree on it.
enum PlainScalar {
  /// The kind of the text, and how it is written where it is not a string.
  static func resolve(_ text: String, position: ConfigNode.Position?) -> ConfigNode {
    let value = value(of: text)
    if case .string = value { return ConfigNode(value, position: position) }
    return ConfigNode(value, position: position, spelling: text)
  }

  private static func value(of text: String) -> ConfigNode.Content {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": return .bool(true)
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": return .bool(false)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .double(.infinity)
    case "-.inf", "-.Inf", "-.INF": return .double(-.infinity)
    case ".nan", ".NaN", ".NAN": return .double(.nan)
    default: return number(text) ?? .string(text)
    }
  }

  private static func number(_ text: String) -> ConfigNode.Content? {
    guard text.utf8.count <= 400 else { return nil }
    if text.hasPrefix("0x") || text.hasPrefix("0o") {
      let digits = text.dropFirst(2)
      guard digits.utf8.first != UInt8(ascii: "+"), digits.utf8.first != UInt8(ascii: "-") else { return nil }
      return Int(digits, radix: text.hasPrefix("0x") ? 16 : 8).map { .int($0) }
    }
    let signed = text.hasPrefix("-") || text.hasPrefix("+")
    guard let digits = ungrouped(text.dropFirst(signed ? 1 : 0)), isDecimal(digits) else { return nil }
    let whole = (text.hasPrefix("-") ? "-" : "") + digits
    if digits.utf8.allSatisfy(isDigit), let value = Int(whole) { return .int(value) }
    return Double(whole).map { .double($0) }
  }

  /// The text without underscores, each of which must be between two digits.
  private static func ungrouped(_ text: Substring) -> String? {
    let bytes = Array(text.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "_") {
      guard index > 0, index + 1 < bytes.count, isDigit(bytes[index - 1]), isDigit(bytes[index + 1]) else { return nil }
    }
    return String(text.filter { $0 != "_" })
  }

  /// Whether this is `12`, `1.5`, `.5`, `5.` or `1e3`, and no number that begins with a needless zero.
  private static func isDecimal(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(fraction)
    }
    guard whole.count + fraction > 0, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
      return !rest.isEmpty && rest.allSatisfy(isDigit)
    }
    return rest.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
