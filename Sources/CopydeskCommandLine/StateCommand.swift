import ArgumentParser
import Copydesk
import CopydeskCore

/// `state`
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Look after what stages such as 'reprints' remember between runs.",
    discussion:
      "The folder is the one that the stage's setting 'state' names. While a run uses it, these commands fail at once.",
    subcommands: [Show.self, Rebuild.self, Forget.self])

  /// `state show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Say how much is remembered, and whether it is whole.")

    @Argument(help: "The state's folder.", completion: .directory)
    var folder: String

    func run() throws { try StateCommand.end(.show, folder) }
  }

  /// `state rebuild`
  struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rebuild", abstract: "Make a damaged state anew from all that is whole in its log.")

    @Argument(help: "The state's folder.", completion: .directory)
    var folder: String

    func run() throws { try StateCommand.end(.rebuild, folder) }
  }

  /// `state forget`
  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget", abstract: "Forget documents that were seen before a day.")

    @Argument(help: "The state's folder.", completion: .directory)
    var folder: String

    @Option(help: "The first day that stays, such as 2025-03-05, in UTC.")
    var before: String

    func run() throws { try StateCommand.end(.forget(before: before), folder) }
  }

  private static func end(_ task: StateTask, _ folder: String) throws {
    let result = CommandHost.current.state(task, folder: folder)
    if result.exitCode == .ok { print(result.text) } else { Terminal.standardError.print(result.text) }
    try result.exitCode.end()
  }
}
