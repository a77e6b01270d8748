import ArgumentParser
import Copydesk
import CopydeskEngine

/// `replay`
struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Run documents again that failed or were dropped.",
    discussion: """
      They are read from the source as it is now, or from the files of failed and dropped documents where they are not there any more. What \
      comes of them is added to the outputs, and their new verdicts take the place of the earlier ones.
      """)

  @Argument(help: "The config file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Flag(help: "Those that failed. This is so unless others are named.")
  var failed = false

  @Option(help: "Those that were dropped for this reason.")
  var dropped: String?

  @Option(help: "The document, or all of the input, with this name; may be given several times.")
  var id: [String] = []

  @Flag(help: "Print only failures and errors; a replay that writes nothing still says why.")
  var quiet = false

  func validate() throws {
    if [failed, dropped != nil, !id.isEmpty].count(where: { $0 }) > 1 {
      throw ValidationError("--failed, --dropped and --id exclude each other.")
    }
  }

  func run() async throws {
    let replay: Replay = dropped.map { .dropped(reason: $0) } ?? (id.isEmpty ? .failed : .ids(id))
    var options = HostOptions(isQuiet: quiet)
    options.run.worker = WorkerCommand.program(config: config, keepsDropped: false)
    try await CommandHost.current.replay(replay, config: config, options: options).end()
  }
}
