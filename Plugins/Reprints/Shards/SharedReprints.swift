package import CopydeskCore

/// Decides over all shards which documents are reprints, as one run over the same documents in the same order would.
///
/// Memory is bounded whatever the number of documents; what is larger lies on the disk and is sorted.
package struct SharedReprints {
  /// The folders of the shards' signatures, in the order of the shards.
  private let shards: [String]
  private let heads: [SignatureHead]
  /// A folder for what is too large for memory.
  private let work: String
  /// How many bytes of memory are taken, about, besides what the system keeps of files.
  private let memory: Int

  /// What was decided about a shard.
  package struct Result: Sendable, Hashable {
    /// How many documents reached the stage.
    package var documents: Int
    /// How many of them do not go on as they are.
    package var changed: Int
    /// How many of those are dropped.
    package var dropped: Int
  }

  /// The least memory that is of use.
  package static let leastMemory = 16 << 20

  /// - Parameters:
  ///   - shards: The folders of the shards' signatures, in the order of the shards.
  ///   - work: An empty folder.
  /// - Throws: ``StateError`` where they were made with different settings, or cannot be read.
  package init(_ shards: [String], work: String, memory: Int = 1 << 30) throws(StateError) {
    var heads: [SignatureHead] = []
    for shard in shards {
      let head = try SignatureHead(of: shard)
      if let first = heads.first, first.settings != head.settings {
        throw StateError(shard, "its signatures were made with other settings than those of the first shard")
      }
      heads.append(head)
    }
    (self.shards, self.heads, self.work) = (shards, heads, work)
    self.memory = max(memory, Self.leastMemory)
  }

  /// Decides, and writes a list for each shard.
  ///
  /// - Parameter path: The path of a shard's list, by the shard's place.
  /// - Returns: What was decided about each shard.
  package func decide(to path: @escaping (Int) -> String) throws -> [Result] {
    guard let head = heads.first else { return [] }
    let settings = head.reprints
    let log = try joined(settings.shape.signature)
    let slots = log.shape.bands + 3
    // A document takes its lists, and links to those that come next: 16 bytes each, and as much again for lists that grow.
    let window = max(1_024, memory / 4 / (slots * 40))
    let chains = KeyChains(log: log, window: window, sortedBytes: max(1 << 20, memory / 8), folder: work)
    let known = ForwardMemory(log: log, window: window, links: try chains.links(), folder: work)
    var lists = Lists(heads.map(\.documents), path)
    try known.forEach { number, fingerprint, keys in
      let comparison = Comparison(
        id: log.name(number), fingerprint: fingerprint, keys: keys, state: known, settings: settings)
      try lists.add(comparison.decide(), comparison.id)
    }
    return try lists.end()
  }

  /// The signatures of all shards, one after the other.
  private func joined(_ shape: SignatureShape) throws(StateError) -> RecordLog {
    let all = try RecordLog(folder: work, root: work, shape: shape, count: 0, nameBytes: 0)
    for (folder, head) in zip(shards, heads) {
      try Self.checkSizes(folder, head, shape)
      let log = try RecordLog(
        folder: folder, root: folder, shape: shape, count: head.documents, nameBytes: head.nameBytes, isReadOnly: true)
      for number in 0..<log.count {
        guard log.isWhole(number) else {
          throw StateError(
            folder, "signature \(number + 1) of \(log.count) is not as it was written", remedy: "run the shard again")
        }
        try all.append(log.fingerprint(number), name: log.name(number), day: 0, replaces: nil)
      }
    }
    return all
  }

  private static func checkSizes(_ folder: String, _ head: SignatureHead, _ shape: SignatureShape) throws(StateError) {
    for (name, size) in [
      ("signatures", head.documents * RecordLayout.stride(shape)), ("names", head.nameBytes),
    ] where StateFile.size(of: "\(folder)/\(name)") < size {
      throw StateError(folder, "'\(name)' is cut off", remedy: "run the shard again")
    }
  }

  /// The lists of all shards, one after the other.
  private struct Lists {
    private let counts: [Int]
    private let path: (Int) -> String
    private var results: [Result] = []
    private var writer: DecisionList.Writer?
    private var number = 0

    init(_ counts: [Int], _ path: @escaping (Int) -> String) { (self.counts, self.path) = (counts, path) }

    mutating func add(_ decision: ReprintDecision, _ id: String) throws {
      while results.isEmpty || number == counts[results.count - 1] { try begin() }
      if !decision.isPlain {
        try writer?.add(DecisionList.Entry(number, id, decision))
        results[results.count - 1].changed += 1
        if decision.drop != nil { results[results.count - 1].dropped += 1 }
      }
      number += 1
    }

    /// Begins the list of the next shard.
    private mutating func begin() throws {
      try writer?.end()
      writer = try DecisionList.Writer(path(results.count))
      results.append(Result(documents: counts[results.count], changed: 0, dropped: 0))
      number = 0
    }

    /// Ends the lists.
    mutating func end() throws -> [Result] {
      while results.count < counts.count { try begin() }
      try writer?.end()
      return results
    }
  }
}
