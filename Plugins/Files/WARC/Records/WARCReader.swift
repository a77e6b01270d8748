import CopydeskCore

/// Reads the records of one web archive, one after the other (ISO 28500), and finds the next one after whatever is wrong.
///
/// Memory holds one record of up to the limit on bytes; what is larger is passed over. Not for use by several tasks at once.
final class WARCReader {
  /// What comes next in a file.
  enum Entry {
    case record(WARCRecord)
    /// Something that is no record, or a damaged one, with what there is of it.
    case broken(DocumentError, WARCRecord?)
  }

  let stream: ByteStream
  private let limits: DocumentLimits
  /// Whether a record's block is wanted, by its header.
  private let wants: (WARCRecord) -> Bool
  /// Whether nothing more can be read.
  private(set) var isAtEnd = false
  /// Up to where the stream has no empty line: a search for the end of one header is not made again for the next.
  private var withoutEnd = 0

  init(_ stream: ByteStream, limits: DocumentLimits, wants: @escaping (WARCRecord) -> Bool = { _ in true }) {
    self.stream = stream
    self.limits = limits
    self.wants = wants
  }

  /// The next record or what is in its place; `nil` at the end.
  func next() -> Entry? {
    if isAtEnd { return nil }
    do throws(ByteStream.Damage) {
      if try passBlanks() { return try entry() }
      isAtEnd = true
      return nil
    } catch {
      return recover(from: error, nil)
    }
  }

  /// Passes over line ends between records.
  ///
  /// - Returns: Whether anything follows.
  func passBlanks() throws(ByteStream.Damage) -> Bool {
    while try stream.fill(to: 1) {
      let blanks = stream.available.prefix { $0 == 0x0A || $0 == 0x0D }.count
      let isEnd = blanks < stream.available.count
      stream.consume(blanks)
      if isEnd { return true }
    }
    return false
  }

  private func entry() throws(ByteStream.Damage) -> Entry {
    guard try stream.fill(to: RecordSearch.length), RecordSearch.isRecord(stream.available) else {
      return brokenRecord("garbage", "these bytes are not a WARC record", nil, from: 0)
    }
    guard let header = try header() else {
      return brokenRecord("bad_record", "the header of the WARC record has no end", nil, from: 1)
    }
    let record = WARCRecord(fields: header.fields)
    guard let length = header.fields["content-length"].flatMap(Int.init), length >= 0 else {
      let given = header.fields["content-length"].map { "the Content-Length '\($0)'" } ?? "no Content-Length"
      return brokenRecord("bad_record", "the WARC record has \(given)", record, from: header.length - 1)
    }
    if length > limits.bytes + HeaderBlock.maximumLength { return try passOver(record, header.length, length) }
    return try read(record, after: header.length, length)
  }

  private func header() throws(ByteStream.Damage) -> HeaderBlock? {
    // What is there is looked at first: reading on could meet damage that is none of this record's.
    while true {
      let count = stream.available.count
      if let header = HeaderBlock(stream.available, from: withoutEnd - stream.offset) { return header }
      withoutEnd = stream.offset + min(count, HeaderBlock.maximumLength)
      guard count <= HeaderBlock.maximumLength, try stream.fill(to: count + 1) else { return nil }
    }
  }

  private func read(_ record: WARCRecord, after header: Int, _ length: Int) throws(ByteStream.Damage) -> Entry {
    var record = record
    let end = header + length
    do throws(ByteStream.Damage) {
      // Two line ends follow, and a byte more tells whether a gzip member is whole.
      _ = try stream.fill(to: end + 5)
    } catch {
      return damaged(record, header, end, by: error)
    }
    guard stream.available.count >= end else {
      let found = stream.available.count - header
      return brokenRecord(
        "clipped_record", "the WARC record says that it has \(length) bytes, and only \(found) are there", record,
        from: header - 1)
    }
    guard isEnd(end) else { return wrongLength(record, header, length) }
    if wants(record) { record.take(block(header, end)) }
    stream.consume(end)
    return .record(record)
  }

  /// A record of which not all could be read, or just so.
  private func damaged(_ record: WARCRecord, _ header: Int, _ end: Int, by damage: ByteStream.Damage) -> Entry {
    var record = record
    let isWhole = stream.available.count >= end
    let isLastOfMember = stream.available.dropFirst(end).allSatisfy { $0 == 0x0A || $0 == 0x0D }
    if !isWhole, !stream.isInMemberOfNextByte, RecordSearch(stream).isAhead(after: header - 1) {
      // The damage is another record's: this one only claimed all up to there.
      return wrongLength(record, header, end - header)
    }
    record.take(block(header, min(end, stream.available.count)))
    if !isWhole || (stream.isInMemberOfNextByte && isLastOfMember) { return recover(from: damage, record) }
    stream.consume(end)
    return .record(record)
  }

