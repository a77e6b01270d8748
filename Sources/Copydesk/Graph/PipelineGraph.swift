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

  /// What documents come through on the way to where the pipeline divides, and where they go from there.
  struct Way {
    var chain: [Node]
    var sinks: [Node] = []
    /// Whether a document goes on every branch whose condition holds, and not only on the first one.
    var takesAll = false
    /// Each with its name, and with its condition as a note.
    var branches: [(name: String, note: String, way: Way)] = []
  }

  /// How documents go from one node to another, and which ones, where not all of them do.
  typealias Edge = (from: Node, to: Node, label: String?)

  let trunk: Way
  /// The files of failed and of dropped documents.
  let kept: [Node]

  /// - Parameter folder: The folder from which paths below it are shown.
  public init(_ pipeline: Pipeline, pathsFrom folder: String = "") {
    let reading = PipelineReading(folder: folder)
    trunk = reading.trunk(of: pipeline)
    kept = [("errors", pipeline.errorsPath), ("dropped", pipeline.droppedPath)].compactMap { name, path in
      path.map { Node(id: name, name: name, note: reading.shown($0)) }
    }
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
    let rows = trunk.rows + (kept.isEmpty ? [] : [(" |", "")]) + kept.map { (" +- \($0.name)", $0.note) }
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, note in
      note.isEmpty ? name : name + String(repeating: " ", count: width - name.count + 2) + note
    }
  }

  private var edges: [Edge] {
    trunk.edges(from: nil, label: nil)
      + kept.compactMap { node in trunk.chain.first.map { ($0, node, node.id == "errors" ? "failed" : node.id) } }
  }

  private var nodes: [Node] { trunk.nodes + kept }

  private var mermaid: [String] {
    func label(_ node: Node) -> String {
      let lines = [node.name, node.note].filter { !$0.isEmpty }
      return lines.map { $0.replacing("\"", with: "#quot;") }.joined(separator: "<br>")
    }
    return ["flowchart TD"] + nodes.map { "  \($0.id)[\"\(label($0))\"]" }
      + edges.map { edge in "  \(edge.from.id) \(edge.label.map { "-. \($0) .->" } ?? "-->") \(edge.to.id)" }
  }

  private var dot: [String] {
    func label(_ node: Node) -> String {
      let lines = [node.name, node.note].filter { !$0.isEmpty }
      return lines.map { $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }.joined(separator: "\\n")
    }
    return ["digraph pipeline {", "  node [shape=box]"] + nodes.map { "  \($0.id) [label=\"\(label($0))\"]" }
      + edges.map { edge in
        "  \(edge.from.id) -> \(edge.to.id)\(edge.label.map { " [label=\"\($0)\", style=dashed]" } ?? "")"
      } + ["}"]
  }
}

extension PipelineGraph.Way {
  /// What is on each line of a drawing for a terminal, and the note beside it.
  fileprivate var rows: [(String, String)] {
    var rows: [(String, String)] = []
    for (index, node) in chain.enumerated() {
      if index > 0 { rows.append((" |", "")) }
      rows.append((node.name, node.note))
    }
    if !chain.isEmpty { rows.append((" |", "")) }
    rows += sinks.map { (" +- \($0.name)", $0.note) }
    if takesAll { rows.append((" |", "match: all")) }
    for branch in branches {
      rows.append((" +- \(branch.name):", branch.note))
      rows += branch.way.rows.map { (" |    \($0.0)", $0.1) }
    }
    return rows
  }

  fileprivate var nodes: [PipelineGraph.Node] { chain + sinks + branches.flatMap(\.way.nodes) }

  /// - Parameter before: Where documents come from.
  fileprivate func edges(from before: PipelineGraph.Node?, label: String?) -> [PipelineGraph.Edge] {
    var edges: [PipelineGraph.Edge] = []
    var (last, label) = (before, label)
    func add(_ node: PipelineGraph.Node, _ label: String?) {
      if let last { edges.append((last, node, label)) }
    }
    for node in chain {
      add(node, label)
      (last, label) = (node, nil)
    }
    for sink in sinks { add(sink, label) }
    for branch in branches { edges += branch.way.edges(from: last, label: branch.name) }
    return edges
  }
}
