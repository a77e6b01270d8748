import CopydeskCore
import CopydeskText

/// The signature log: one record of fixed size for each document that is remembered, in their order, and their names after each
/// other in a second file. Records are only ever added at the end.
final class RecordLog {
  private(set) var count: Int
  /// How many bytes the names are.
  private(set) var nameBytes: Int
  let shape: SignatureShape
  private let records: Region
  private let names: Region
  private let stride: Int
  /// The longest name that is kept whole, in bytes.
  private static let longestName = 1 << 16 - 1

  /// Opens the log in a folder, or in memory.
  init(
    folder: String?, root: String, shape: SignatureShape, count: Int, nameBytes: Int, isReadOnly: Bool = false
  ) throws(StateError) {
    self.shape = shape
    self.count = count
    self.nameBytes = nameBytes
    stride = RecordLayout.stride(shape)
    records = try Region(
      path: folder.map { "\($0)/signatures" }, folder: root, atLeast: count * stride, isReadOnly: isReadOnly)
    names = try Region(
      path: folder.map { "\($0)/names" }, folder: root, atLeast: nameBytes, isReadOnly: isReadOnly)
  }

  /// A value of a record.
  @inline(__always) func value<Value: FixedWidthInteger>(_ number: Int, _ offset: Int, as type: Value.Type) -> Value {
    Value(littleEndian: records.base.loadUnaligned(fromByteOffset: number &* stride &+ offset, as: type))
  }

  /// The packed firsts of a record's signature.
  @inline(__always) func words(_ number: Int) -> UnsafePointer<UInt32> {
    UnsafeRawPointer(records.base + (number &* stride &+ RecordLayout.words)).assumingMemoryBound(to: UInt32.self)
  }

  /// Whether two records share a band.
  func sharesBand(_ band: Int, _ one: Int, _ other: Int) -> Bool {
    words(one)[band] == words(other)[band] && value(one, RecordLayout.shingles, as: UInt32.self) > 0
      && value(one, RecordLayout.scope, as: UInt32.self) == value(other, RecordLayout.scope, as: UInt32.self)
  }

  /// The hash of a record's text.
  func exact(_ number: Int) -> Hash128 {
    Hash128(
      low: value(number, RecordLayout.exactLow, as: UInt64.self),
      high: value(number, RecordLayout.exactHigh, as: UInt64.self))
  }

  /// The number of the record that a record replaces, if any.
  func replaced(by number: Int) -> Int? {
    let value = value(number, RecordLayout.replaces, as: UInt32.self)
    return value == 0 ? nil : Int(value) - 1
  }

  /// Whether a record's document does not count as seen.
  func isWithdrawn(_ number: Int) -> Bool {
    value(number, RecordLayout.day, as: UInt32.self) & RecordLayout.withdrawn != 0
  }

  /// The day on which a record's document was seen, counted from 1970.
  func day(_ number: Int) -> Int {
    Int(value(number, RecordLayout.day, as: UInt32.self) & ~RecordLayout.withdrawn)
  }

  /// The bytes of a document's name.
  private func nameBytes(_ number: Int) -> UnsafeRawBufferPointer {
    let name = value(number, RecordLayout.name, as: UInt64.self)
    let (offset, length) = (Int(name >> 16), Int(name & 0xFFFF))
    if offset + length > nameBytes { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: names.base + offset, count: length)
  }

  /// A document's name.
  func name(_ number: Int) -> String { String(decoding: nameBytes(number), as: UTF8.self) }

  /// Whether a document has a name.
  func isNamed(_ number: Int, _ name: String) -> Bool {
    var name = name
    return name.withUTF8 { name in
      nameBytes(number).elementsEqual(name.prefix(RecordLog.longestName))
    }
  }

  /// Where a name ends in the file of names.
  func endOfName(_ number: Int) -> Int {
    let name = value(number, RecordLayout.name, as: UInt64.self)
    return Int(name >> 16) + Int(name & 0xFFFF)
  }

