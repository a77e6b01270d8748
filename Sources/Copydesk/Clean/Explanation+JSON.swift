import CopydeskCore
import FoundationEssentials

extension Explanation {
  /// The explanation as one JSON object on one line.
  ///
  /// Characters that could steer a terminal are written as `\u202E`; to a reader of JSON they are the same.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Terminal.visible(String(decoding: try encoder.encode(self), as: UTF8.self)) { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

extension Explanation: Encodable {
  /// The version of this shape; it changes when a key changes its meaning or goes.
  static let schemaVersion = 1

  private enum Key: String, CodingKey {
    case schemaVersion = "schema_version"
    case id, metadata, encoding, name, decision, repairs, lines, kept, removed
    case position, state, role, kind, text, stage, rule, reason, repeats, blocks, characters
  }

  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Explanation.schemaVersion, forKey: .schemaVersion)
    try container.encode(document.id, forKey: .id)
    var metadata = container.nestedContainer(keyedBy: Name.self, forKey: .metadata)
    for (name, values) in self.metadata {
      if name == "authors" || name == "tags" {
        try metadata.encode(values, forKey: Name(name))
      } else {
        try metadata.encode(values.first, forKey: Name(name))
      }
    }
    if let decoded = document.payload.encoding {
      var encoding = container.nestedContainer(keyedBy: Key.self, forKey: .encoding)
      try encoding.encode(decoded.name, forKey: .name)
      try encoding.encode(decoded.decision.rawValue, forKey: .decision)
      try encoding.encode(decoded.repairs, forKey: .repairs)
    }
    var list = container.nestedUnkeyedContainer(forKey: .lines)
    for line in lines {
      var entry = list.nestedContainer(keyedBy: Key.self)
      try encode(line, to: &entry)
    }
    var kept = container.nestedContainer(keyedBy: Key.self, forKey: .kept)
    try kept.encode(self.kept.blocks, forKey: .blocks)
    try kept.encode(self.kept.characters, forKey: .characters)
    var removed = container.nestedUnkeyedContainer(forKey: .removed)
    for share in shares {
      var entry = removed.nestedContainer(keyedBy: Key.self)
      try entry.encode(share.stage, forKey: .stage)
      try entry.encode(share.rule, forKey: .rule)
      try entry.encode(share.blocks, forKey: .blocks)
      try entry.encode(share.characters, forKey: .characters)
    }
  }

  private func encode(_ line: Row, to entry: inout KeyedEncodingContainer<Key>) throws {
    try entry.encode(line.block.position, forKey: .position)
    try entry.encode(line.removal == nil ? "kept" : "removed", forKey: .state)
    try entry.encode(line.block.role.rawValue, forKey: .role)
    try entry.encode(line.block.kindName, forKey: .kind)
    try entry.encode(line.text, forKey: .text)
    guard let removal = line.removal else { return }
    try entry.encode(removal.stage, forKey: .stage)
    try entry.encode(removal.rule, forKey: .rule)
    try entry.encode(removal.reason, forKey: .reason)
    try entry.encode(removal.repeats, forKey: .repeats)
  }
}
