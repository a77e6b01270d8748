import CopydeskCore
import CopydeskEngine

/// How files of one kind are put together, one after the other.
struct JointFormat {
  /// What every file begins with, and the whole has once: the names of columns.
  var head: [UInt8] = []
  /// What lies between two files.
  var between: [UInt8] = []

  /// - Parameters:
  ///   - path: The first file.
  ///   - sink: What wrote it.
  /// - Throws: ``ShardError`` for a format of which two files do not make one.
  init(of path: String, sink: ShardRecord.Sink) throws(ShardError) {
    var start: [UInt8] = []
    _ = FileTree.forEachBlock(of: path) { block in
      start += block
      return false
    }
    func refusal(_ reason: String) -> ShardError {
      ShardError("\(sink.label): '\(sink.path)' of the shards cannot be put together: \(reason)")
    }
    if start.starts(with: "SQLite format 3".utf8) { throw refusal("it is a database; each shard has one of its own") }
    let stage = sink.label.split(separator: ".").last ?? ""
    let isCompressed = start.starts(with: [0x1F, 0x8B]) || start.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
    switch stage {
    case "json":
      if start.first == UInt8(ascii: "[") { throw refusal("it is one JSON array; 'format: lines' can be") }
      if isCompressed, sink.path.hasSuffix(".json.gz") || sink.path.hasSuffix(".json.zst") {
        throw refusal("it may be one JSON array; 'format: lines' and the ending .jsonl can be")
      }
    case "csv", "tsv":
      if isCompressed { throw refusal("a compressed table; without .gz and .zst it can be") }
      guard let end = start.firstIndex(of: 0x0A) else { return }
      head = Array(start[...end])
    case "text": between = isCompressed ? [] : [0x0A]
    default: break
    }
  }
}
