import CopydeskCore
import CopydeskJSON

/// Reads records that are JSON: one a line, the elements of an array, or objects that each have several lines.
final class JSONRecords: RecordReader {
  /// What the reader knows beyond the place, as the numbers of ``EntryPlace/state``.
  private enum Layout: Int {
    /// Nothing was read yet.
    case unknown
    case lines
    /// Outside of the brackets.
    case array
    /// Between the brackets.
    case elements
    /// Objects one after the other, over several lines, as tools write them that indent.
    case objects
  }

  /// The layout of JSON Lines, as the state of a place.
  static let lines = Layout.lines.rawValue

  private let source: RecordStream
  private var stream: ByteStream { source.stream }
  private var number: Int
  private var layout: Layout

  /// - Throws: `DocumentError` where the file has changed since the place was noted.
  init(_ stream: ByteStream, at place: EntryPlace?) throws(DocumentError) {
    source = try RecordStream(stream, at: place)
    number = place?.number ?? 0
    layout = place.flatMap { Layout(rawValue: $0.state) } ?? .unknown
  }

  var place: EntryPlace {
    EntryPlace(number: number, offset: source.offset, bytes: stream.place, state: layout.rawValue)
  }

  var isOver: Bool { source.isOver }

  func next(limits: DocumentLimits) -> FoundRecord? {
    let found = source.record(number: number) { () throws(ByteStream.Damage) in
      if layout == .unknown { layout = try look() }
      return layout == .lines ? try line(limits) : try element(limits)
    }
    // What is no line of its own still has a number of its own.
    if let found, found.number == number { number += 1 }
    return found
  }

  /// Passes over a byte order mark, and tells the layout by the first character.
  private func look() throws(ByteStream.Damage) -> Layout {
    try stream.passByteOrderMark()
    let feeds = try Self.passSpace(in: stream)
    if stream.available.first == UInt8(ascii: "[") { return .array }
    if SpreadObject.begins(stream) { return .objects }
    number += feeds
    return .lines
  }

  /// Passes over white space, however much there is.
  ///
  /// - Returns: How many line feeds it has.
  static func passSpace(in stream: ByteStream) throws(ByteStream.Damage) -> Int {
    var feeds = 0
    while try stream.fill(to: 1), let byte = stream.available.first, isSpace(byte) {
      if byte == 0x0A { feeds += 1 }
      stream.consume(1)
    }
    return feeds
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func line(_ limits: DocumentLimits) throws(ByteStream.Damage) -> FoundRecord? {
    while true {
      let start = source.offset
      guard let (bytes, isWhole) = try stream.line(limit: limits.bytes) else { return nil }
      if bytes.allSatisfy(Self.isSpace) {
        number += 1
        continue
      }
      let place = "line \(number + 1), at byte"
      if !isWhole { return tooLarge(place, start, limits) }
      return record(bytes, place, start)
    }
  }

  /// The next element of the array.
  private func element(_ limits: DocumentLimits) throws(ByteStream.Damage) -> FoundRecord? {
    while try stream.fill(to: 1), let byte = stream.available.first {
      switch byte {
      case UInt8(ascii: "[") where layout != .objects: layout = .elements
      case UInt8(ascii: "]") where layout != .objects: layout = .array
      case UInt8(ascii: ","): break
      case UInt8(ascii: "{"): return try object(limits)
      default:
        guard Self.isSpace(byte) else { return try stray(limits) }
      }
      stream.consume(1)
    }
    guard layout == .elements else { return nil }
    layout = .array
    return failed("bad_json", "at byte \(source.offset): the file ends before its array is closed", [])
  }

  private func object(_ limits: DocumentLimits) throws(ByteStream.Damage) -> FoundRecord {
    let start = source.offset
    let place = "\(layout == .objects ? "object" : "element") \(number + 1), at byte"
    var end = ElementEnd()
    let found = try end.find(in: stream, limit: limits.bytes)
    if end.isTooLong { return tooLarge(place, start, limits) }
    switch found {
    case .closed: return record(end.bytes, place, start)
    case .ended: return failed("bad_json", "\(place) \(start): the file ends in it", end.bytes)
    case .broken:
      let lost = end.bytes + (try passToObject(limits))
      return failed("bad_json", "\(place) \(start): a line ends in the middle of a text", lost)
    }
  }

  /// What is between elements and belongs to none: all up to the next line that begins an object, or the end of its own.
  private func stray(_ limits: DocumentLimits) throws(ByteStream.Damage) -> FoundRecord {
    let start = source.offset
    let (bytes, _) = try stream.line(limit: limits.bytes) ?? ([], true)
    return failed("bad_json", "at byte \(start): something between elements that is no object", bytes)
  }

  /// Passes over lines until one begins an object.
  private func passToObject(_ limits: DocumentLimits) throws(ByteStream.Damage) -> [UInt8] {
    var lost: [UInt8] = []
    while true {
      _ = try Self.passSpace(in: stream)
      guard let byte = stream.available.first else { return lost }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "]") { return lost }
      guard let (line, _) = try stream.line(limit: limits.bytes) else { return lost }
      if lost.count + line.count <= limits.bytes { lost += line + [0x0A] }
    }
  }

  private func record(_ bytes: [UInt8], _ place: String, _ start: Int) -> FoundRecord {
    do throws(JSONFault) {
      var repeatedKey: String?
      guard case .map(let fields) = try JSONText.value(of: bytes, repeatedKey: &repeatedKey) else {
        return failed("bad_json", "\(place) \(start): it is no object", bytes)
      }
      return FoundRecord(number: number, result: .success(Record(fields: fields)), repeatedKey: repeatedKey)
    } catch {
      return failed("bad_json", "\(place) \(start + error.offset): \(error.reason)\(Self.hint(bytes))", bytes)
    }
  }

  /// The way out for a file of another layout or encoding, which the first of its lines shows; nothing for other lines.
  private static func hint(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "; it seems to be UTF-16, which 'iconv -f UTF-16 -t UTF-8' makes UTF-8 of"
    }
    return bytes.filter { !isSpace($0) } == [UInt8(ascii: "{")]
      ? "; a record is one line here, and this one goes on in the next: 'jq -c .' writes each on one" : ""
  }

  private func failed(_ code: String, _ message: String, _ raw: [UInt8]) -> FoundRecord {
    FoundRecord(number: number, result: .failure(DocumentError(code, message)), raw: raw)
  }

  private func tooLarge(_ place: String, _ start: Int, _ limits: DocumentLimits) -> FoundRecord {
    let error = DocumentError.limitExceeded(.bytes, limits: limits, found: nil)
    return failed(error.code, "\(place) \(start): \(error.message)", [])
  }
}
