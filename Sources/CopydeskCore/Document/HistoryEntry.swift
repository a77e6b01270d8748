/// One stage's mark on a document.
public struct HistoryEntry: Sendable, Hashable {
  /// The stage's name.
  public var stage: String
  /// The stage's version, from its manifest.
  public var version: String
  /// What the stage wants remembered, in a sentence; `nil` when it just did its work.
  public var note: String?

  public init(stage: String, version: String, note: String? = nil) {
    self.stage = stage
    self.version = version
    self.note = note
  }
}
