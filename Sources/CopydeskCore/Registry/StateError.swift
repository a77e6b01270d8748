/// Why what a stage remembers between runs cannot be used.
public struct StateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The state's folder, as an absolute path.
  public var folder: String
  public var reason: String
  /// The way out, as a sentence.
  public var remedy: String?

  public init(_ folder: String, _ reason: String, remedy: String? = nil) {
    self.folder = folder
    self.reason = reason
    self.remedy = remedy
  }

  /// Something of the state's contents is not as it was written.
  public static func damaged(_ folder: String, _ what: String) -> StateError {
    StateError(folder, "damaged: \(what)", remedy: "'state rebuild \(folder)' keeps all that is whole")
  }

  /// The error as a sentence.
  public var description: String {
    "the state '\(folder)': \(reason)" + (remedy.map { "; \($0)" } ?? "")
  }
}
