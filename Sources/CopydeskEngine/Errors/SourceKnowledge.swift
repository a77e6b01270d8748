package import CopydeskCore

/// What a source knew of a document beyond its bytes: from a record's fields, a feed's entry or a message's head.
///
/// It is kept beside the bytes of a document that fails or is dropped, so that a document that is run again is the one that the source handed out.
package struct SourceKnowledge: Sendable, Hashable {
  package var metadata = Metadata()
  package var extras: [String: ExtraValue] = [:]
  package var blocks: [Block] = []
  package var removals: [Removal] = []
  package var evidence: Evidence?
  package var fieldOrigins: [String: FieldOrigin] = [:]

  /// What a document has beyond its payload; `nil` where that is nothing.
  init?(_ document: Document) {
    metadata = document.metadata
    extras = document.extras
    blocks = document.blocks
    removals = document.removals
    evidence = document.evidence
    fieldOrigins = document.fieldOrigins
    if self == SourceKnowledge() { return nil }
  }

  private init() {}

  /// Gives it to a document that has only its payload.
  func add(to document: inout Document) {
    document.metadata = metadata
    document.extras = extras
    document.blocks = blocks
    document.removals = removals
    document.evidence = evidence
    document.fieldOrigins = fieldOrigins
  }
}

/// The shape that ``Document`` has for programs that pass documents on; what is unknown is left out.
extension SourceKnowledge: Codable {
  private enum Key: String, CodingKey {
    case metadata, extras, blocks, removals, evidence
    case fieldOrigins = "field_origins"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    metadata = try container.decodeIfPresent(Metadata.self, forKey: .metadata) ?? metadata
    extras = try container.decodeIfPresent([String: ExtraValue].self, forKey: .extras) ?? [:]
    blocks = try container.decodeIfPresent([Block].self, forKey: .blocks) ?? []
    removals = try container.decodeIfPresent([Removal].self, forKey: .removals) ?? []
    evidence = try container.decodeIfPresent(Evidence.self, forKey: .evidence)
    fieldOrigins = try container.decodeIfPresent([String: FieldOrigin].self, forKey: .fieldOrigins) ?? [:]
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    if metadata != Metadata() { try container.encode(metadata, forKey: .metadata) }
    if !extras.isEmpty { try container.encode(extras, forKey: .extras) }
    if !blocks.isEmpty { try container.encode(blocks, forKey: .blocks) }
    if !removals.isEmpty { try container.encode(removals, forKey: .removals) }
    try container.encodeIfPresent(evidence, forKey: .evidence)
    if !fieldOrigins.isEmpty { try container.encode(fieldOrigins, forKey: .fieldOrigins) }
  }
}
