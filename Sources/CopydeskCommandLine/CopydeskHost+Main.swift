import ArgumentParser
public import Copydesk
import CopydeskCore
import CopydeskEngine

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension CopydeskHost {
  /// Is the whole `copydesk` command for a program with stages of its own, under the program's name:
  ///
  ///     @main
  ///     struct Newsroom {
  ///       static func main() async {
  ///         var registry = Registry.builtIn
  ///         registry.register(Redact.self)
  ///         await CopydeskHost(name: "newsroom", version: "1.0.0", registry: registry).main()
  ///       }
  ///     }
  ///
  /// It has every subcommand and option of `copydesk`, with help, `--version` and scripts for shell completion, and ends the program
  /// with the same exit codes.
  ///
  /// - Parameter arguments: The command line after the program's name; by default that of the process.
  public nonisolated(nonsending) func main(_ arguments: [String]? = nil) async -> Never {
    FreedMemory.saveAddressSpace()
    // Before anything is awaited: what waits for a thread that the system does not grant waits for ever.
    if let fault = ThreadReserve.fault(of: name) {
      Terminal.standardError.print(fault)
      exit(RunExitCode.system.rawValue)
    }
    await CommandHost.$current.withValue(self) {
      let given = arguments ?? Array(CommandLine.arguments.dropFirst())
      if let fault = RootCommand.unknownCommand(in: given) ?? RootCommand.unknownTopic(in: given) {
        RunVoice(LogFormat(of: given)).refuse(fault, .usage)
        exit(RunExitCode.usage.rawValue)
      }
      do {
        var command = try RootCommand.parseAsRoot(given)
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
      } catch {
        guard RootCommand.exitCode(for: error) == .success else {
          CommandOutput.end(unless: error)
          let text = RootCommand.fullMessage(for: error)
          if LogFormat(of: given) == .json, !text.isEmpty {
            RunVoice(.json).refuse(text, .usage)
            exit(RootCommand.exitCode(for: error).rawValue)
          }
          RootCommand.exit(withError: error)
        }
        // Help, or the version.
        let message = RootCommand.fullMessage(for: error)
        if !message.isEmpty { print(message) }
      }
      CommandOutput.end()
    }
    exit(0)
  }
}

extension LogFormat {
  /// The format that a command line asks for, which may be wrong in other things.
  fileprivate init(of arguments: [String]) {
    let option = "--log-format"
    let isJSON =
      arguments.contains("\(option)=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == option && $1 == "json" }
    self = isJSON ? .json : .text
  }
}

/// The host of the command that is parsed and run. Commands are types to the parser, so it cannot be handed to them.
enum CommandHost {
  @TaskLocal static var current = CopydeskHost()
}
