/// Writes values as bytes, for another process of the same program: small numbers take one byte, texts are not escaped, nothing is named.
///
/// The two sides are the same build, so that the order of fields is all they need to agree on.
package struct Packer {
  package private(set) var bytes: [UInt8] = []
  private var repeated: [String] = []

  /// How many texts are known to be repeated. They are rules and reasons of a few stages, and looked for one after the other.
  fileprivate static let mostRepeated = 64

  package init() { bytes.reserveCapacity(1 << 14) }

  /// Adds a number, seven bits a byte (LEB128, as in DWARF 5, section 7.6).
  package mutating func add(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds bytes with their count before them.
  package mutating func add(bytes added: [UInt8]) {
    add(UInt64(added.count))
    bytes += added
  }

  mutating func add(text: String) {
    var text = text
    text.withUTF8 { added in
      add(UInt64(added.count))
      bytes.append(contentsOf: added)
    }
  }

  package mutating func add(_ value: some Packable) { value.pack(into: &self) }

  /// Adds a text that others are often the same as, such as a removal's reason: from the second time on as a number.
  package mutating func add(repeated text: String) {
    // Byte by byte: texts that only look the same are not the same.
    let known = repeated.firstIndex { $0.utf8.count == text.utf8.count && $0.utf8.elementsEqual(text.utf8) }
    if let known { return add(UInt64(known + 1)) }
    add(0 as UInt64)
    add(text)
    if repeated.count < Packer.mostRepeated { repeated.append(text) }
  }
}

/// Reads what a ``Packer`` wrote.
package struct Unpacker {
  private let bytes: [UInt8]
  private var offset = 0
  private var repeated: [String] = []

  /// The bytes are not what was expected.
  package struct Fault: Error, Hashable {}

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var isAtEnd: Bool { offset == bytes.count }

  /// How many bytes are left.
  var rest: Int { bytes.count - offset }

  package mutating func number() throws(Fault) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return result }
      shift += 7
    }
    throw Fault()
  }

  package mutating func byteArray() throws(Fault) -> [UInt8] { Array(try slice()) }

  package mutating func text() throws(Fault) -> String { String(decoding: try slice(), as: UTF8.self) }

  /// A text that ``Packer/add(repeated:)`` added. All that are the same share their memory.
  package mutating func repeatedText() throws(Fault) -> String {
    let number = try number()
    if number > 0 {
      guard number <= repeated.count else { throw Fault() }
      return repeated[Int(number) - 1]
    }
    let text = try text()
    if repeated.count < Packer.mostRepeated { repeated.append(text) }
    return text
  }

  private mutating func slice() throws(Fault) -> ArraySlice<UInt8> {
    let count = try number()
    guard count <= UInt64(bytes.count - offset) else { throw Fault() }
    defer { offset += Int(count) }
    return bytes[offset..<offset + Int(count)]
  }

  package mutating func value<Value: Packable>(_ type: Value.Type = Value.self) throws(Fault) -> Value {
    try Value(from: &self)
  }
}

/// What a ``Packer`` can write.
package protocol Packable {
  func pack(into packer: inout Packer)
  init(from unpacker: inout Unpacker) throws(Unpacker.Fault)
}
