/// Reads JSON.
struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0
  /// Deeper values than this are left out.
  private static let depthLimit = 64

  /// Reads values one after the other.
  static func values(_ bytes: ArraySlice<UInt8>) -> [JSONValue] {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(bytes: buffer)
      var result: [JSONValue] = []
      while reader.findValue(), let value = reader.value() { result.append(value) }
      return result
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Goes to the next object or array; what comes before it (`<!--`, `//<![CDATA[`, `;`) is passed over.
  private mutating func findValue() -> Bool {
    while let byte = current, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "[") || isCDATA { index += 1 }
    return current != nil
  }

  private var isCDATA: Bool {
    index > 0 && bytes[index - 1] == UInt8(ascii: "!")
      || index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "C")
      || index >= 5 && bytes[index - 1] == UInt8(ascii: "A")
  }

  private mutating func skipSpace() {
    while let byte = current, byte <= 0x20 || byte == UInt8(ascii: ",") { index += 1 }
  }

  private mutating func value() -> JSONValue? {
    skipSpace()
    guard let byte = current else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return .string(string())
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return nil
    default: return word()
    }
  }

  private mutating func object() -> JSONValue {
    var members: [JSONValue.Member] = []
    index += 1
    depth += 1
    defer { depth -= 1 }
    while true {
      skipSpace()
      guard let byte = current, byte != UInt8(ascii: "}") else { break }
      guard byte == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      let key = string()
      skipSpace()
      guard current == UInt8(ascii: ":") else { continue }
      index += 1
      while let byte = current, byte <= 0x20 { index += 1 }
      // A key without a value; the comma separates it from the next one.
      if current == UInt8(ascii: ",") { continue }
      guard depth < JSONReader.depthLimit else {
        skipValue()
        continue
      }
      guard let value = value() else { continue }
      if members.isEmpty { members.reserveCapacity(4) }
      members.append(JSONValue.Member(key: key, value: value))
    }
    index += 1
    return .object(members)
  }

  private mutating func array() -> JSONValue {
    var values: [JSONValue] = []
    index += 1
    depth += 1
    defer { depth -= 1 }
    while true {
      skipSpace()
      guard let byte = current, byte != UInt8(ascii: "]") else { break }
      if depth >= JSONReader.depthLimit {
        let start = index
        skipValue()
        // A bracket of the wrong kind is not a value; it is stepped over.
        if index == start { index += 1 }
      } else if let value = value() {
        values.append(value)
      } else {
        index += 1
      }
    }
    index += 1
    return .array(values)
  }

  /// Steps over a value that is nested too deep, whatever it holds.
  private mutating func skipValue() {
    var open = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        _ = string()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if open == 0 { return }
        open -= 1
      case UInt8(ascii: ","): if open == 0 { return }
      default: break
      }
      index += 1
    }
  }

  private mutating func word() -> JSONValue {
    let start = index
    while let byte = current, byte > 0x20, !JSONReader.endsWord(byte) { index += 1 }
    if index == start {
      index += 1
      return .null
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    default: return Double(text).map { .number($0) } ?? .null
    }
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "\""): true
    default: false
    }
  }

  private mutating func string() -> String {
    index += 1
    let start = index
    index = endOfPlain(from: start)
    // Most have no escape, and are taken as they are. In bounds: there is a quotation mark before the start.
    let plain = UnsafeBufferPointer(rebasing: bytes[start..<index])
    if current != UInt8(ascii: "\\") {
      index += 1
      return String(decoding: plain, as: UTF8.self)
    }
    var result = Array(plain)
    while let byte = current, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        index += 1
        escape(&result)
      } else {
        let end = endOfPlain(from: index)
        result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
        index = end
      }
    }
    index += 1
    return String(decoding: result, as: UTF8.self)
  }

  @inline(__always)
  private func endOfPlain(from start: Int) -> Int { JSONReader.endOfPlain(bytes, from: start) }

  /// Where the next quotation mark or escape is, or the end.
  private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var index = start
    while index + 8 <= bytes.count {
      // In bounds: eight bytes are left. They are loaded at any address.
      let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self).littleEndian
      let (quote, escape) = (word ^ 0x22 &* low, word ^ 0x5C &* low)
      // The first of the zeros is right; a borrow may make a later one wrong.
      let found = ((quote &- low) & ~quote | (escape &- low) & ~escape) & high
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
    return index
  }

  /// Where the quotation mark is that ends a string, or the end.
  static func endOfString(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = endOfPlain(bytes, from: start)
    while index < bytes.count, bytes[index] == UInt8(ascii: "\\") { index = endOfPlain(bytes, from: index + 2) }
    return min(index, bytes.count)
  }

  private mutating func escape(_ result: inout [UInt8]) {
    guard let byte = current else { return }
    index += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): result.append(0x0A)
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): result.append(0x20)
    case UInt8(ascii: "u"): result.append(contentsOf: String(unicodeEscape()).utf8)
    default: result.append(byte)
    }
  }

  private mutating func unicodeEscape() -> Unicode.Scalar {
    guard let first = hex() else { return "\u{FFFD}" }
    if (0xD800...0xDBFF).contains(first), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let mark = index
      index += 2
      if let second = hex(), (0xDC00...0xDFFF).contains(second) {
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
      index = mark
    }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private mutating func hex() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    let text = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    guard text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16) else { return nil }
    index += 4
    return value
  }
}
