package import CopydeskCore
package import FoundationEssentials

/// The lines of a file of failed documents, or of dropped ones, that an earlier run has left.
package struct KeptLines: Sequence, IteratorProtocol {
  /// One line.
  package struct Line {
    /// The identity of the input.
    package var input: String
    /// The line as it is, with its end.
    package var bytes: Data
    /// The input as it came, where the file has it.
    package var document: Document? {
      guard let line = try? JSONDecoder().decode(Content.self, from: bytes), let text = line.payload_base64,
        let payload = Data(base64Encoded: text)
      else { return nil }
      let origin = Origin(
        path: line.origin.path, position: line.origin.position, url: line.origin.url, fetched: line.origin.fetched)
      return Document(
        origin: origin,
        payload: Payload(
          bytes: [UInt8](payload), mediaType: MediaType(rawValue: line.media_type ?? "") ?? .html,
          declaredEncoding: line.declared_encoding))
    }
  }

  private struct Content: Decodable {
    struct Place: Decodable {
      var path: String
      var position: Int
      var url: String?
      var fetched: String?
    }

    var input: String
    var origin: Place
    var media_type: String?
    var declared_encoding: String?
    var payload_base64: String?
  }

  private struct Head: Decodable {
    var input: String
  }

  private var rest: Data

  /// Begins with the first line; there are none where there is no file.
  package init(path: String) {
    rest = FileManager.default.contents(atPath: path) ?? Data()
  }

  package mutating func next() -> Line? {
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      let bytes = Data(rest[..<end])
      rest = rest[end...]
      if let head = try? JSONDecoder().decode(Head.self, from: bytes) { return Line(input: head.input, bytes: bytes) }
    }
    return nil
  }
}
