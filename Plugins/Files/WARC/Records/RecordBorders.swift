import CopydeskCore

/// Finds places in a web archive at which reading can begin: a whole record ends before them, and in a compressed archive a member or a frame
/// begins there.
struct RecordBorders {
  /// About so many bytes of the file lie between two of them.
  let size: Int
  let limits: DocumentLimits

  /// The places, in their order.
  func places(in stream: ByteStream) -> [EntryPlace] {
    guard let isLong = try? stream.fill(to: RecordSearch.length), isLong, RecordSearch.isRecord(stream.available) else {
      return []
    }
    let reader = WARCReader(stream, limits: limits) { _ in false }
    var places: [EntryPlace] = []
    var number = 0
    var wanted = size
    while let entry = reader.next() {
      number += 1
      guard case .record = entry, let begin = begin(of: reader), begin >= wanted else { continue }
      places.append(EntryPlace(number: number, bytes: ByteStream.Offset(member: begin)))
      wanted = begin + size
    }
    return places
  }

  /// Where in the file the next record begins; `nil` where reading cannot begin there, or none follows.
  private func begin(of reader: WARCReader) -> Int? {
    guard let isThere = try? reader.passBlanks(), isThere else { return nil }
    if reader.stream.compression == nil { return reader.stream.offset }
    return reader.stream.place.skipped == 0 ? reader.stream.place.member : nil
  }
}
