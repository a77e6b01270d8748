package import CopydeskCore
import CopydeskEngine
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder that shards are published into.
///
///     plan/manifest.txt, plan/plan.json    what the shards are made from
///     shards/00017/                        a shard that is whole
///     attempts/00017-…/                    what an attempt writes until then; ``AttemptOwner`` says whose it is
///
/// Several machines write here at once, and nothing but renaming keeps them apart: a folder takes a place only where nothing is, so that of two
/// attempts one comes first and the other finds that out.
package struct ShardFolder: Sendable {
  /// The folder: absolute.
  package let path: String

  package init(_ path: String) { self.path = path }

  package func shardPath(_ number: Int) -> String { "\(path)/shards/\(Self.name(number))" }
  package var attemptsPath: String { "\(path)/attempts" }
  package var planPath: String { "\(path)/plan" }

  /// A shard's number with five digits, or more where it has more.
  package static func name(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 5 - "\(number)".count)) + "\(number)"
  }

  /// Makes the folder of an attempt, which nobody else has.
  package func makeAttempt(
    at name: String, by owner: AttemptOwner? = .own
  ) throws(OutputError) -> String {
    try OutputFile.createFolders(attemptsPath)
    while true {
      let chance = String(UInt64.random(in: 0 ... .max), radix: 36)
      let path = "\(attemptsPath)/\([name, owner?.description, chance].compactMap(\.self).joined(separator: "-"))"
      if mkdir(path, 0o755) == 0 { return path }
      if errno != EEXIST { throw OutputError(path: path, action: "create the folder", errno: errno) }
    }
  }

  // MARK: The plan

  /// The plan and the manifest of the folder; `nil` where nothing was planned into it.
  package func plan() throws(ShardError) -> (plan: ShardPlan, manifest: ShardManifest)? {
    guard FileTree.kind(of: planPath) == .folder else { return nil }
    let manifestPath = "\(planPath)/\(ShardPlan.manifestName)"
    guard let plan = FileTree.decoded(ShardPlan.self, at: "\(planPath)/\(ShardPlan.name)"),
      let data = FileManager.default.contents(atPath: manifestPath)
    else {
      throw ShardError("\(planPath): not as it was written; run shards into another folder", .inputOutput)
    }
    return (plan, try ShardManifest(String(decoding: data, as: UTF8.self), path: manifestPath))
  }

  /// Makes a plan that of the folder, if there is none yet.
  ///
  /// - Parameter replaces: Whether it takes the place of another one.
  /// - Throws: ``ShardError`` where there is another one, ``OutputError``.
  package func adopt(_ plan: ShardPlan, _ manifest: ShardManifest, replaces: Bool) throws {
    for _ in 1...100 {
      if let found = FileTree.decoded(ShardPlan.self, at: "\(planPath)/\(ShardPlan.name)") {
        guard let change = plan.change(since: found) else { return }
        guard replaces else {
          throw ShardError(
            "'\(path)' has shards of another plan: \(change); --redo makes them anew, or give another folder")
        }
      }
      let attempt = try makeAttempt(at: "plan")
      let file = try OutputFile(path: "\(attempt)/\(ShardPlan.manifestName)")
      try file.write(manifest.text.utf8)
      try file.publish()
      try FileTree.write(plan, to: "\(attempt)/\(ShardPlan.name)")
      if try put(attempt, inPlaceOf: replaces ? planPath : nil, at: planPath) { return }
    }
    throw ShardError("'\(planPath)' cannot be given its place; is it written by something else?", .inputOutput)
  }

  // MARK: Shards

  /// What a shard says that was published; `nil` where it was not.
  ///
  /// - Throws: ``ShardError`` where it does not say anything that can be read.
  package func record(of number: Int) throws(ShardError) -> ShardRecord? {
    let place = shardPath(number)
    guard FileTree.kind(of: place) != .nothing else { return nil }
    guard let record = FileTree.decoded(ShardRecord.self, at: "\(place)/\(ShardRecord.name)") else {
      throw ShardError("'\(place)' is no shard that can be read; remove it, and run the shard again", .inputOutput)
    }
    return record
  }

  /// Publishes what an attempt wrote, all of it with one rename.
  ///
  /// - Parameter replaces: Whether a shard that is there is moved away before.
  /// - Returns: Whether it is in its place; `false` where another attempt was first.
  package func publish(_ attempt: String, as number: Int, replaces: Bool) throws(OutputError) -> Bool {
    try FileTree.synchronize(attempt)
    try OutputFile.createFolders("\(path)/shards")
    let place = shardPath(number)
    return try put(attempt, inPlaceOf: replaces ? place : nil, at: place)
  }

  /// Puts a folder in the place of another, or where nothing is.
  ///
  /// - Returns: Whether it is there; `false` where something else took the place meanwhile.
  func replace(_ place: String, by attempt: String) throws(OutputError) -> Bool {
    try put(attempt, inPlaceOf: place, at: place)
  }

  /// Moves a folder to its place, from which another one is moved away before.
  private func put(_ attempt: String, inPlaceOf old: String?, at place: String) throws(OutputError) -> Bool {
    if let old, FileTree.kind(of: old) != .nothing {
      let away = try makeAttempt(at: "replaced")
      // Another attempt may have moved it away meanwhile.
      if rename(old, "\(away)/old") != 0, errno != ENOENT {
        throw OutputError(path: old, action: "move the folder away", errno: errno)
      }
      defer { FileTree.remove(away) }
      return try settle(attempt, at: place)
    }
    return try settle(attempt, at: place)
  }

  private func settle(_ attempt: String, at place: String) throws(OutputError) -> Bool {
    if try FileTree.move(attempt, to: place) { return true }
    FileTree.remove(attempt)
    return false
  }

  /// Every file of an attempt, with its size and hash.
  package func files(of attempt: String) throws(OutputError) -> [ShardRecord.File] {
    var files: [ShardRecord.File] = []
    for path in FileTree.files(below: attempt) {
      guard let (hash, size) = FileTree.hash(of: "\(attempt)/\(path)") else {
        throw OutputError(path: "\(attempt)/\(path)", action: "read", errno: errno)
      }
      files.append(.init(path: path, size: size, hash: hash))
    }
    return files
  }

  /// Writes a shard's record into an attempt's folder.
  package func write(_ record: ShardRecord, into attempt: String) throws {
    try FileTree.write(record, to: "\(attempt)/\(ShardRecord.name)")
  }
}
