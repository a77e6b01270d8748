import CopydeskCore

/// The documents that a ``Comparison`` knows: those of one run, or of a state, or of all shards.
protocol ReprintMemory: AnyObject {
  var log: RecordLog { get }
  /// How many records are from runs before this one.
  var firstOfRun: Int { get }

  /// Finds the document that represents one like this, if any.
  func match(_ fingerprint: Fingerprint, _ keys: RecordKeys, containment: Double) -> Match?

  /// Remembers a document.
  ///
  /// - Parameter replaces: The record of a document that this one replaces.
  func add(_ fingerprint: Fingerprint, _ keys: RecordKeys, name: String, replacing replaces: Int?) throws(StateError)
}

/// Finds the records that may have a key.
protocol KeyIndex {
  /// Gets ready to look up keys.
  func touch(_ keys: RecordKeys)

  /// Calls `body` with the numbers of records that may have a key, in the order in which they were added.
  func forEachCandidate(_ hash: UInt64, _ body: (Int) -> Void)
}
