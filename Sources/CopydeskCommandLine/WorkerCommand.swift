import ArgumentParser
import Copydesk
import CopydeskEngine

/// `worker`, which a run starts for `isolation: process`.
struct WorkerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker", abstract: "Take documents through transforms, for a run.", shouldDisplay: false)

  @Argument(help: "The config file.")
  var config: String

  @Flag(help: "Hand back what was dropped, too.")
  var keepDropped = false

  func run() async throws {
    try await CommandHost.current.work(config: config, keepsDropped: keepDropped).end()
  }

  /// How this program starts itself as a worker.
  static func program(config: String, keepsDropped: Bool) -> WorkerProgram {
    #if os(Linux)
      // The program that runs now, whatever has been put in its place since.
      let executable = "/proc/self/exe"
    #else
      let executable = Bundle.main.executablePath ?? CommandLine.arguments[0]
    #endif
    let options = keepsDropped ? ["--keep-dropped"] : []
    return WorkerProgram(
      executable: executable, arguments: [configuration.commandName ?? "worker"] + options + ["--", config])
  }
}
