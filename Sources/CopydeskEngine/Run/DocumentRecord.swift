import CopydeskCore

/// What a stage cannot change about a document, not even by making it anew: where it came from and what happened to it.
struct DocumentRecord: Sendable {
  private let origin: Origin
  private let history: [HistoryEntry]
  /// How many removals there were.
  let removals: Int

  /// Takes down the record of a document before a stage.
  init(_ document: Document) {
    origin = document.origin
    history = document.history
    removals = document.removalCount
  }

  /// Completes a document after a stage: with its identity, its history, and the stage's name on new removals, and without addresses that no
  /// reader may follow.
  ///
  /// - Parameter notes: What the stage wants remembered; without a note the history only says that the stage ran.
  func complete(
    _ document: inout Document, id: String, after stage: Pipeline.Placed<Pipeline.AnyTransform>, notes: [String]
  ) {
    document.id = id
    document.origin = origin
    document.dropUnsafeAddresses()
    let entries: [String?] = notes.isEmpty ? [nil] : notes
    document.history = history + entries.map { HistoryEntry(stage: stage.name, version: stage.version, note: $0) }
    if document.defersRemovals { return }
    for index in document.removals.indices where document.removals[index].stage.isEmpty {
      document.removals[index].stage = stage.name
    }
  }
}
