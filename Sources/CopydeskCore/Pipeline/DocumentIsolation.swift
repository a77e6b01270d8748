/// Where transforms work on documents.
public enum DocumentIsolation: String, SettingChoice, Hashable {
  /// In the run's own process.
  case none
  /// In processes that are started for it. A document that crashes one, spins or eats memory fails by itself.
  case process
}
