public import ArgumentParser
public import Copydesk

/// `tap`
struct TapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tap",
    abstract: "Show documents as they leave a stage.",
    discussion: """
      Runs the pipeline up to the stage, and prints the first documents that come out; those that are dropped or fail before are \
      named on standard error. Of a stage on a branch of a route, only documents that go there are shown. Sinks write nothing, and \
      what stages remember between runs stays as it is.
      """)

  @Argument(help: "The config file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Option(help: "The stage: its name, or its place, such as 'transforms[1]', 'source' or 'route.branches.korean'.")
  var after: String

  @Option(name: [.customShort("n"), .long], parsing: .unconditional, help: "How many documents are printed at most.")
  var count = 5

  @Option(help: "How documents are printed.")
  var format = TapFormat.outline

  func validate() throws {
    if count < 1 { throw ValidationError("--count takes a number from 1.") }
  }

  func run() async throws {
    try await CommandHost.current.tap(config: config, after: after, count: count, as: format).end()
  }
}

extension TapFormat: ExpressibleByArgument {}
