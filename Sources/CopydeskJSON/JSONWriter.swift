/// Writes JSON (RFC 8259) as UTF-8, in the order in which it is told to, without making anything of it first.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth: Int
  private var isFirst = true
  private var isValue = false

  /// Begins.
  ///
  /// - Parameters:
  ///   - isPretty: Whether each value is on a line of its own, indented by two spaces a level.
  ///   - depth: How many levels there are around what is written.
  ///   - capacity: About how many bytes there will be.
  package init(isPretty: Bool = false, depth: Int = 0, capacity: Int = 0) {
    self.isPretty = isPretty
    self.depth = depth
    bytes.reserveCapacity(capacity)
  }

  /// Writes an object; `body` writes its keys and values.
  package mutating func object(_ body: (inout JSONWriter) -> Void) { container("{", "}", body) }

  /// Writes an array with a value for each element.
  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    container("[", "]") { writer in
      for element in elements { body(&writer, element) }
    }
  }

  /// Writes a key; a value has to follow.
  package mutating func key(_ key: StaticString) {
    begin()
    let name = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(0x20) }
    isValue = true
  }

  /// Writes a text, or null.
  package mutating func string(_ value: String?) {
    begin()
    guard var value else { return append("null") }
    value.withUTF8 { text($0) }
  }

  /// Writes a text that is UTF-8.
  package mutating func string(utf8: [UInt8]) {
    begin()
    utf8.withUnsafeBufferPointer { text($0) }
  }

  /// Writes a whole number, or null.
  package mutating func number(_ value: Int?) {
    begin()
    guard let value else { return append("null") }
    if (0...9).contains(value) { return bytes.append(UInt8(ascii: "0") + UInt8(value)) }
    var digits = String(value)
    digits.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Writes a number, or null where it is not finite.
  package mutating func number(_ value: Double) {
    begin()
    guard value.isFinite else { return append("null") }
    bytes.append(contentsOf: "\(value)".utf8)
  }

  /// Writes a key that is not known before; a value has to follow.
  package mutating func key(named key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(0x20) }
    isValue = true
  }

  /// Writes a truth value.
  package mutating func bool(_ value: Bool) {
    begin()
    append(value ? "true" : "false")
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func container(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    begin()
    bytes.append(UInt8(ascii: open))
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    bytes.append(UInt8(ascii: close))
    isFirst = false
  }

  /// Writes what parts a value from the one before it.
  private mutating func begin() {
    if isValue {
      isValue = false
      return
    }
    if bytes.isEmpty { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    newLine()
  }

  private mutating func newLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: depth * 2)
  }

  /// Writes a text between quotation marks.
  private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard let first = JSONWriter.nextEscape(in: text, from: 0) else { return quote(text) }
    bytes.append(UInt8(ascii: "\""))
    escape(text, from: first)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes between quotation marks what needs no escape, as most texts do, in one piece.
  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(addingCapacity: text.count + 2) { output in
      output.append(UInt8(ascii: "\""))
      output.withUnsafeMutableBufferPointer { room, count in
        // In bounds: of the capacity asked for, one byte is taken, and one is left for the mark at the end.
        let end = room[count...].initialize(fromContentsOf: text)
        count = end
      }
      output.append(UInt8(ascii: "\""))
    }
  }

  /// Copies what needs no escape in runs, and escapes quotation mark, backslash and control characters (RFC 8259, section
  /// 7).
  ///
  /// - Parameter first: Where the first of these is.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, from first: Int) {
    var start = 0
    var next: Int? = first
    while let offset = next {
      let byte = text[offset]
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
      start = offset + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x08: bytes.append(UInt8(ascii: "b"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0C: bytes.append(UInt8(ascii: "f"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case 0x22, 0x5C: bytes.append(byte)
      default:
        append("u00")
        bytes.append(UInt8(ascii: "0") + byte >> 4)
        bytes.append((byte & 15) + (byte & 15 < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
      }
      next = JSONWriter.nextEscape(in: text, from: start)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// The offset of the first character that needs an escape. Looks at 32 bytes at a time, then at eight, until one has an escape.
  private static func nextEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The highest bit after a subtraction tells whether a byte is below another or zero ("Hacker's Delight", section 6-1).
    func holdsZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    func found(_ offset: Int) -> UInt64 {
      let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let isControl = (word &- ones &* 0x20) & ~word
      return (isControl | holdsZero(word ^ ones &* 0x22) | holdsZero(word ^ ones &* 0x5C)) & (ones &* 0x80)
    }
    var offset = start
    while offset + 32 <= text.count, found(offset) | found(offset + 8) | found(offset + 16) | found(offset + 24) == 0 {
      offset += 32
    }
    while offset + 8 <= text.count, found(offset) == 0 { offset += 8 }
    while offset < text.count {
      let byte = text[offset]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return offset }
      offset += 1
    }
    return nil
  }
}
