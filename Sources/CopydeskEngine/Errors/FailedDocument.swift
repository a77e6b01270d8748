package import CopydeskCore
import FoundationEssentials

/// A line of the file of failed documents, or of that of dropped ones.
///
/// The file is JSON Lines: one line for each document that failed, in the order of the input. `payload_base64` is what the
/// source handed out, whole and before any stage, so that the input can be run again; it is `null` where the source could
/// not read anything. A document that a split made has an `id` of its own, and the `input` and payload of what was split:
/// whoever runs the file again takes each `input` once. `known` is what the source knew of it beyond the bytes, where it knew anything.
package struct FailedDocument: Encodable, Sendable {
  /// The version of this shape; it changes when a key changes its meaning or goes.
  package static let schemaVersion = 1

  /// The document.
  package var id: String
  /// The identity of the input that it came from.
  package var input: String
  /// Where the input came from.
  package var origin: Origin
  /// Where it failed, or was dropped.
  package var stage: String
  /// The class of errors, or of reasons.
  package var code: String
  /// Why; `nil` where the reason has no detail.
  package var message: String?
  /// The input, as it came.
  package var payload: Payload?
  /// What the source knew of it beyond that; `nil` where it knew nothing.
  package var known: SourceKnowledge?

  private enum Key: String, CodingKey {
    case schemaVersion = "schema_version"
    case id, input, path, position, url, fetched, stage, code, message, known
    case mediaType = "media_type"
    case declaredEncoding = "declared_encoding"
    case origin
  }

  /// Writes every key but the payload.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(FailedDocument.schemaVersion, forKey: .schemaVersion)
    try container.encode(id, forKey: .id)
    try container.encode(input, forKey: .input)
    var place = container.nestedContainer(keyedBy: Key.self, forKey: .origin)
    try place.encode(origin.path, forKey: .path)
    try place.encode(origin.position, forKey: .position)
    try place.encode(origin.url, forKey: .url)
    try place.encodeIfPresent(origin.fetched, forKey: .fetched)
    try container.encode(stage, forKey: .stage)
    try container.encode(code, forKey: .code)
    try container.encode(message, forKey: .message)
    try container.encode(payload?.mediaType.rawValue, forKey: .mediaType)
    try container.encode(payload?.declaredEncoding, forKey: .declaredEncoding)
    try container.encodeIfPresent(known, forKey: .known)
  }

  /// Writes the line to a file. The payload goes through piece by piece, so that it is never in memory a second time.
  func write(to file: OutputFile) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let head = try encoder.encode(self).dropLast()
    try file.write(head)
    guard let payload else {
      try file.write(#","payload_base64":null}"#.utf8)
      return try file.write("\n".utf8)
    }
    try file.write(#","payload_base64":""#.utf8)
    let piece = 48 << 10  // a multiple of three bytes, which make four characters
    for start in stride(from: 0, to: payload.bytes.count, by: piece) {
      let end = min(start + piece, payload.bytes.count)
      try file.write(Data(payload.bytes[start..<end]).base64EncodedData())
    }
    try file.write("\"}\n".utf8)
  }
}
