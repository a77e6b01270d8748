/// The files that a config was read from, as they were when it was: a worker process that begins later has the same config, whatever has become
/// of them, and of pipes, which can be read once.
package struct ConfigSnapshot: Sendable, Hashable {
  /// The bytes of each file, by its absolute path.
  package var files: [String: [UInt8]] = [:]
  /// The names in each folder that was listed, by its absolute path.
  package var folders: [String: [String]] = [:]

  package init() {}
}
