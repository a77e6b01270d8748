public import CopydeskCore

/// A pipeline as a drawing: its stages, and how documents go from one to the next.
public struct PipelineGraph: Sendable {
  /// The notations.
  public enum Format: String, Sendable, CaseIterable {
    /// Lines for a terminal.
    case text
    /// A flowchart for Mermaid, as code hosts draw it in Markdown.
    case mermaid
    /// A graph for Graphviz.
    case dot
  }

  /// A stage, or a file of documents that did not get to the sinks.
  struct Node: Equatable {
    var id: String
    var name: String
    /// What else there is to know: where it writes, what happens on errors.
    var note: String
  }

  let chain: [Node]
  let sinks: [Node]
  /// The files of failed and of dropped documents.
  let kept: [Node]

  /// - Parameter folder: The folder from which paths below it are shown.
  public init(_ pipeline: Pipeline, pathsFrom folder: String = "") {
    func shown(_ output: SinkOutput) -> String {
      let path = Self.shown(output.path, from: folder)
      return output.path == "-" ? "standard output" : path + (output.isFile ? "" : "/")
    }
    func node<S>(_ placed: Pipeline.Placed<S>, _ id: String, _ outputs: [SinkOutput]) -> Node {
      let policy = placed.onError.map { ["on_error: \($0.rawValue)"] } ?? []
      return Node(id: id, name: placed.name, note: (outputs.map(shown) + policy).joined(separator: ", "))
    }
    chain =
      [node(pipeline.source, "source", [])]
      + pipeline.transforms.enumerated().map { index, placed in
        if case .stateful(let stage) = placed.stage { return node(placed, "transform\(index)", stage.outputs) }
        return node(placed, "transform\(index)", [])
      }
    sinks = pipeline.sinks.enumerated().map { node($1, "sink\($0)", $1.stage.outputs) }
    kept = [("errors", pipeline.errorsPath), ("dropped", pipeline.droppedPath)].compactMap { name, path in
      path.map { Node(id: name, name: name, note: Self.shown($0, from: folder)) }
    }
  }

  private static func shown(_ path: String, from folder: String) -> String {
    path.hasPrefix(folder + "/") && !folder.isEmpty ? String(path.dropFirst(folder.count + 1)) : path
  }

  /// The drawing in a notation, with a line end.
  public func drawn(as format: Format) -> String {
    let lines =
      switch format {
      case .text: text
      case .mermaid: mermaid
      case .dot: dot
      }
    return lines.joined(separator: "\n") + "\n"
  }

  private var text: [String] {
    let width = max(
      chain.map(\.name.count).max() ?? 0, 4 + ((sinks + kept).map(\.name.count).max() ?? 0))
    func row(_ prefix: String, _ node: Node) -> String {
      let name = prefix + node.name
      return node.note.isEmpty ? name : name + String(repeating: " ", count: width - name.count + 2) + node.note
    }
    return chain.flatMap { [row("", $0), " |"] } + sinks.map { row(" +- ", $0) }
      + (kept.isEmpty ? [] : [" |"]) + kept.map { row(" +- ", $0) }
  }

  private var edges: [(from: Node, to: Node, label: String?)] {
    guard let last = chain.last else { return [] }
    return zip(chain, chain.dropFirst()).map { ($0, $1, nil) } + sinks.map { (last, $0, nil) }
      + kept.map { (chain[0], $0, $0.id == "errors" ? "failed" : $0.id) }
  }

  private var nodes: [Node] { chain + sinks + kept }

  private var mermaid: [String] {
    func label(_ node: Node) -> String {
      let lines = [node.name, node.note].filter { !$0.isEmpty }
      return lines.map { $0.replacing("\"", with: "#quot;") }.joined(separator: "<br>")
    }
    return ["flowchart TD"] + nodes.map { "  \($0.id)[\"\(label($0))\"]" }
      + edges.map { "  \($0.from.id) \($0.label.map { "-. \($0) .->" } ?? "-->") \($0.to.id)" }
  }

  private var dot: [String] {
    func label(_ node: Node) -> String {
      let lines = [node.name, node.note].filter { !$0.isEmpty }
      return lines.map { $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }.joined(separator: "\\n")
    }
    return ["digraph pipeline {", "  node [shape=box]"] + nodes.map { "  \($0.id) [label=\"\(label($0))\"]" }
      + edges.map { "  \($0.from.id) -> \($0.to.id)\($0.label.map { " [label=\($0), style=dashed]" } ?? "")" } + ["}"]
  }
}
