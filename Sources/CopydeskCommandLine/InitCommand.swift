import ArgumentParser
import Copydesk
import CopydeskEngine

/// `init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a starter config that fits the pages in a folder.",
    discussion:
      "The config has comments, and check finds nothing wrong with it. A file that is there already is never replaced.")

  @Option(help: "The folder with pages.", completion: .directory)
  var from = "."

  @Option(help: "The config to write; - is standard output.", completion: .file(extensions: ["yaml", "yml"]))
  var output = "news.yaml"

  func run() throws {
    let result = CommandHost.current.start(from: from, config: output)
    if result.exitCode == .ok { print(result.text) } else { Terminal.standardError.print(result.text) }
    try result.exitCode.end()
  }
}
