import CopydeskConfig
import CopydeskCore
import CopydeskEngine
import CopydeskJournal
import CopydeskReprintsPlugin
import CopydeskShards
import FoundationEssentials

/// One attempt of one shard: what it reads, what it writes aside, and how that is published.
struct ShardRun {
  let host: CopydeskHost
  let config: String
  let shard: ShardOptions
  let options: HostOptions
  let voice: RunVoice

  /// What an attempt works on.
  private struct Job {
    var number: Int
    var manifest: ShardManifest
    var parts: [InputPart] { manifest.shards[number - 1] }
    var places: OutputPlaces
    var identity: ShardIdentity
    var folder: ShardFolder
    /// Whether a shard that is there is replaced.
    var replaces = false
    /// The list of what was decided over all shards about the documents of this one; `nil` where all go on as they are.
    var decisions: String? {
      identity.decisions == nil ? nil : ShardFolder.list(of: number, in: folder.decisionsPath)
    }

    var name: String { "shard \(number) of \(manifest.shards.count)" }
  }

  /// Runs the shard, unless it is there already.
  func run() async throws -> RunExitCode {
    let pipeline = try host.loader.load(path: config, preflight: false)
    var job = try await prepare(pipeline)
    if let found = try job.folder.record(of: job.number) {
      if let change = job.identity.change(since: found.identity) {
        guard shard.redo else {
          throw ShardError(
            "\(job.name) is in '\(job.folder.path)', and was made from something else: \(change); --redo makes it anew")
        }
        job.identity.decisions = nil
      } else if !shard.redo {
        guard found.signatures != nil, found.identity.decisions != job.identity.decisions else {
          return leave(found, "nothing to do: \(job.name) is there")
        }
        say("\(job.name) is there, and is made again without documents that are reprints of others")
      }
      job.replaces = true
    } else if job.identity.decisions != nil {
      // Decisions are about a shard that was there; this one is made with all documents, and decided about anew.
      job.identity.decisions = nil
    }
    return try await attempt(job)
  }

  /// Says that a shard is there, and what its run ended with.
  private func leave(_ record: ShardRecord, _ text: String) -> RunExitCode {
    say("\(text): \(record.totals.sentence)")
    voice.end(record.exitCode, outcome: "nothing_to_do")
    return record.exitCode
  }

  private func say(_ text: String) { if !options.isQuiet { voice.say("\(config): \(text)") } }

  /// Finds out what is to be read, and that it is what was planned.
  private func prepare(_ pipeline: Pipeline) async throws -> Job {
    let source = try ShardPlanner.divisible(pipeline)
    try ShardPlanner.requireIndependence(of: pipeline)
    var pipeline = pipeline
    // All machines run the same executable; shards of two versions of it are not put together.
    pipeline.parts["the program"] = ProgramDigest.own
    let places = try OutputPlaces(of: pipeline)
    let manifest = try ShardPlanner.read(shard.manifest)
    guard manifest.source == ShardPlanner.sourceDigest(of: pipeline) else {
      throw ShardError("\(shard.manifest): made for another source than that of \(config); plan again")
    }
    let number = try self.number(in: manifest)
    let parts = manifest.shards[number - 1]
    for (part, file) in zip(parts, try await source.files(of: parts)) {
      guard case .file = part.kind, file.size != part.fileSize else { continue }
      let size = part.fileSize < 0 ? "none" : "\(part.fileSize)"
      let now = file.size < 0 ? "is gone" : "has \(file.size) bytes and not \(size)"
      throw ShardError("\(part.name) has changed since the shards were planned: it \(now); plan again", .noInput)
    }
    let folder = ShardFolder(PathSetting(shard.into).absolute)
    let plan = ShardPlan(pipeline, manifest)
    try folder.adopt(plan, manifest, replaces: shard.redo)
    var identity = ShardIdentity(parts: pipeline.parts, inputs: parts)
    if ShardPlanner.reprints(of: pipeline) != nil {
      identity.decisions = folder.decisions(for: plan)?.lists[number - 1].hash
    }
    return Job(number: number, manifest: manifest, places: places, identity: identity, folder: folder)
  }

