import CopydeskCore
import CopydeskEngine
import CopydeskJournal
import FoundationEssentials

extension CopydeskHost {
  /// How a session of a run ended.
  enum SessionEnd {
    /// The pipeline ran, or took outputs to their places.
    case ran(RunReport)
    /// It did not: there was nothing to do, or the journal cannot be used.
    case ended(RunExitCode)
  }

  /// Runs a pipeline, from its beginning or from where its journal says that an earlier run ended.
  func run(
    _ pipeline: Pipeline, config path: String, options: HostOptions, verdicts: VerdictFile?, terminal: Terminal
  ) async -> SessionEnd {
    do {
      if let journal = JournalPlace.path(of: pipeline, config: path) {
        return .ran(try await run(pipeline, config: path, options, verdicts, Journal(path: journal), terminal))
      }
    } catch let end as Ended {
      return .ended(end.exitCode)
    } catch {
      terminal.print("\(error)")
      return .ended(.inputOutput)
    }
    return .ran(await run(pipeline, options, verdicts, nil, terminal))
  }

  /// Thrown where nothing is run.
  private struct Ended: Error {
    var exitCode: RunExitCode
  }

  /// Runs what the journal says is left to do.
  private func run(
    _ pipeline: Pipeline, config path: String, _ options: HostOptions, _ verdicts: VerdictFile?, _ journal: Journal,
    _ terminal: Terminal
  ) async throws -> RunReport {
    var pipeline = pipeline
    var published: RunReport?
    while true {
      switch try prepare(journal, pipeline, config: path, options, terminal) {
      case .done(let exitCode):
        if let published { return published }
        throw Ended(exitCode: exitCode)
      case .run: return await run(pipeline, options, verdicts, journal, terminal)
      case .publish:
        let report = await run(pipeline, options, verdicts, journal, terminal)
        guard report.outcome == .completed else { return report }
        // There may be new inputs. Stages run once, so that these need others.
        published = report
        pipeline = try load(config: path)
      }
    }
  }

  private enum Preparation {
    case run, publish
    case done(RunExitCode)
  }

  private func prepare(
    _ journal: Journal, _ pipeline: Pipeline, config path: String, _ options: HostOptions, _ terminal: Terminal
  ) throws -> Preparation {
    func say(_ text: String) { if !options.isQuiet { terminal.print("\(path): \(text)") } }
    let limit = options.run.limit
    switch try journal.plan(for: pipeline, limit: limit, mode: options.resume.mode) {
    case .begin(let why):
      if let why { say(why) }
      try journal.begin(pipeline, limit: limit)
      return .run
    case .goOn(let run, let text):
      say(text)
      try journal.goOn(with: run, pipeline)
      return run.phase == .publishing ? .publish : .run
    case .extend(let run, let text):
      say(text)
      try journal.extend(run, pipeline)
      return .run
    case .done(let text, let failed):
      say(text)
      return .done(failed == 0 ? .ok : .documentsFailed)
    }
  }

  func run(
    _ pipeline: Pipeline, _ options: HostOptions, _ verdicts: VerdictFile?, _ journal: Journal?, _ terminal: Terminal
  ) async -> RunReport {
    let console = RunConsole(
      terminal: terminal, isQuiet: options.isQuiet, limit: options.run.limit,
      failuresPath: pipeline.errorsPath ?? options.report)
    let engine = Engine(pipeline, options: options.run, observer: console, verdicts: verdicts, journal: journal)
    let signals = SignalWatch { signal in
      terminal.print("finishing the documents in flight; the same signal again ends at once")
      engine.stop(signal)
    }
    console.start()
    let report = await engine.run()
    signals.end()
    console.end(report)
    if report.outcome == .completed, !options.isQuiet { warn(ofLossesIn: pipeline, journal, terminal) }
    return report
  }
}

extension CopydeskHost {
  /// Says of which sites the run kept less text than the one before.
  private func warn(ofLossesIn pipeline: Pipeline, _ journal: Journal?, _ terminal: Terminal) {
    guard let journal, let points = pipeline.lossAlarm else { return }
    do {
      for warning in try journal.losses(ofMoreThan: Int(points)) { terminal.print("warning: \(warning)") }
    } catch {
      terminal.print("\(error)")
    }
  }
}

extension HostOptions.Resume {
  fileprivate var mode: ResumeMode {
    switch self {
    case .auto: .auto
    case .never: .never
    case .force: .force
    }
  }
}
