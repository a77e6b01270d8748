import CopydeskCore
import CopydeskEngine

/// Puts the outputs of shards together: single files one after the other, folders into one.
struct OutputMerge {
  private let merge: ShardMerge
  /// The folder that the outputs go to.
  private let target: String
  private let sinks: [ShardRecord.Sink]

  init(_ merge: ShardMerge, _ target: String) {
    self.merge = merge
    self.target = target
    sinks = merge.survey.records.first?.sinks ?? []
  }

  /// - Returns: What there is to say, as sentences.
  func run() throws -> [String] {
    try OutputFile.createFolders(target)
    let records = merge.survey.records
    let named = try NamedOutputs(merge.places, written: records.map(\.written), target)
    var done = named.done
    for sink in sinks where sink.isFile { done.formUnion(try join(sink, besides: done)) }
    return named.remarks + (try unite(besides: done))
  }

  // MARK: Single files

  /// - Returns: The files that are put together, as ``NamedOutputs/key(_:of:)``.
  private func join(_ sink: ShardRecord.Sink, besides done: Set<String>) throws -> Set<String> {
    let shards = merge.places.indices.filter { index in
      !done.contains(NamedOutputs.key(sink.path, of: index)) && FileTree.kind(of: path(sink.path, of: index)) == .file
    }
    let sources = shards.map { path(sink.path, of: $0) }
    if sources.isEmpty { return [] }
    let joined = sink.joined ?? JoinedFiles(obstacle: "its stage does not say how (SinkOutput.joined)")
    if let obstacle = joined.obstacle {
      throw ShardError("\(sink.label): '\(sink.path)' of the shards cannot be put together: \(obstacle)")
    }
    let head = Array(joined.head.utf8)
    let between = joined.between(in: sink.path)
    let file = try OutputFile(path: "\(target)/\(sink.path)")
    for (index, source) in sources.enumerated() {
      var passed = index > 0 ? head.count : 0
      if FileTree.size(of: source) > 0, file.count > 0 { try file.write(between) }
      if try !begins(source, with: head) {
        throw ShardError("'\(source)' does not begin with the columns that its sink wrote", .inputOutput)
      }
      let isRead = try FileTree.forEachBlock(of: source) { block in
        try file.write(block.dropFirst(passed))
        passed -= min(passed, block.count)
        return true
      }
      if !isRead { throw ShardError("'\(source)' cannot be read", .inputOutput) }
    }
    try file.publish()
    return Set(shards.map { NamedOutputs.key(sink.path, of: $0) })
  }

  /// Where an output of a shard is.
  private func path(_ output: String, of index: Int) -> String {
    "\(merge.places[index])/\(ShardRecord.outputs)/\(output)"
  }

  private func begins(_ path: String, with head: [UInt8]) throws -> Bool {
    if head.isEmpty { return true }
    var start: [UInt8] = []
    _ = FileTree.forEachBlock(of: path) { block in
      start += block.prefix(head.count - start.count)
      return start.count < head.count
    }
    return start == head
  }

  // MARK: Folders

  /// Copies what is left, such as numbered files.
  private func unite(besides done: Set<String>) throws -> [String] {
    var remarks: [String] = []
    for (index, place) in merge.places.enumerated() {
      for path in FileTree.files(below: "\(place)/\(ShardRecord.outputs)") {
        if done.contains(NamedOutputs.key(path, of: index)) { continue }
        let shard = merge.survey.records[index].shard
        let free = freeName(path, shard: shard)
        if free != path {
          remarks.append("'\(path)' of shard \(shard) is '\(free)': another shard has a file of that name")
        }
        try copy(self.path(path, of: index), to: "\(target)/\(free)")
      }
    }
    return remarks
  }

  private func freeName(_ path: String, shard: Int) -> String {
    if FileTree.kind(of: "\(target)/\(path)") == .nothing { return path }
    let name = path.pathName
    let stem = name.prefix { $0 != "." }
    return "\(path.pathStart)\(stem)-shard-\(ShardFolder.name(shard))\(name.dropFirst(stem.count))"
  }

  private func copy(_ source: String, to path: String) throws {
    let file = try OutputFile(path: path)
    let isRead = try FileTree.forEachBlock(of: source) { block in
      try file.write(block)
      return true
    }
    if !isRead { throw ShardError("'\(source)' cannot be read", .inputOutput) }
    try file.publish()
  }
}
