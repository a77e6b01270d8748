/// Which documents of a run are run again.
package enum ReplaySelection: Sendable, Hashable {
  /// Those that failed.
  case failed
  /// Those that were dropped for a reason, by its code.
  case dropped(reason: String)
  /// Those with these names, or of inputs with these names.
  case ids([String])
}
