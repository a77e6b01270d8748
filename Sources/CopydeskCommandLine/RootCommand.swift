import ArgumentParser
import Copydesk
import CopydeskCore
import CopydeskEngine

/// The command of a host, with everything below it.
struct RootCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandHost.current.name,
      abstract: "Turns raw HTML news pages into clean articles.",
      discussion: """
        A pipeline is one source, transforms in order and one or more sinks, all written in one YAML file:

          source:
            files: { path: "dump/**/*.html" }
          transforms:
            - html.article
            - repeats
          sinks:
            - markdown: { path: "out/{site}/{date}-{slug}.md" }

        Exit codes: 0 all went well, 1 something differs (diff), 64 wrong command line (or none), 65 some documents failed, \
        66 no such page, 70 a mistake in Copydesk itself, 71 the system grants too little, 74 input or output failed, \
        78 wrong config, 130 and 143 ended by a signal, \
        141 the reader of standard output went away.
        """,
      version: CommandHost.current.version,
      subcommands: [
        RunCommand.self, CheckCommand.self, TestCommand.self, InitCommand.self, CleanCommand.self, TapCommand.self,
        DiffCommand.self, InspectCommand.self, GraphCommand.self, StagesCommand.self, SchemaCommand.self,
        BenchCommand.self, StateCommand.self, LedgerCommand.self, ReplayCommand.self, SearchCommand.self,
        RulesCommand.self, ExecCommand.self, ShardsCommand.self, ManualCommand.self, WorkerCommand.self,
      ])
  }

  /// What to say where the first argument should be a command and is none.
  static func unknownCommand(in arguments: [String]) -> String? {
    let commands = configuration.subcommands.map { $0.configuration }
    let names = commands.filter(\.shouldDisplay).compactMap(\.commandName)
    let all = commands.compactMap(\.commandName) + ["help"]
    guard let first = arguments.first, !first.hasPrefix("-"), !all.contains(first) else { return nil }
    let hint = Suggestion.phrase(for: first, among: names)
    let list = hint.isEmpty ? " (known are \(names.joined(separator: ", ")))" : hint
    return "no command '\(first)'\(list)\nUsage: \(usageString())"
  }

  /// What to say where `help` is asked for something that is no command.
  static func unknownTopic(in arguments: [String]) -> String? {
    guard arguments.first == "help" else { return nil }
    var command: any ParsableCommand.Type = RootCommand.self
    var path = [configuration.commandName ?? ""]
    for topic in arguments.dropFirst() where !topic.hasPrefix("-") {
      let children = command.configuration.subcommands
      if let next = children.first(where: { $0.configuration.commandName == topic }) {
        command = next
        path.append(topic)
        continue
      }
      if path.count == 1, topic == "help" { return nil }
      let names = children.filter { $0.configuration.shouldDisplay }.compactMap(\.configuration.commandName)
      let hint = Suggestion.phrase(for: topic, among: names)
      let list = names.isEmpty ? "" : " (known are \(names.joined(separator: ", ")))"
      let stage = CommandHost.current.registry.entries.contains { $0.manifest.name == topic }
      let card = stage ? "; '\(path[0]) stages \(topic)' shows the stage of that name" : ""
      let place = path.count == 1 ? "no command" : "'\(path.joined(separator: " "))' has no command"
      return
        "help: \(place) '\(topic)'\(card.isEmpty ? hint.isEmpty ? list : hint : card)\nUsage: \(path[0]) help [<command> ...]"
    }
    return nil
  }

  /// Without a subcommand there is nothing to do. A script that lost its arguments notices by the exit code, and standard
  /// output is for documents.
  func run() async throws {
    Terminal.standardError.print(RootCommand.helpMessage())
    try RunExitCode.usage.end()
  }
}

extension RunExitCode {
  /// Ends the command with this code, unless all went well.
  func end() throws {
    if self != .ok { throw ArgumentParser.ExitCode(rawValue) }
  }
}
