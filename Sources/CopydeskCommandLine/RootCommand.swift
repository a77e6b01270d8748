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

  /// What to say where an argument should be a command and is none.
  static func unknownCommand(in arguments: [String]) -> String? {
    guard let fault = unknown(in: arguments.prefix { !$0.hasPrefix("-") }, isTopic: false) else { return nil }
    let usage = fault.command == RootCommand.self ? usageString() : usageString(for: fault.command)
    return "\(fault.text)\nUsage: \(usage)"
  }

  /// What to say where `help` is asked for something that is no command.
  static func unknownTopic(in arguments: [String]) -> String? {
    guard arguments.first == "help" else { return nil }
    let fault = unknown(in: arguments.dropFirst().filter { !$0.hasPrefix("-") }, isTopic: true)
    return fault.map { "help: \($0.text)\nUsage: \(configuration.commandName ?? "") help [<command> ...]" }
  }

  /// Goes down from command to command.
  ///
  /// - Parameter isTopic: Whether nothing else than commands may follow.
  private static func unknown(
    in names: some Collection<String>, isTopic: Bool
  ) -> (text: String, command: any ParsableCommand.Type)? {
    var command: any ParsableCommand.Type = RootCommand.self
    var path = [configuration.commandName ?? ""]
    for name in names {
      let children = command.configuration.subcommands
      if children.isEmpty, !isTopic { return nil }
      if path.count == 1, name == "help" { return nil }
      if let next = children.first(where: { $0.configuration.commandName == name }) {
        command = next
        path.append(name)
        continue
      }
      // Closures, since key paths from types of commands crash the compiler.
      let known = children.map { $0.configuration }.filter(\.shouldDisplay).compactMap(\.commandName)
      let place = path.count == 1 ? "no command" : "'\(path.joined(separator: " "))' has no command"
      return ("\(place) '\(name)'\(hint(for: name, among: known, of: path[0]))", command)
    }
    return nil
  }

  /// What was meant by a name: a stage is shown by a command of its own.
  private static func hint(for name: String, among known: [String], of root: String) -> String {
    if CommandHost.current.registry.entries.contains(where: { $0.manifest.name == name }) {
      return "; '\(root) stages \(name)' shows the stage of that name"
    }
    let near = Suggestion.phrase(for: name, among: known)
    return near.isEmpty && !known.isEmpty ? " (known are \(known.joined(separator: ", ")))" : near
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
