import CopydeskCore

extension StateError {
  /// No run has learned anything there.
  static func nothing(in folder: String) -> StateError {
    StateError(folder, "there is no state", remedy: "a run with 'learn: true' makes one")
  }
}
