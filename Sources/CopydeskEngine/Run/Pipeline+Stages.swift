package import CopydeskCore

extension Pipeline {
  /// All sinks, those of branches too, in the order in which positions are noted.
  package var allSinks: [Placed<any Sink>] { StageLayout(self).sinks.map(\.placed) }

  /// All stateful transforms, in the order in which positions are noted.
  package var allStates: [Placed<any StatefulTransform>] {
    StageLayout(self).transforms.compactMap { place in
      guard case .stateful(let stage) = place.placed.stage else { return nil }
      return Placed(stage, name: place.placed.name, version: place.placed.version, label: place.placed.label)
    }
  }

  /// The stage that keeps an interrupted run from being gone on with, and why; `nil` where there is none.
  package var obstacleToGoingOn: (label: String, reason: String)? {
    for sink in allSinks where !sink.stage.canGoOn {
      let isStream = sink.stage.outputs.contains { $0.path == "-" }
      let reason =
        isStream
        ? "writes to standard output, where nothing can be taken back" : "cannot go on with what it has written"
      return (sink.label, reason)
    }
    return allStates.first { !$0.stage.canGoOn }.map { ($0.label, "remembers what it saw in memory only") }
  }
}
