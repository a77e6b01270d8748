import ArgumentParser
import Copydesk
import CopydeskComparison
import CopydeskCore
import CopydeskEngine
import CopydeskInspector
import FoundationEssentials

/// `diff`
struct DiffCommand: AsyncParsableCommand {
  /// How a comparison is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what differs between two configs, or between the outputs of two runs.",
    discussion: """
      Of two configs, both run over their sources, and no sink and no state is written. Of two files of JSON Lines \
      that the json sink wrote, the articles of one id are compared; with 'removed: true' the rules are named that are responsible. \
      How an article came about (provenance) is not compared. The command ends with 1 where something differs.
      """)

  @Argument(help: "A config, or articles as JSON Lines.", completion: .file(extensions: ["yaml", "yml", "jsonl"]))
  var before: String

  @Argument(help: "Another one.", completion: .file(extensions: ["yaml", "yml", "jsonl"]))
  var after: String

  @Option(parsing: .unconditional, help: "Compare this many documents at most, the same ones in every run.")
  var sample: Int?

  @Option(parsing: .unconditional, help: "How many pages that differ are shown at most.")
  var pages = 20

  @Option(help: "How the difference is printed.")
  var format = Format.text

  @Option(
    help: "Write what differs into this folder too, for a browser; an earlier report in it is replaced.",
    completion: .directory)
  var out: String?

  func validate() throws {
    if let sample, sample < 1 { throw ValidationError("--sample takes a number from 1.") }
    if out?.isEmpty == true { throw ValidationError("--out takes the path of a folder.") }
    if pages < 0 { throw ValidationError("--pages takes a number from 0.") }
  }

  func run() async throws {
    let summary: ComparisonSummary
    do {
      summary = try await CommandHost.current.compare(before, after, sample: sample)
      if let out { try DifferenceReport(folder: out).write(summary, before: before, after: after) }
    } catch let error as ConfigError {
      Terminal.standardError.print(error.description)
      return try RunExitCode.config.end()
    } catch let error as RunError {
      Terminal.standardError.print(error.description)
      return try error.report.exitCode.end()
    } catch {
      Terminal.standardError.print("\(error)")
      return try RunExitCode.inputOutput.end()
    }
    do {
      try StandardOutput().write(try text(of: summary))
    } catch let error as OutputError where error.isReaderGone {
      return try RunExitCode.readerGone.end()
    } catch {
      Terminal.standardError.print("\(error)")
      return try RunExitCode.inputOutput.end()
    }
    if summary.totals.differs { throw ExitCode(1) }
  }

  private func text(of summary: ComparisonSummary) throws -> [UInt8] {
    switch format {
    case .text: return Array((ComparisonText(summary, pages: pages).lines.joined(separator: "\n") + "\n").utf8)
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      return Array(try encoder.encode(summary)) + [0x0A]
    }
  }
}
