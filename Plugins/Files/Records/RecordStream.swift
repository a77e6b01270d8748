import CopydeskCore

/// What readers of files have in common: the stream, where it is, and what they do where it is damaged.
final class RecordStream {
  let stream: ByteStream
  /// Where the stream's own count of bytes begins, decompressed.
  private let base: Int
  /// Whether the damage was met after which nothing can be read.
  private(set) var isOver = false

  /// - Parameter place: Where to begin; `nil` for the beginning.
  /// - Throws: `DocumentError` where a file has changed since.
  init(_ stream: ByteStream, at place: EntryPlace?) throws(DocumentError) {
    self.stream = stream
    guard let place else {
      base = 0
      return
    }
    try stream.go(to: place)
    base = place.offset - stream.offset
  }

  /// Where the next byte is, decompressed.
  var offset: Int { base + stream.offset }

  /// Reads a record; where the stream is damaged, the record is that damage, and the next one is beyond it.
  func record(
    number: Int, _ read: () throws(ByteStream.Damage) -> FoundRecord?
  ) -> FoundRecord? {
    if isOver { return nil }
    do throws(ByteStream.Damage) {
      return try read()
    } catch {
      let lost = Array(stream.available)
      stream.consume(lost.count)
      let passed = error.isUnread ? nil : stream.resynchronize()
      isOver = passed == nil
      let rest = passed.map { "\($0) bytes of the file were passed over" } ?? "nothing after it can be read"
      return FoundRecord(
        number: number,
        result: .failure(
          DocumentError(
            error.code("damaged_file"),
            "at byte \(error.offset) of the file the data \(error.verdict): \(error.reason); \(rest)"
          )
          .endingInput(error.isUnread)),
        raw: lost)
    }
  }
}
