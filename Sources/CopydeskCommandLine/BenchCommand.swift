import ArgumentParser
import Copydesk
import CopydeskConfig
import CopydeskEngine
import FoundationEssentials

/// `bench`
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure what the transforms of a config cost.",
    discussion: """
      Loads every document of the source into memory, takes them through the transforms on one thread and counts the \
      processor time of the transforms only. Nothing is written. Of several rounds the one with the median time counts.
      """)

  @Argument(help: "The config file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Option(parsing: .unconditional, help: "How often everything is measured.")
  var rounds = 3

  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    if rounds < 1 { throw ValidationError("--rounds takes a number from 1.") }
  }

  func run() async throws {
    let report: BenchReport
    do {
      report = try await CommandHost.current.bench(config: config, rounds: rounds)
    } catch {
      Terminal.standardError.print("\(error)")
      return try (error is ConfigError ? RunExitCode.config : .inputOutput).end()
    }
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(BenchSummary(report)), as: UTF8.self))
    } else {
      print(BenchTable(report).text)
    }
  }
}
