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
}
