import CopydeskCore

/// Finds places in a file of JSON Lines at which reading can begin: a line begins there, and in a compressed file a member or a frame too.
struct LineBorders {
  /// About so many bytes of the file lie between two of them.
  let size: Int

  /// The places, in their order. Where the file is damaged there are none from then on; in an array, and where records have several lines, there are none at all.
  func places(in stream: ByteStream) -> [EntryPlace] {
    var places: [EntryPlace] = []
    var wanted = size
    do throws(ByteStream.Damage) {
      try stream.passByteOrderMark()
      var number = try JSONRecords.passSpace(in: stream)
      // As JSONRecords decides it.
      guard let first = stream.available.first, first != UInt8(ascii: "["), !SpreadObject.begins(stream) else {
        return []
      }
      while try passLine(stream) {
        number += 1
        let place = stream.place
        let start = stream.compression == nil ? stream.offset : place.member
        guard start >= wanted, try stream.fill(to: 1) else { continue }
        if stream.compression != nil, stream.place.skipped > 0 { continue }
        let begin = stream.compression == nil ? stream.offset : stream.place.member
        places.append(
          EntryPlace(
            number: number, offset: stream.offset, bytes: ByteStream.Offset(member: begin), state: JSONRecords.lines))
        wanted = begin + size
      }
    } catch {
      return places
    }
    return places
  }

  /// Passes over a line and its line feed.
  ///
  /// - Returns: Whether there was a line feed.
  private func passLine(_ stream: ByteStream) throws(ByteStream.Damage) -> Bool {
    while try stream.fill(to: 1) {
      let bytes = stream.available
      if let end = bytes.firstIndex(of: 0x0A) {
        stream.consume(end + 1 - bytes.startIndex)
        return true
      }
      stream.consume(bytes.count)
    }
    return false
  }
}
