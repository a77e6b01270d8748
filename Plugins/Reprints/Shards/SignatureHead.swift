package import CopydeskCore
import FoundationEssentials

/// What a folder of signatures says of itself: how they were made, and how many there are.
package struct SignatureHead: Codable, Hashable, Sendable {
  package var schemaVersion = 1
  /// The digest of the settings of `reprints`, which all shards must share.
  package var settings: String
  package var keep: String
  package var mark: Bool
  package var scope: String
  package var containment: Double
  package var shortest: Int
  package var shingle: Int
  package var permutations: Int
  package var bands: Int
  package var rows: Int
  /// How many documents reached the stage.
  package var documents: Int
  /// How many bytes their names have.
  package var nameBytes: Int

  static let name = "head.json"

  enum CodingKeys: String, CodingKey {
    case schemaVersion = "schema_version"
    case settings, keep, mark, scope, containment, shortest, shingle, permutations, bands, rows, documents
    case nameBytes = "name_bytes"
  }

  init(_ given: Reprints.Settings, documents: Int, nameBytes: Int) {
    (keep, mark, scope) = (given.keep.rawValue, given.mark, given.scope.rawValue)
    (containment, shortest, shingle) = (given.containment, given.shortest, given.shingle)
    (permutations, bands, rows) = (given.permutations, given.bands, given.rows)
    (self.documents, self.nameBytes) = (documents, nameBytes)
    settings =
      "\(StateShape.version) \(keep) \(mark) \(scope) \(containment) \(shortest) \(shingle) \(permutations) \(bands) \(rows)"
  }

  /// The settings.
  var reprints: Reprints.Settings {
    var settings = Reprints.Settings()
    settings.keep = Reprints.Keep(rawValue: keep) ?? .first
    settings.mark = mark
    settings.scope = ReprintScope(rawValue: scope) ?? .run
    (settings.containment, settings.shortest, settings.shingle) = (containment, shortest, shingle)
    (settings.permutations, settings.bands, settings.rows) = (permutations, bands, rows)
    return settings
  }

  /// Reads the head of a folder of signatures.
  ///
  /// - Throws: ``StateError``
  package init(of folder: String) throws(StateError) {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(Self.name)"),
      let head = try? JSONDecoder().decode(SignatureHead.self, from: data), head.documents >= 0, head.nameBytes >= 0,
      (1...1024).contains(head.permutations), (1...6).contains(head.rows), (1...1024).contains(head.bands),
      head.bands * head.rows <= head.permutations
    else { throw StateError(folder, "its signatures cannot be read", remedy: "run the shard again") }
    self = head
  }

  func write(to folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let file = try OutputFile(path: "\(folder)/\(Self.name)")
    try file.write(try encoder.encode(self))
    try file.write("\n".utf8)
    try file.publish()
  }
}
