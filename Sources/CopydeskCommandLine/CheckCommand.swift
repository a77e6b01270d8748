import ArgumentParser
import Copydesk

/// `check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find everything that would keep a config from running.",
    discussion: """
      Checks exactly what run would, and touches no output. A warning is about something that is allowed, and almost surely \
      a mistake.
      """)

  @Argument(help: "The config file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Flag(help: "Count warnings as errors.")
  var strict = false

  func run() throws {
    let result = CommandHost.current.check(config: config, isStrict: strict)
    if result.exitCode == .ok { print(result.text) } else { Terminal.standardError.print(result.text) }
    try result.exitCode.end()
  }
}
