/// What a sink with a file for each article does with files that an earlier run of it wrote and this run's documents no longer need.
///
/// Which those are is known from a list that runs keep in the folder once this is ``report`` or ``remove``. What a person put there, or changed
/// since, is never touched.
public enum StaleOutput: String, SettingChoice, Hashable {
  /// They stay, and no list is kept.
  case keep
  /// They stay, and the run warns of them.
  case report
  /// They are removed, at the end of a run that read all of its input and of which no document failed.
  case remove

  /// Why nothing can be added to files of an earlier run with this: those that nobody needs show only in a run over all inputs.
  package var extensionObstacle: String? {
    self == .keep ? nil : "'stale: \(rawValue)' needs a run over all inputs"
  }
}