  private func number(in manifest: ShardManifest) throws -> Int {
    var wanted: ShardNumber
    if let text = shard.shard {
      guard let given = ShardNumber(text) else {
        throw ShardError("--shard takes a number from 1, such as 17/400 or 17, and not '\(text)'", .usage)
      }
      wanted = given
    } else {
      wanted = try ShardNumber(host.environment)
    }
    let count = manifest.shards.count
    if let said = wanted.count, said != count {
      throw ShardError("\(shard.manifest) has \(count) shards, and not \(said)", .usage)
    }
    guard wanted.number <= count else {
      throw ShardError("there is no shard \(wanted.number): \(shard.manifest) has \(count)", .usage)
    }
    return wanted.number
  }

  // MARK: An attempt

  private func attempt(_ job: Job) async throws -> RunExitCode {
    let attempt = try job.folder.makeAttempt(at: ShardFolder.name(job.number))
    let display = ShardDisplay()
    do {
      let report = try await report(of: job, in: attempt, display)
      guard report.outcome == .completed else {
        let reason = report.problems.first ?? report.conclusion
        job.folder.fail(attempt, .init(shard: job.number, exitCode: report.exitCode, reason: reason))
        return report.exitCode
      }
      return try publish(job, attempt, report, display)
    } catch {
      job.folder.fail(attempt, .init(shard: job.number, exitCode: .inputOutput, reason: "\(error)"))
      guard display.isHeld else { throw error }
      return host.ended(by: error, voice, outcome: RunReport.Outcome.outputError.rawValue)
    }
  }

  /// Runs the pipeline over the shard's inputs, with all outputs in the attempt's folder.
  private func report(of job: Job, in attempt: String, _ display: ShardDisplay) async throws -> RunReport {
    var loader = host.loader
    loader.redirect = PathRedirect(from: job.places.folder, to: "\(attempt)/\(ShardRecord.outputs)")
    var pipeline = try loader.load(path: config)
    pipeline.journal = .off
    if let reprints = ShardPlanner.reprints(of: pipeline) {
      pipeline.transforms[reprints.index].stage = .stateful(
        job.decisions.map { DecidedReprints($0) as any StatefulTransform }
          ?? SignatureRecorder(reprints.stage, folder: "\(attempt)/\(ShardRecord.signatures)"))
    }
    var options = options
    options.run.parts = job.parts
    options.run.limit = nil
    let names = try WantedNames(path: "\(attempt)/\(ShardRecord.names)")
    options.run.wantedNames = names
    let verdicts = try VerdictFile(path: "\(attempt)/\(ShardRecord.ledger)")
    let metrics = try options.metrics.map { try MetricsFile(path: $0) }
    options.isQuiet = true
    display.inner = host.display(of: pipeline, options: options, terminal: voice.terminal)
    let session = RunSession(options: options, display: display, verdicts: verdicts, metrics: metrics)
    var report = await host.run(pipeline, session, nil)
    try metrics?.end(report)
    guard report.outcome == .completed else { return report }
    try names.publish()
    try verdicts.publish()
    let place = job.folder.shardPath(job.number)
    report.outputs = report.outputs.map { output in
      var output = output
      output.path = PathRedirect(from: attempt, to: place).apply(to: output.path)
      return output
    }
    try ReportFile(path: "\(attempt)/\(ShardRecord.report)").write(report)
    return report
  }

  private func publish(
    _ job: Job, _ attempt: String, _ report: RunReport, _ display: ShardDisplay
  ) throws -> RunExitCode {
    var signatures: Int?
    if job.decisions != nil { try job.folder.copySignatures(of: job.number, into: attempt) }
    let folder = "\(attempt)/\(ShardRecord.signatures)"
    if FileManager.default.fileExists(atPath: folder) { signatures = try SignatureHead(of: folder).documents }
    let record = ShardRecord(
      shard: job.number, shards: job.manifest.shards.count, identity: job.identity, report: report,
      sinks: job.places.sinks, written: "\(attempt)/\(ShardRecord.outputs)", files: try job.folder.files(of: attempt),
      signatures: signatures)
    try job.folder.write(record, into: attempt)
    let isFirst = try job.folder.publish(attempt, as: job.number, replaces: job.replaces)
    job.folder.removeLeftAttempts(of: job.number)
    if isFirst {
      say("\(job.name): \(report.totals.sentence), in \(job.folder.shardPath(job.number))")
      display.endHeld()
      return record.exitCode
    }
    guard let first = try job.folder.record(of: job.number), job.identity.change(since: first.identity) == nil else {
      throw ShardError("\(job.name) was published meanwhile by an attempt with another config; --redo makes it anew")
    }
    return leave(first, "\(job.name) is there: another attempt was first")
  }
}
