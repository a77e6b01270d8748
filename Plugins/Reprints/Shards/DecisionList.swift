import CopydeskCore
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What becomes of the documents of one shard, as JSON Lines: a line for each document that does not go on as it is, in their order.
enum DecisionList {
  struct Entry: Codable {
    /// Which of the documents that reached the stage, counted from 0.
    var number: Int
    var id: String
    /// Why it goes.
    var drop: String?
    var cluster: String?
    var duplicateOf: String?
    var replaces: String?
    var remark: String?

    enum CodingKeys: String, CodingKey {
      case number, id, drop, cluster, replaces, remark
      case duplicateOf = "duplicate_of"
    }

    init(_ number: Int, _ id: String, _ decision: ReprintDecision) {
      (self.number, self.id, drop, remark) = (number, id, decision.drop, decision.remark)
      if let reprint = decision.reprint {
        (cluster, duplicateOf, replaces) = (reprint.cluster, reprint.duplicateOf, reprint.replaces)
      }
    }

    var decision: ReprintDecision {
      let reprint = cluster.map { Reprint(cluster: $0, duplicateOf: duplicateOf, replaces: replaces) }
      return ReprintDecision(drop: drop, reprint: reprint, remark: remark)
    }
  }

  /// Writes a list.
  final class Writer {
    private let file: OutputFile
    private let encoder = JSONEncoder()
    private(set) var count = 0

    init(_ path: String) throws(OutputError) {
      file = try OutputFile(path: path)
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    func add(_ entry: Entry) throws {
      try file.write(try encoder.encode(entry))
      try file.write([0x0A])
      count += 1
    }

    func end() throws(OutputError) { try file.publish() }
  }

  /// Reads a list, line by line.
  final class Reader: @unchecked Sendable {
    // It is read by one stage, which has a lock.
    private let path: String
    private let file: UnsafeMutablePointer<FILE>
    private var line: UnsafeMutablePointer<CChar>?
    private var capacity = 0
    private let decoder = JSONDecoder()

    init(_ path: String) throws(OutputError) {
      self.path = path
      guard let file = fopen(path, "re") else { throw OutputError(path: path, action: "read", errno: errno) }
      self.file = file
    }

    deinit {
      fclose(file)
      free(line)
    }

    /// The next entry; `nil` at the end.
    func next() throws -> Entry? {
      let count = getline(&line, &capacity, file)
      guard count > 0, let line else { return nil }
      return try decoder.decode(Entry.self, from: Data(bytes: line, count: count))
    }
  }
}
