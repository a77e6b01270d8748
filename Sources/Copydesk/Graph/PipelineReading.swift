import CopydeskCore

/// Makes the nodes of a drawing of a pipeline's stages.
struct PipelineReading {
  /// The folder from which paths below it are shown.
  let folder: String

  func trunk(of pipeline: Pipeline) -> PipelineGraph.Way {
    var way = way(pipeline.transforms, pipeline.sinks, pipeline.route, prefix: "")
    way.chain.insert(node(pipeline.source, "source", []), at: 0)
    return way
  }

  private func way(
    _ transforms: [Pipeline.Placed<Pipeline.AnyTransform>], _ sinks: [Pipeline.Placed<any Sink>], _ route: Route?,
    prefix: String
  ) -> PipelineGraph.Way {
    let chain = transforms.enumerated().map { index, placed in
      if case .stateful(let stage) = placed.stage { return node(placed, "\(prefix)transform\(index)", stage.outputs) }
      return node(placed, "\(prefix)transform\(index)", [])
    }
    let ends = sinks.enumerated().map { node($1, "\(prefix)sink\($0)", $1.stage.outputs) }
    let branches = (route?.branches ?? []).enumerated().map { index, branch in
      (
        name: branch.name, note: branch.condition.map(note) ?? "",
        way: way(branch.transforms, branch.sinks, branch.route, prefix: "\(prefix)branch\(index)_")
      )
    }
    return PipelineGraph.Way(chain: chain, sinks: ends, takesAll: route?.match == .all, branches: branches)
  }

  private func node<S>(_ placed: Pipeline.Placed<S>, _ id: String, _ outputs: [SinkOutput]) -> PipelineGraph.Node {
    let places = outputs.map { $0.path == "-" ? "standard output" : shown($0.path) + ($0.isFile ? "" : "/") }
    let policy = placed.onError.map { ["on_error: \($0.rawValue)"] } ?? []
    let condition = placed.condition.map { [note(on: $0)] } ?? []
    return PipelineGraph.Node(
      id: id, name: placed.name, note: (places + policy + condition).joined(separator: ", "))
  }

  /// The condition on one line.
  private func note(on condition: StageCondition) -> String {
    "when: " + condition.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A path as it is seen from the folder.
  func shown(_ path: String) -> String {
    folder.isEmpty ? path : path.path(below: folder) ?? path
  }
}
