#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes values as bytes, for another process of the same program: small numbers take one byte, texts are not escaped, nothing is named.
///
/// The two sides are the same build, so that the order of fields is all they need to agree on.
package struct Packer {
  package private(set) var bytes: [UInt8] = []
  private var repeated: [String] = []

  /// How many texts are known to be repeated. They are rules and reasons of a few stages, and looked for one after the other.
  fileprivate static let mostRepeated = 64

  /// How many bytes the length before a section takes, the lowest first.
  fileprivate static let sectionHead = 8

  package init() { bytes.reserveCapacity(1 << 16) }

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

  /// Adds values in a section that can be read later, or not at all.
  mutating func addSection(_ body: (inout Packer) -> Void) {
    let head = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Packer.sectionHead))
    // A section is read by itself.
    let outside = repeated
    repeated = []
    body(&self)
    repeated = outside
    let count = bytes.count - head - Packer.sectionHead
    for index in 0..<Packer.sectionHead { bytes[head + index] = UInt8(truncatingIfNeeded: count >> (8 * index)) }
  }

  /// Adds a text that others are often the same as, such as a removal's reason: from the second time on as a number.
  package mutating func add(repeated text: String) {
    if let known = repeated.firstIndex(where: { $0.hasBytes(of: text) }) { return add(UInt64(known + 1)) }
    add(0 as UInt64)
    add(text)
    if repeated.count < Packer.mostRepeated { repeated.append(text) }
  }
}

/// Reads what a ``Packer`` wrote.
package struct Unpacker {
  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int
  private var repeated: [String] = []

  /// The bytes are not what was expected.
  package struct Fault: Error, Hashable {}

  package init(_ bytes: [UInt8]) { self.init(bytes, bytes.indices) }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    (offset, end) = (range.lowerBound, range.upperBound)
  }

  package var isAtEnd: Bool { offset == end }

  /// How many bytes are left.
  var rest: Int { end - offset }

  package mutating func number() throws(Fault) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return result }
      shift += 7
    }
    throw Fault()
  }

  package mutating func byteArray() throws(Fault) -> [UInt8] { Array(bytes[try range()]) }

  package mutating func text() throws(Fault) -> String { String(decoding: bytes[try range()], as: UTF8.self) }

  /// What ``Packer/addSection(_:)`` added.
  mutating func section() throws(Fault) -> Unpacker {
    guard rest >= Packer.sectionHead else { throw Fault() }
    let count = (0..<Packer.sectionHead).reduce(0 as UInt64) { $0 | UInt64(bytes[offset + $1]) << (8 * UInt64($1)) }
    offset += Packer.sectionHead
    return Unpacker(bytes, try take(count))
  }

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

  /// Where bytes with their count before them are.
  private mutating func range() throws(Fault) -> Range<Int> { try take(try number()) }

  private mutating func take(_ count: UInt64) throws(Fault) -> Range<Int> {
    guard count <= UInt64(rest) else { throw Fault() }
    let start = offset
    offset += Int(count)
    return start..<offset
  }

  package mutating func value<Value: Packable>(_ type: Value.Type = Value.self) throws(Fault) -> Value {
    try Value(from: &self)
  }
}

extension String {
  /// Whether another text is the same byte by byte: texts that only look the same are not the same.
  fileprivate func hasBytes(of other: String) -> Bool {
    let count = utf8.count
    guard count == other.utf8.count else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { memcmp(own.baseAddress!, $0.baseAddress!, count) == 0 }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}

/// What a ``Packer`` can write.
package protocol Packable {
  func pack(into packer: inout Packer)
  init(from unpacker: inout Unpacker) throws(Unpacker.Fault)
}
