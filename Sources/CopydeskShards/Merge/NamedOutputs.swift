import CopydeskCore
import CopydeskEngine

/// Unites folders in which each article has a file of its own, under the names that one run over all inputs would have given.
///
/// The shards say which name each article wanted, in the order of the articles. Giving them out anew, in that order, numbers equal names as one
/// run does.
struct NamedOutputs {
  /// The files that are united, as ``key(_:of:)``.
  private(set) var done: Set<String> = []
  /// What there is to say, as sentences.
  private(set) var remarks: [String] = []
  private var renamed = 0

  /// What identifies the file of a shard.
  static func key(_ path: String, of shard: Int) -> String { "\(shard)\u{0}\(path)" }

  /// - Parameters:
  ///   - places: The folders of the shards, in their order.
  ///   - target: The folder that outputs go to.
  ///   - written: The folders that the shards wrote outputs to, before they were published.
  init(_ places: [String], written: [String], _ target: String) throws {
    var folders: [String: StagedFolder] = [:]
    for (index, place) in places.enumerated() {
      let outputs = "\(place)/\(ShardRecord.outputs)"
      for entry in try Self.entries(of: place, written: written[index]) {
        let path = entry.folder.isEmpty ? entry.taken : "\(entry.folder)/\(entry.taken)"
        // A document that failed after its file was written has none.
        guard let bytes = try EarlierOutput.contents(of: "\(outputs)/\(path)") else { continue }
        let key = "\(entry.folder)\u{0}\(entry.wanted.suffix)"
        let folder =
          try folders[key]
          ?? StagedFolder(
            folder: entry.folder.isEmpty ? target : "\(target)/\(entry.folder)", suffix: entry.wanted.suffix,
            collision: .number)
        folders[key] = folder
        let given = try folder.write(bytes, as: entry.wanted)
        if given.path != entry.taken { renamed += 1 }
        done.insert(Self.key(path, of: index))
      }
    }
    for folder in folders.values { try folder.publish() }
    if renamed > 0 {
      remarks.append(
        "\(renamed) file\(renamed == 1 ? " has" : "s have") another number than in the shard: an earlier shard has the same name"
      )
    }
  }

  private struct Entry {
    /// The folder of the sink, below that of outputs.
    var folder: String
    var wanted: OutputName
    /// The path below the sink's folder that the file has in the shard.
    var taken: String
  }

  /// The names that the articles of a shard wanted, in their order.
  private static func entries(of place: String, written: String) throws -> [Entry] {
    guard let bytes = try EarlierOutput.contents(of: "\(place)/\(ShardRecord.names)") else { return [] }
    let texts = bytes.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard texts.count % 5 == 1 else { throw ShardError("'\(place)/\(ShardRecord.names)' is cut off", .inputOutput) }
    return stride(from: 0, to: texts.count - 1, by: 5).map { index in
      let name = OutputName(
        folders: texts[index + 1].pathParts, stem: texts[index + 2], suffix: texts[index + 3])
      return Entry(folder: texts[index].path(below: written) ?? "", wanted: name, taken: texts[index + 4])
    }
  }
}
