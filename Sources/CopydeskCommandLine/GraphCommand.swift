public import ArgumentParser
public import Copydesk
import CopydeskEngine

/// `graph`
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw the pipeline of a config.",
    discussion:
      "Mermaid is drawn by code hosts in Markdown, DOT by Graphviz: graph news.yaml --format dot | dot -Tsvg.")

  @Argument(help: "The config file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Option(help: "The notation.")
  var format = PipelineGraph.Format.text

  func run() throws {
    let result = CommandHost.current.graph(config: config, as: format)
    if result.exitCode == .ok { print(result.text) } else { Terminal.standardError.print(result.text) }
    try result.exitCode.end()
  }
}

extension PipelineGraph.Format: ExpressibleByArgument {}
