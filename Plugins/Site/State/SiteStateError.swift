/// Why a state of `site.boilerplate` cannot be used.
public struct SiteStateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The state's folder, as an absolute path.
  public var folder: String
  public var reason: String
  /// The way out, as a sentence.
  public var remedy: String?

  init(_ folder: String, _ reason: String, remedy: String? = nil) {
    self.folder = folder
    self.reason = reason
    self.remedy = remedy
  }

  /// No run has learned anything there.
  static func nothing(in folder: String) -> SiteStateError {
    SiteStateError(folder, "there is no state", remedy: "a run with 'learn: true' makes one")
  }

  /// The contents are not as they were written.
  static func damaged(_ folder: String, _ what: String) -> SiteStateError {
    SiteStateError(folder, "damaged: \(what)", remedy: "'state rebuild \(folder)' keeps all that is whole")
  }

  /// The error as a sentence.
  public var description: String {
    "the state '\(folder)': \(reason)" + (remedy.map { "; \($0)" } ?? "")
  }
}
