package import CopydeskCore
package import FoundationEssentials

/// The lines of a file of failed documents, or of dropped ones, that an earlier run has left.
package final class KeptLines {
  /// One line.
  package struct Line {
    /// The identity of the input; `nil` where the line is not such a document.
    package var input: String?
    /// The document; `nil` likewise.
    package var id: String?
    /// The line as it is, with its end.
    package var bytes: Data
    /// The input as the source handed it out, where the file has it.
    package var document: Document? {
      guard let line = try? JSONDecoder().decode(Content.self, from: bytes), let text = line.payload_base64,
        let payload = Data(base64Encoded: text)
      else { return nil }
      let origin = Origin(
        path: line.origin.path, position: line.origin.position, url: line.origin.url, fetched: line.origin.fetched)
      var document = Document(
        origin: origin,
        payload: Payload(
          bytes: [UInt8](payload), mediaType: MediaType(rawValue: line.media_type ?? "") ?? .html,
          declaredEncoding: line.declared_encoding))
      line.known?.add(to: &document)
      return document
    }
  }

  private struct Content: Decodable {
    struct OriginFields: Decodable {
      var path: String
      var position: Int
      var url: String?
      var fetched: String?
    }

    var input: String
    var origin: OriginFields
    var media_type: String?
    var declared_encoding: String?
    var payload_base64: String?
    var known: SourceKnowledge?
  }

  private struct Head: Decodable {
    var id: String?
    var input: String
  }

  private let reader: EarlierReader
  /// What was read and not handed out.
  private var rest: ArraySlice<UInt8> = []
  private var isAtEnd = false

  /// Opens the file; there are no lines where there is none.
  ///
  /// - Throws: ``OutputError`` for a file that cannot be opened.
  package init(path: String) throws(OutputError) {
    reader = try EarlierReader(path: path)
  }

  /// The next line; `nil` at the end.
  ///
  /// - Throws: ``OutputError`` for a file that cannot be read any further.
  package func next() throws(OutputError) -> Line? {
    var searched = rest.startIndex
    while true {
      if let end = rest[searched...].firstIndex(of: 0x0A) { return line(upTo: end + 1) }
      searched = rest.endIndex
      if isAtEnd { break }
      let before = rest.startIndex
      try readOn()
      searched -= before - rest.startIndex
    }
    if rest.isEmpty { return nil }
    rest.append(0x0A)
    return line(upTo: rest.endIndex)
  }

  private func line(upTo end: Int) -> Line {
    let bytes = Data(rest[..<end])
    rest = rest[end...]
    let head = try? JSONDecoder().decode(Head.self, from: bytes)
    return Line(input: head?.input, id: head?.id, bytes: bytes)
  }

  private func readOn() throws(OutputError) {
    guard let block = try reader.next() else {
      isAtEnd = true
      return
    }
    rest = (Array(rest) + block)[...]
  }
}
