/// Which documents of a run are run again.
package enum ReplaySelection: Sendable, Hashable {
  /// Those that failed.
  case failed
  /// Those that were dropped for a reason, by its code.
  case dropped(reason: String)
  /// Those with these names, or of inputs with these names. Of each there are several readings; the first one that something is called counts.
  case ids([[String]])

  /// Whether documents are asked for one by one.
  var namesDocuments: Bool { if case .ids = self { true } else { false } }
}
