/// Where runs of a pipeline note how far they have come, and what became of each document.
public enum JournalSetting: Sendable, Hashable {
  /// In a file named after the config, in a folder `.copydesk` in the folder that all outputs share.
  case automatic
  /// Nowhere.
  case off
  /// In a file, by its absolute path.
  case file(String)
}
