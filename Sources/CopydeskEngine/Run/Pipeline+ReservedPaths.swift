package import CopydeskCore

extension Pipeline {
  /// What the pipeline writes, so that no article takes the place of another output.
  ///
  /// - Parameter others: What the host writes and reads.
  package func reservedPaths(besides others: [ReservedPaths.Entry] = []) -> ReservedPaths {
    let layout = StageLayout(self)
    let reserved = ReservedPaths(others + keptPaths)
    for sink in layout.sinks {
      let label = sink.placed.label
      for output in sink.placed.stage.outputs where output.path != "-" {
        let entry = ReservedPaths.Entry(output.path, for: "is written by \(label)", writer: label)
        if output.isFile { reserved.reserve(entry) } else { reserved.reserveFolder(entry) }
        if let partial = output.partialPath, partial != output.path {
          reserved.reserve(.init(partial, for: "is where \(label) writes until the run ends"))
        }
      }
    }
    for transform in layout.transforms {
      guard case .stateful(let stage) = transform.placed.stage else { continue }
      for output in stage.outputs {
        reserved.reserve(.init(output.path, for: "is what \(transform.placed.label) remembers"))
      }
    }
    for (path, name) in [(errorsPath, "failed"), (droppedPath, "dropped")] {
      guard let path else { continue }
      reserved.reserve(.init(path, for: "is the file of \(name) documents"))
      reserved.reserve(.init(OutputFile.partialPath(of: path), for: "is the file of \(name) documents"))
    }
    return reserved
  }
}
