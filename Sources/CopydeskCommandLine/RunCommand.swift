public import ArgumentParser
public import Copydesk
import CopydeskEngine

/// `run`
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run the pipeline of a config file.",
    discussion: """
      Progress, failures and the report go to standard error; the report says where the outputs are. They take their \
      place when the run ends well; until then those of an earlier run stay as they are, and what this run wrote is \
      kept beside them. Ctrl-C finishes the documents in flight; a second one ends the program at once. However a run \
      ended, the same command goes on from there; where nothing is left to do, it says so.

      With --manifest only one shard of the inputs is read, and all that comes of it, outputs, ledger and report, is \
      published into the folder --into with one rename. A shard that is there already costs nothing; see 'shards'.
      """)

  @Argument(help: "The config file.", completion: .file(extensions: ["yaml", "yml"]))
  var config: String

  @Option(
    parsing: .unconditional,
    help: "How many documents are worked on at once (default: the config's number, or one for each processor).")
  var workers: Int?

  @Option(parsing: .unconditional, help: "Read at most this many inputs.")
  var limit: Int?

  @Flag(
    help:
      "Print only failures and errors; a run that ends early still says what happened to the outputs, and one that writes nothing why."
  )
  var quiet = false

  @Option(
    help: "Write the report to this file, as JSON; its folders are created, or the run fails, before anything is read.",
    completion: .file())
  var report: String?

  @Option(
    help:
      "Write a line of JSON for each document to this file: verdict, reason, words kept and removed, rules, encoding.",
    completion: .file())
  var ledger: String?

  @Option(
    help: "Write metrics to this file in the text format of Prometheus, every five seconds and at the end.",
    completion: .file())
  var metrics: String?

  @Option(help: "How progress, failures and the end are shown on standard error; json is a line of JSON for each.")
  var logFormat = LogFormat.text

  @Option(
    help:
      "Whether to go on where an earlier run ended (\(HostOptions.Resume.allCases.map(\.rawValue).joined(separator: ", "))): where nothing has changed, never, or in any case."
  )
  var resume = HostOptions.Resume.auto

  @Option(
    parsing: .unconditional,
    help: "How many documents pass between the commits that a later run can go on from (default: 1000).")
  var commitEvery: Int?

  @Option(help: "Run one shard of this manifest, which 'shards plan' wrote.", completion: .file())
  var manifest: String?

  @Option(
    help:
      "Which shard, such as 17/400 or 17, counted from 1; without it SLURM_ARRAY_TASK_ID (from 1), JOB_COMPLETION_INDEX or AWS_BATCH_JOB_ARRAY_INDEX (from 0) say so."
  )
  var shard: String?

  @Option(help: "The folder that shards are published into.", completion: .directory)
  var into: String?

  @Flag(help: "Make the shard anew where it was made from another config or other inputs.")
  var redo = false

  func validate() throws {
    try validateShard()
    if let commitEvery, commitEvery < 1 { throw ValidationError("--commit-every takes a number from 1.") }
    if let workers, !(1...1024).contains(workers) { throw ValidationError("--workers takes a number from 1 to 1024.") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    if report?.isEmpty == true { throw ValidationError("--report takes the path of a file.") }
    if ledger?.isEmpty == true { throw ValidationError("--ledger takes the path of a file.") }
    if metrics?.isEmpty == true { throw ValidationError("--metrics takes the path of a file.") }
  }

  private func validateShard() throws {
    guard manifest != nil else {
      if shard != nil || into != nil || redo {
        throw ValidationError("--shard, --into and --redo go with --manifest, which 'shards plan' writes.")
      }
      return
    }
    if into?.isEmpty ?? true {
      throw ValidationError("--manifest needs --into, the folder that shards are published into.")
    }
    let others = [
      ("--limit", limit != nil), ("--report", report != nil), ("--ledger", ledger != nil),
      ("--resume", resume != .auto),
      ("--commit-every", commitEvery != nil),
    ]
    if let (name, _) = others.first(where: \.1) {
      throw ValidationError(
        "\(name) does not go with --manifest: a shard has a report and a ledger of its own, and is made as a whole.")
    }
  }

  func run() async throws {
    var options = HostOptions(
      run: RunOptions(workers: workers, limit: limit, checkpointDocuments: commitEvery), isQuiet: quiet, report: report,
      ledger: ledger, metrics: metrics, logFormat: logFormat, resume: resume)
    options.run.worker = WorkerCommand.program(config: config, keepsDropped: ledger != nil || manifest != nil)
    if let manifest, let into {
      let part = ShardOptions(manifest: manifest, shard: shard, into: into, redo: redo)
      return try await CommandHost.current.run(config: config, shard: part, options: options).end()
    }
    try await CommandHost.current.run(config: config, options: options).end()
  }
}

extension HostOptions.Resume: ExpressibleByArgument {}
extension LogFormat: ExpressibleByArgument {}