  func append(_ fingerprint: Fingerprint, name: String, day: Int, replaces: Int?) throws(StateError) {
    var name = name
    let length = min(name.utf8.count, RecordLog.longestName)
    try names.reserve(nameBytes + length)
    try records.reserve((count + 1) * stride)
    name.withUTF8 { name in
      if let start = name.baseAddress { (names.base + nameBytes).copyMemory(from: start, byteCount: length) }
    }
    let start = records.base + count * stride
    start.initializeMemory(as: UInt8.self, repeating: 0, count: stride)
    func put<Value: FixedWidthInteger>(_ value: Value, _ offset: Int) {
      start.storeBytes(of: value.littleEndian, toByteOffset: offset, as: Value.self)
    }
    let signature = fingerprint.signature
    put(UInt32(truncatingIfNeeded: day), RecordLayout.day)
    put(signature.exact.low, RecordLayout.exactLow)
    put(signature.exact.high, RecordLayout.exactHigh)
    put(fingerprint.addresses.0, RecordLayout.firstAddress)
    put(fingerprint.addresses.1, RecordLayout.secondAddress)
    put(UInt64(nameBytes) << 16 | UInt64(length), RecordLayout.name)
    put(fingerprint.scope, RecordLayout.scope)
    put(fingerprint.published, RecordLayout.published)
    put(signature.shingles, RecordLayout.shingles)
    put(signature.length, RecordLayout.length)
    put(UInt32(truncatingIfNeeded: replaces.map { $0 + 1 } ?? 0), RecordLayout.replaces)
    for (index, word) in signature.words.enumerated() { put(word, RecordLayout.words + 4 * index) }
    nameBytes += length
    count += 1
    put(checksum(count - 1), RecordLayout.checksum)
  }

  /// Notes that a record's document replaces another one, in a log that nobody compares with its checksums any more.
  func note(_ number: Int, replaces: Int) {
    let value = UInt32(truncatingIfNeeded: replaces + 1).littleEndian
    records.base.storeBytes(of: value, toByteOffset: number * stride + RecordLayout.replaces, as: UInt32.self)
  }

  /// The fingerprint that a record was made from.
  func fingerprint(_ number: Int) -> Fingerprint {
    var fingerprint = Fingerprint()
    fingerprint.signature.exact = exact(number)
    fingerprint.signature.shingles = value(number, RecordLayout.shingles, as: UInt32.self)
    fingerprint.signature.length = value(number, RecordLayout.length, as: UInt32.self)
    if fingerprint.signature.shingles > 0 {
      fingerprint.signature.words = Array(UnsafeBufferPointer(start: words(number), count: shape.words))
    }
    fingerprint.addresses = (
      value(number, RecordLayout.firstAddress, as: UInt64.self),
      value(number, RecordLayout.secondAddress, as: UInt64.self)
    )
    fingerprint.scope = value(number, RecordLayout.scope, as: UInt32.self)
    fingerprint.published = value(number, RecordLayout.published, as: UInt32.self)
    return fingerprint
  }

  /// Notes that a record's document does not count as seen.
  func withdraw(_ number: Int) {
    let start = records.base + number * stride
    let day = value(number, RecordLayout.day, as: UInt32.self) | RecordLayout.withdrawn
    start.storeBytes(of: day.littleEndian, toByteOffset: RecordLayout.day, as: UInt32.self)
    let checksum = checksum(number).littleEndian
    start.storeBytes(of: checksum, toByteOffset: RecordLayout.checksum, as: UInt32.self)
  }

  /// Whether a record and its name are as they were written.
  func isWhole(_ number: Int) -> Bool {
    value(number, RecordLayout.checksum, as: UInt32.self) == checksum(number)
  }

  private func checksum(_ number: Int) -> UInt32 {
    let start = UnsafeRawPointer(records.base + number * stride)
    var checksum = Checksum()
    checksum.add(UnsafeRawBufferPointer(start: start + RecordLayout.day, count: stride - RecordLayout.day))
    checksum.add(nameBytes(number))
    return UInt32(truncatingIfNeeded: checksum.value)
  }

  /// Makes durable the records from one number to another, and their names.
  func synchronize(_ range: Range<Int>) throws(StateError) {
    guard !range.isEmpty else { return }
    let start = range.lowerBound == 0 ? 0 : endOfName(range.lowerBound - 1)
    try names.synchronize(start..<endOfName(range.upperBound - 1))
    try records.synchronize(range.lowerBound * stride..<range.upperBound * stride)
  }

  /// Leaves so many records, in the files too. The log is of no more use then.
  func cut(to count: Int) throws(StateError) {
    let bytes = count == 0 ? 0 : endOfName(count - 1)
    try records.cut(to: count * stride)
    try names.cut(to: bytes)
    (self.count, nameBytes) = (count, bytes)
  }
}