  private func wrongLength(_ record: WARCRecord, _ header: Int, _ length: Int) -> Entry {
    brokenRecord(
      "wrong_length", "the WARC record does not end where its Content-Length of \(length) says", record,
      from: header - 1)
  }

  private func block(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
    stream.available.prefix(end).dropFirst(start)
  }

  /// Whether a record can end at a place: line ends follow, a record, a gzip member, or nothing.
  private func isEnd(_ end: Int) -> Bool {
    let rest = stream.available.dropFirst(end).prefix(5)
    if rest.isEmpty || stream.beginsMember(after: end) { return true }
    let blanks = rest.prefix { $0 == 0x0A || $0 == 0x0D }
    let feeds = blanks.count { $0 == 0x0A }
    return feeds > 1 || blanks.count == rest.count
      || rest.dropFirst(blanks.count).starts(with: "WARC/".prefix(5 - blanks.count).utf8)
  }

  /// Passes over a record that is too large to be kept.
  private func passOver(_ record: WARCRecord, _ header: Int, _ length: Int) throws(ByteStream.Damage) -> Entry {
    stream.consume(header)
    let left: Int
    do throws(ByteStream.Damage) {
      left = try RecordSearch(stream).pass(length)
    } catch {
      return recover(from: error, record)
    }
    if left > 0 {
      return .broken(
        DocumentError(
          "wrong_length",
          "the WARC record says that it has \(length) bytes, and ends after \(length - left); they were passed over"),
        record)
    }
    if !wants(record) { return .record(record) }
    return .broken(.limitExceeded(.bytes, limits: limits, found: length), record)
  }

  // MARK: What is wrong

  /// Looks for the next record after something that is none. What was passed over is the block of the broken one.
  ///
  /// - Parameter from: How many bytes are passed over at least; the search goes on with the line end that may be next.
  private func brokenRecord(_ code: String, _ message: String, _ record: WARCRecord?, from: Int) -> Entry {
    let start = stream.mark
    stream.consume(from)
    var passed = RecordSearch.Passed(room: record == nil ? 0 : limits.bytes)
    passToRecord(keeping: &passed)
    var record = record
    record?.take(passed.block[...])
    return .broken(DocumentError(code, "\(message); \(start.passed(to: stream.mark))"), record)
  }

  /// Goes on after damage with the next gzip member or zstd frame that holds a record.
  private func recover(from damage: ByteStream.Damage, _ record: WARCRecord?) -> Entry {
    let start = stream.mark
    let format = stream.compression.map { "\($0.rawValue) data" } ?? "file"
    let code = damage.code(stream.compression.map { "corrupt_\($0.rawValue)" } ?? "unreadable")
    let isAny = !damage.isUnread && stream.skipDamage()
    isAtEnd = !isAny
    var passed = RecordSearch.Passed(room: 0)
    if isAny { passToRecord(keeping: &passed) }
    let rest = isAny || stream.compression == nil ? start.passed(to: stream.mark) : "nothing after it can be read"
    return .broken(
      DocumentError(code, "the \(format) \(damage.verdict) at byte \(damage.offset): \(damage.reason); \(rest)")
        .endingInput(damage.isUnread), record)
  }

  private func passToRecord(keeping passed: inout RecordSearch.Passed) {
    while true {
      do throws(ByteStream.Damage) {
        try RecordSearch(stream).pass(keeping: &passed)
        return
      } catch {
        // What the system cannot read is met again, and has a verdict of its own.
        if error.isUnread { return }
        isAtEnd = !stream.skipDamage()
        if isAtEnd { return }
      }
    }
  }
}

extension ByteStream {
  /// Where reading is: in the file, and decompressed.
  struct Mark {
    var member: Int
    var offset: Int
    var isCompressed: Bool

    /// How much lies between this place and a later one, in words.
    func passed(to end: Mark) -> String {
      if isCompressed, end.member > member {
        return "\(end.member - member) bytes of the compressed file were passed over"
      }
      return "\(end.offset - offset) bytes were passed over"
    }
  }

  var mark: Mark { Mark(member: place.member, offset: offset, isCompressed: compression != nil) }

  /// Leaves what is damaged.
  ///
  /// - Returns: Whether anything follows.
  func skipDamage() -> Bool {
    consume(available.count)
    return resynchronize() != nil
  }
}
