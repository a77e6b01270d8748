/// A document in a shape that nothing is lost in, for programs that pass documents on: a queue, a cache, another process.
///
/// It is not the shape of the JSON sink, which leaves out the payload, merges the pictures and counts marks in characters. The keys
/// are in snake case; what is unknown is left out. Payloads are `Data` (base64 in JSON), marks are offsets in UTF-8 bytes, and each
/// extra is under the name of its type: `{"text": "world"}`. Blocks that break a rule are not read.
extension Document: Codable {
  /// The version of this shape. It changes when a reader of the old shape could not read the new one.
  public static let codingVersion = 1

  private enum Key: String, CodingKey {
    case version = "document_version"
    case fieldOrigins = "field_origins"
    case id, origin, payload, metadata, blocks, extras, removals, evidence, history
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Document.codingVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container,
        debugDescription: "it is \(version), and this version of Copydesk reads \(Document.codingVersion)")
    }
    self.init(
      origin: try container.decode(Origin.self, forKey: .origin),
      payload: try container.decode(Payload.self, forKey: .payload))
    id = try container.decode(String.self, forKey: .id)
    metadata = try container.decode(Metadata.self, forKey: .metadata)
    blocks = try container.decode([Block].self, forKey: .blocks)
    extras = try container.decode([String: ExtraValue].self, forKey: .extras)
    removals = try container.decode([Removal].self, forKey: .removals)
    evidence = try container.decodeIfPresent(Evidence.self, forKey: .evidence)
    fieldOrigins = try container.decodeIfPresent([String: FieldOrigin].self, forKey: .fieldOrigins) ?? [:]
    history = try container.decode([HistoryEntry].self, forKey: .history)
    if let flaw = flaw() {
      throw DecodingError.dataCorruptedError(forKey: .blocks, in: container, debugDescription: flaw)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Document.codingVersion, forKey: .version)
    try container.encode(id, forKey: .id)
    try container.encode(origin, forKey: .origin)
    try container.encode(payload, forKey: .payload)
    try container.encode(metadata, forKey: .metadata)
    try container.encode(blocks, forKey: .blocks)
    try container.encode(extras, forKey: .extras)
    try container.encode(removals, forKey: .removals)
    try container.encodeIfPresent(evidence, forKey: .evidence)
    if !fieldOrigins.isEmpty { try container.encode(fieldOrigins, forKey: .fieldOrigins) }
    try container.encode(history, forKey: .history)
  }
}

extension Origin: Codable {
  private enum Key: String, CodingKey {
    case path, position, url, fetched
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      path: try container.decode(String.self, forKey: .path),
      position: try container.decode(Int.self, forKey: .position),
      url: try container.decodeIfPresent(String.self, forKey: .url),
      fetched: try container.decodeIfPresent(String.self, forKey: .fetched))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(path, forKey: .path)
    try container.encode(position, forKey: .position)
    try container.encodeIfPresent(url, forKey: .url)
    try container.encodeIfPresent(fetched, forKey: .fetched)
  }
}

extension Removal: Codable {
  private enum Key: String, CodingKey {
    case stage, rule, reason, block, repeats
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      stage: try container.decode(String.self, forKey: .stage),
      rule: try container.decode(String.self, forKey: .rule),
      reason: try container.decode(String.self, forKey: .reason),
      block: try container.decode(Block.self, forKey: .block),
      repeats: try container.decodeIfPresent(Int.self, forKey: .repeats))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(stage, forKey: .stage)
    try container.encode(rule, forKey: .rule)
    try container.encode(reason, forKey: .reason)
    try container.encode(block, forKey: .block)
    try container.encodeIfPresent(repeats, forKey: .repeats)
  }
}

extension HistoryEntry: Codable {
  private enum Key: String, CodingKey {
    case stage, version, note
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      stage: try container.decode(String.self, forKey: .stage),
      version: try container.decode(String.self, forKey: .version),
      note: try container.decodeIfPresent(String.self, forKey: .note))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(stage, forKey: .stage)
    try container.encode(version, forKey: .version)
    try container.encodeIfPresent(note, forKey: .note)
  }
}
