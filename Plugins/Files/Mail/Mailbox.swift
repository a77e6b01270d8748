/// Cuts a file into messages: an mbox (RFC 4155), where a line that begins with `From ` comes before each, or one message.
///
/// Not for use by several tasks at once.
final class Mailbox {
  struct Message {
    var bytes: [UInt8]
    /// Whether the message is longer than the limit, and `bytes` only its beginning.
    var isCut = false
  }

  private let stream: ByteStream
  private let limit: Int

  /// - Parameter limit: The most bytes that a message may have.
  init(_ stream: ByteStream, limit: Int) { (self.stream, self.limit) = (stream, limit) }

  /// Where the next message begins.
  var place: ByteStream.Offset { stream.place }

  /// The next message; `nil` at the end.
  ///
  /// - Throws: `ByteStream.Damage`. What was read of the message by then is in `message`.
  func next(into message: inout Message) throws(ByteStream.Damage) -> Bool {
    message = Message(bytes: [])
    guard try stream.fill(to: 1) else { return false }
    if try isSeparator() { _ = try stream.line(limit: 1 << 10) }
    var isAfterEmptyLine = false
    while true {
      if try isSeparator(), try isAfterEmptyLine ? true : saysWhen() { return true }
      guard let (line, isWhole) = try stream.line(limit: limit) else { return true }
      isAfterEmptyLine = line.isEmpty || line == [0x0D]
      add(line, isWhole: isWhole, to: &message)
    }
  }

  /// After damage, goes on where the file can be read again.
  ///
  /// - Returns: How many bytes were passed over; `nil` at the end of the file.
  func resynchronize() -> Int? { stream.resynchronize() }

  private func add(_ line: [UInt8], isWhole: Bool, to message: inout Message) {
    message.isCut = message.isCut || !isWhole || message.bytes.count + line.count > limit
    if message.isCut { return }
    // Lines of the text that begin like a separator were written with a `>` before them.
    let isQuoted = line.first == UInt8(ascii: ">") && line.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
    message.bytes += isQuoted ? line.dropFirst() : line[...]
    message.bytes.append(0x0A)
  }

  /// Whether the next line ends in a time of day and a year, as separators do (RFC 4155, appendix A); some programs leave out the empty line before them.
  private func saysWhen() throws(ByteStream.Damage) -> Bool {
    _ = try stream.fill(to: 1 << 10)
    let line = stream.available.prefix(1 << 10).prefix { $0 != 0x0A && $0 != 0x0D }
    let words = line.split(separator: 0x20)
    func isNumber(_ word: ArraySlice<UInt8>) -> Bool { word.allSatisfy { (0x30...0x39).contains($0) } }
    // A zone may be after the time or after the year.
    let hasYear = words.suffix(3).contains { $0.count == 4 && isNumber($0) }
    let hasTime = words.suffix(4).contains { word in
      let parts = word.split(separator: UInt8(ascii: ":"))
      return parts.count > 1 && parts.allSatisfy { $0.count == 2 && isNumber($0) }
    }
    return words.count > 5 && hasYear && hasTime
  }

  /// Whether the next line is a separator: one of the text that begins with `From ` has no field of a header after it.
  private func isSeparator() throws(ByteStream.Damage) -> Bool {
    guard try stream.fill(to: 5), stream.available.starts(with: "From ".utf8) else { return false }
    _ = try stream.fill(to: 1 << 10)
    let (_, rest) = MailHeaders.line(of: stream.available.prefix(1 << 10))
    var body = rest
    let headers = MailHeaders(rest, body: &body)
    return !headers.fields.isEmpty
  }
}
