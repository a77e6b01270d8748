import ArgumentParser
import Copydesk
import CopydeskCore
import CopydeskEngine
import CopydeskInspector

/// `inspect`
struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Write a report of a run for a browser: which pages went wrong, and why.",
    discussion: """
      Runs the pipeline without its sinks, and writes a folder that opens from disk: an overview of all documents, \
      and views of pages beside their articles, with what was kept, what was removed and by which rule. No sink and no state is \
      written, nothing of a page runs or loads.
      """)

  @Argument(help: "The config file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Option(help: "The folder of the report; an earlier report in it is replaced.", completion: .directory)
  var out: String

  @Option(parsing: .unconditional, help: "How many of the most suspicious pages have a view (default: 1000).")
  var worst: Int?

  @Option(parsing: .unconditional, help: "Only so many documents, the same ones in every run, each with a view.")
  var sample: Int?

  @Option(help: "Only documents with this id, as the overview shows it; may be given several times.")
  var id: [String] = []

  @Flag(help: "Serve the report on this machine too, until Ctrl-C; then the browser can write golden tests.")
  var serve = false

  @Option(parsing: .unconditional, help: "The port for --serve (default: one that is free).")
  var port: Int?

  @Flag(help: "Print only errors.")
  var quiet = false

  func validate() throws {
    if let worst, worst < 1 { throw ValidationError("--worst takes a number from 1.") }
    if let sample, sample < 1 { throw ValidationError("--sample takes a number from 1.") }
    if out.isEmpty { throw ValidationError("--out takes the path of a folder.") }
    if let port, !(1...65_535).contains(port) { throw ValidationError("--port takes a number from 1 to 65535.") }
    let chosen = [worst != nil, sample != nil, !id.isEmpty].count { $0 }
    if chosen > 1 { throw ValidationError("Only one of --worst, --sample and --id can be given.") }
  }

  private var choice: InspectedDocuments {
    if !id.isEmpty { return .named(id) }
    return sample.map { .sample($0) } ?? .worst(worst ?? 1_000)
  }

  func run() async throws {
    let terminal = Terminal.standardError
    do {
      let report = try await CommandHost.current.inspect(
        config: config, into: out, showing: choice, showsProgress: !quiet)
      if !quiet { terminal.print("\(report.totals.line)\n\(out)/index.html") }
      if serve {
        let server = try CommandHost.current.server(ofReport: out, config: config, run: report, port: port ?? 0)
        terminal.print("\(server.address) until Ctrl-C")
        server.run()
      }
    } catch let error as ConfigError {
      terminal.print(error.description)
      try RunExitCode.config.end()
    } catch let error as RunError {
      terminal.print(error.description)
      try error.report.exitCode.end()
    } catch let error as UnknownDocuments {
      terminal.print(error.description)
      try RunExitCode.noInput.end()
    } catch {
      terminal.print("\(error)")
      try RunExitCode.inputOutput.end()
    }
  }
}
