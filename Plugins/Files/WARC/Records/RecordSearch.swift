/// Looks for the beginning of the next record, in flat memory.
struct RecordSearch {
  private let stream: ByteStream

  init(_ stream: ByteStream) { self.stream = stream }

  /// How many bytes show that a record begins: those of `WARC/1.0`, a line end, and the `WARC-` of its first field. None is shorter.
  static let length = 15
  private static let name = Array("WARC/".utf8)

  /// Whether bytes begin as a record does.
  static func isRecord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= length, bytes.starts(with: name) else { return false }
    let version = Array(bytes.dropFirst(name.count).prefix(3))
    return isDigit(version[0]) && version[1] == UInt8(ascii: ".") && isDigit(version[2])
  }

  /// Whether a record begins even where no line does: a field of its own follows the version.
  private static func isCertain(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.dropFirst(8).starts(with: "\r\nWARC-".utf8) || bytes.dropFirst(8).starts(with: "\nWARC-".utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Bytes that are passed over, as far as there is room to keep them.
  struct Passed {
    let room: Int
    private(set) var bytes: [UInt8] = []

    init(room: Int) { self.room = room }

    /// The block of a record: what was passed over after the header's last byte, without the line ends before the next record.
    var block: [UInt8] {
      let ends = bytes.suffix(4).reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
      return Array(bytes.dropFirst().dropLast(min(ends, max(bytes.count - 1, 0))))
    }

    fileprivate mutating func add(_ passed: ArraySlice<UInt8>) {
      bytes += passed.prefix(max(room - bytes.count, 0))
    }
  }

  /// Passes over bytes up to a record that begins a line or a gzip member, or is certain to be one, or to the end.
  ///
  /// - Throws: `ByteStream.Damage`
  func pass(keeping passed: inout Passed) throws(ByteStream.Damage) {
    var before: UInt8 = 0
    while try stream.fill(to: Self.length) {
      let (count, isFound) = distanceToRecord(after: before)
      if count > 0 { before = stream.available[stream.available.startIndex + count - 1] }
      passed.add(stream.available.prefix(count))
      stream.consume(count)
      if isFound { return }
    }
    passed.add(stream.available)
    stream.consume(stream.available.count)
  }

  /// Whether a record begins in what is available, after some bytes.
  func isAhead(after count: Int) -> Bool { distanceToRecord(from: count, after: 0).isFound }

  private func distanceToRecord(from start: Int = 0, after before: UInt8) -> (count: Int, isFound: Bool) {
    distance(from: start) { index, bytes in
      let previous = index > bytes.startIndex ? bytes[index - 1] : before
      return previous == 0x0A || stream.beginsMember(after: index - bytes.startIndex)
        || Self.isCertain(bytes[index...])
    }
  }

  /// Passes over the block of a record, or up to a record that begins within it after an empty line.
  ///
  /// - Returns: How many of the bytes were not passed over.
  /// - Throws: `ByteStream.Damage`
  func pass(_ length: Int) throws(ByteStream.Damage) -> Int {
    var left = length
    var before: [UInt8] = []
    while left > 0, try stream.fill(to: min(left, Self.length)) {
      let (found, isFound) = distance { index, bytes in
        let previous = before + bytes[..<index].suffix(4)
        return previous.suffix(4).elementsEqual([0x0D, 0x0A, 0x0D, 0x0A])
      }
      let count = min(found, left)
      before = Array((before + stream.available.prefix(count).suffix(4)).suffix(4))
      stream.consume(count)
      left -= count
      if isFound, count == found { return left }
    }
    return left
  }

  /// How far it is to a record's beginning, or as far as it is certain that none begins.
  private func distance(
    from first: Int = 0, _ begins: (Int, ArraySlice<UInt8>) -> Bool
  ) -> (count: Int, isFound: Bool) {
    let bytes = stream.available
    var start = bytes.startIndex + min(first, bytes.count)
    while let index = bytes[start...].firstPlace(of: Self.name)?.lowerBound, index + Self.length <= bytes.endIndex {
      if Self.isRecord(bytes[index...]), begins(index, bytes) { return (index - bytes.startIndex, true) }
      start = index + 1
    }
    return (max(bytes.count - Self.length + 1, 1), false)
  }
}
