package import CopydeskEngine
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ShardFolder {
  /// An attempt that ended without a shard.
  package struct Failure: Codable, Hashable, Sendable {
    package var shard: Int
    package var exitCode: RunExitCode
    package var reason: String

    package init(shard: Int, exitCode: RunExitCode, reason: String) {
      (self.shard, self.exitCode, self.reason) = (shard, exitCode, reason)
    }

    enum CodingKeys: String, CodingKey {
      case shard, reason
      case exitCode = "exit_code"
    }

    static let name = "failed.json"
  }

  /// Removes what an attempt wrote.
  package func discard(_ attempt: String) { FileTree.remove(attempt) }

  /// Removes what an attempt wrote, and leaves a note of why it failed.
  package func fail(_ attempt: String, _ failure: Failure) {
    FileTree.remove(attempt)
    guard mkdir(attempt, 0o755) == 0 else { return }
    try? FileTree.write(failure, to: "\(attempt)/\(Failure.name)")
  }

  /// The attempts that have not become a shard: of each its folder's name, the shard's number, and why it failed, where it says so.
  package func attempts() -> [(name: String, shard: Int, failure: Failure?)] {
    (FileTree.names(in: attemptsPath) ?? []).compactMap { name in
      guard let number = Int(name.prefix { $0 != "-" }) else { return nil }
      return (name, number, FileTree.decoded(Failure.self, at: "\(attemptsPath)/\(name)/\(Failure.name)"))
    }
  }

  /// Removes what attempts left whose process has ended for certain. The note of one that failed stays until its shard is there.
  ///
  /// - Parameter shard: The shard whose attempts these are; `nil` for all that is in the folder, also what was to be put together or taken away.
  /// - Returns: The names of the folders that held more than such a note.
  @discardableResult
  package func removeLeftAttempts(of shard: Int? = nil) -> [String] {
    var removed: [String] = []
    for name in FileTree.names(in: attemptsPath) ?? [] where AttemptOwner(attempt: name)?.hasEnded == true {
      let number = Int(name.prefix { $0 != "-" })
      if let shard, number != shard { continue }
      let isNote = FileTree.kind(of: "\(attemptsPath)/\(name)/\(Failure.name)") == .file
      if isNote, let number, FileTree.kind(of: shardPath(number)) == .nothing { continue }
      FileTree.remove("\(attemptsPath)/\(name)")
      if !isNote { removed.append(name) }
    }
    return removed
  }
}
