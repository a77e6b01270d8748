import ArgumentParser
import Copydesk

/// `manual`, for whoever installs the command.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual as a man page.", shouldDisplay: false)

  func run() throws {
    let tool = try ToolDescription(of: RootCommand.self)
    print(ManualPage(tool: tool, version: CommandHost.current.version).text, terminator: "")
  }
}
