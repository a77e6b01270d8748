package import CopydeskCore

/// Reads one JSON text (RFC 8259), strictly: all of it, in UTF-8, nested at most ``depthLimit`` deep.
///
/// Of two members of one name the last counts. `NaN`, `Infinity` and `-Infinity`, which Python writes, are null, and so is a number with a
/// fraction or an exponent that is too large. A whole number that `Int` cannot hold is the text of its digits: two ids that differ in the last one
/// stay two. Half of a surrogate pair is U+FFFD.
package struct JSONText {
  /// How deep values may nest. The reader calls itself for each level.
  package static let depthLimit = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0
  /// The first key that an object had twice.
  private var repeatedKey: String?

  /// Reads a text.
  ///
  /// - Throws: ``JSONFault``
  package static func value(of bytes: [UInt8]) throws(JSONFault) -> ExtraValue {
    var repeatedKey: String?
    return try value(of: bytes, repeatedKey: &repeatedKey)
  }

  /// Reads a text.
  ///
  /// - Parameter repeatedKey: Set to the first key that an object has twice, whose first value is lost.
  /// - Throws: ``JSONFault``
  package static func value(of bytes: [UInt8], repeatedKey: inout String?) throws(JSONFault) -> ExtraValue {
    if let offset = invalidUTF8(in: bytes) { throw JSONFault(reason: "it is not UTF-8", offset: offset) }
    var result: Result<ExtraValue, JSONFault> = .success(.null)
    bytes.withUnsafeBufferPointer { buffer in
      var text = JSONText(bytes: buffer)
      defer { repeatedKey = text.repeatedKey }
      do throws(JSONFault) {
        result = .success(try text.whole())
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  /// Where bytes stop being UTF-8.
  package static func invalidUTF8(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += scalar.utf8.count }
    return offset
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func fault(_ reason: String) -> JSONFault { JSONFault(reason: reason, offset: index) }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func whole() throws(JSONFault) -> ExtraValue {
    let value = try value()
    skipSpace()
    if index < bytes.count { throw fault("something follows the value") }
    return value
  }

  private mutating func value() throws(JSONFault) -> ExtraValue {
    skipSpace()
    switch current {
    case nil: throw fault("it ends where a value should be")
    case UInt8(ascii: "{"): return try nested { reader throws(JSONFault) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONFault) in try reader.array() }
    case UInt8(ascii: "\""): return .text(try string())
    default: return try word()
    }
  }

  private mutating func nested(
    _ read: (inout JSONText) throws(JSONFault) -> ExtraValue
  ) throws(JSONFault) -> ExtraValue {
    if depth == JSONText.depthLimit { throw fault("it nests deeper than \(JSONText.depthLimit) levels") }
    depth += 1
    index += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONFault) -> ExtraValue {
    var members: [String: ExtraValue] = [:]
    skipSpace()
    if current == UInt8(ascii: "}") {
      index += 1
      return .map(members)
    }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw fault("a key in quotes is missing") }
      let key = try string()
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw fault("a colon is missing after a key") }
      index += 1
      if members.updateValue(try value(), forKey: key) != nil, repeatedKey == nil { repeatedKey = key }
      if try ends(with: UInt8(ascii: "}")) { return .map(members) }
    }
  }

  private mutating func array() throws(JSONFault) -> ExtraValue {
    var elements: [ExtraValue] = []
    skipSpace()
    if current == UInt8(ascii: "]") {
      index += 1
      return .list(elements)
    }
    while true {
      elements.append(try value())
      if try ends(with: UInt8(ascii: "]")) { return .list(elements) }
    }
  }

  /// Passes over a comma, or over the end.
  private mutating func ends(with end: UInt8) throws(JSONFault) -> Bool {
    skipSpace()
    guard let byte = current else { throw fault("it ends before all is closed") }
    guard byte == end || byte == UInt8(ascii: ",") else { throw fault("a comma is missing between two values") }
    index += 1
    return byte == end
  }

  private mutating func word() throws(JSONFault) -> ExtraValue {
    let start = index
    while let byte = current, byte > 0x20, !",]}:[{\"".utf8.contains(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "NaN", "Infinity", "-Infinity": return .null
    default:
      guard JSONText.isNumber(bytes[start..<index]) else {
        index = start
        throw fault("'\(text.prefix(40))' is no value")
      }
      if let number = Int(text) { return .integer(number) }
      if !text.utf8.contains(where: ".eE".utf8.contains) { return .text(text) }
      return Double(text).flatMap { $0.isFinite ? .number($0) : nil } ?? .null
    }
  }
}

extension JSONText {
  /// Whether bytes are a number as JSON writes it (RFC 8259, section 6).
  private static func isNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = bytes
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let leads = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || leads && whole > 1 { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  private mutating func string() throws(JSONFault) -> String {
    index += 1
    let start = index
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
    if current == UInt8(ascii: "\"") {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var result = Array(bytes[start..<index])
    while true {
      guard let byte = current else { throw fault("a text is not closed") }
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &result)
      case 0..<0x20:
        index -= 1
        throw fault("a text has the control character \(byte), which has to be escaped")
      default: result.append(byte)
      }
    }
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONFault) {
    guard let byte = current else { throw fault("a text is not closed") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"): result.append(contentsOf: UTF8.encode(try scalar())!)
    default:
      index -= 1
      throw fault("'\\\(Character(Unicode.Scalar(byte)))' is no escape")
    }
  }

  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let first = try hexadecimal()
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return "\u{FFFD}"
    }
    let mark = index
    index += 2
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second) else {
      index = mark
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("four hexadecimal digits are missing after '\\u'")
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
