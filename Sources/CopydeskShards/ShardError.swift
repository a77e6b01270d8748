package import CopydeskEngine

/// Why a shard cannot be run, or shards cannot be put together.
package struct ShardError: Error, Hashable, CustomStringConvertible {
  /// As a sentence, with the way out.
  package var description: String
  /// What the command returns.
  package var exitCode: RunExitCode

  package init(_ description: String, _ exitCode: RunExitCode = .config) {
    (self.description, self.exitCode) = (description, exitCode)
  }
}
