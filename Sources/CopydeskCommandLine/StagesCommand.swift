import ArgumentParser
import Copydesk
import CopydeskConfig
import CopydeskCore
import CopydeskEngine

/// `stages`
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "List the stages, or show one with its settings and examples.",
    discussion: "With --pipeline: the keys of a config file that belong to no stage, such as limits and on_error.")

  @Argument(help: "The stage, or what a stage can use, such as a translation engine.")
  var name: String?

  @Flag(help: "Show the keys of a config file, with their defaults.")
  var pipeline = false

  @Option(help: "Print text for people, or JSON for programs.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws {
    if pipeline, name != nil { throw ValidationError("--pipeline cannot be combined with the name of a stage.") }
  }

  func run() throws {
    let isJSON = format == .json
    if pipeline {
      let settings = PipelineSettings.descriptions
      let card = PipelineCard(settings: settings, command: CommandHost.current.name)
      print(isJSON ? StageCatalog.node(settings).json : card.text)
      return
    }
    let registry = CommandHost.current.registry
    guard let name else {
      let list = StageList(registry: registry, command: CommandHost.current.name)
      print(isJSON ? StageCatalog(registry: registry).json : list.text)
      return
    }
    if registry[name] == nil, let offer = registry.services.offers.first(where: { $0.name == name }) {
      print(isJSON ? StageCatalog.node(offer).json : OfferCard(offer: offer).text)
      return
    }
    let entries = registry.entries(named: name)
    if entries.isEmpty {
      let known = registry.entries.map(\.manifest.name) + registry.services.offers.map(\.name)
      let hint = Suggestion.phrase(for: name, among: known)
      Terminal.standardError.print(
        "no stage '\(name)'\(hint.isEmpty ? "; '\(CommandHost.current.name) stages' lists them" : hint)")
      try RunExitCode.usage.end()
      return
    }
    if isJSON {
      print(
        entries.count == 1 ? StageCatalog.node(entries[0]).json : ConfigNode(.list(entries.map(StageCatalog.node))).json
      )
    } else {
      let line = String(repeating: "-", count: 80)
      print(entries.map { StageCard(entry: $0).text }.joined(separator: "\n\n\(line)\n\n"))
    }
  }
}
