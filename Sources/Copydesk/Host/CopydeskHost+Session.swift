import CopydeskCore
import CopydeskEngine
import CopydeskJournal
import FoundationEssentials

extension CopydeskHost {
  /// Runs a pipeline, from its beginning or from where its journal says that an earlier run ended.
  func run(_ pipeline: Pipeline, config path: String, _ session: RunSession) async -> RunSession.End {
    do {
      if let journal = JournalPlace.path(of: pipeline, config: path) {
        let journal = try Journal(path: journal)
        if let remark = try await retractReplay(of: pipeline, journal), !session.options.isQuiet {
          session.display.say("\(path): \(remark)")
        }
        return .ran(try await run(pipeline, config: path, session, journal))
      }
      _ = try session.verdicts?.resume(at: nil)
    } catch let end as Ended {
      return .ended(end.exitCode)
    } catch {
      session.display.say("\(error)")
      return .ended(.inputOutput)
    }
    return .ran(await run(pipeline, session, nil))
  }

  /// Thrown where nothing is run.
  private struct Ended: Error {
    var exitCode: RunExitCode
  }

  /// Runs what the journal says is left to do.
  private func run(
    _ pipeline: Pipeline, config path: String, _ session: RunSession, _ journal: Journal
  ) async throws -> RunReport {
    var pipeline = pipeline
    var published: RunReport?
    while true {
      switch try prepare(journal, pipeline, config: path, session) {
      case .done(let run, let text):
        if let published { return published }
        throw Ended(exitCode: try leave(run, as: text, config: path, session))
      case .run: return await run(pipeline, session, journal)
      case .publish:
        let report = await run(pipeline, session, journal)
        guard report.outcome == .completed else { return report }
        // There may be new inputs. Stages run once, so that these need others.
        published = report
        var loader = loader
        loader.snapshot = pipeline.snapshot
        pipeline = try loader.load(path: path)
      }
    }
  }

  private enum Preparation {
    case run, publish
    case done(EarlierRun, String)
  }

  /// Says why nothing is done, and gives the ledger its place where the run could not.
  private func leave(
    _ run: EarlierRun, as text: String, config path: String, _ session: RunSession
  ) throws -> RunExitCode {
    if !session.options.isQuiet { session.display.say("\(path): \(text)") }
    try session.verdicts?.settle(at: run.point?.verdicts)
    return run.point?.counts.totals.failed ?? 0 == 0 ? .ok : .documentsFailed
  }

  private func prepare(
    _ journal: Journal, _ pipeline: Pipeline, config path: String, _ session: RunSession
  ) throws -> Preparation {
    func say(_ text: String) { if !session.options.isQuiet { session.display.say("\(path): \(text)") } }
    let limit = session.options.run.limit
    switch try journal.plan(for: pipeline, limit: limit, mode: session.options.resume.mode) {
    case .begin(let why):
      if let why { say(why) }
      try journal.begin(pipeline, limit: limit)
      _ = try session.verdicts?.resume(at: nil)
      return .run
    case .goOn(let run, let text):
      say(text)
      try journal.goOn(with: run, pipeline)
      if let remark = try session.resumeVerdicts(of: run) { say(remark) }
      return run.phase == .publishing ? .publish : .run
    case .extend(let run, let text):
      say(text)
      try journal.extend(run, pipeline)
      if let remark = try session.resumeVerdicts(of: run) { say(remark) }
      return .run
    case .done(let run, let text): return .done(run, text)
    }
  }

  /// Runs a pipeline to its end, or until a signal ends it.
  func run(_ pipeline: Pipeline, _ session: RunSession, _ journal: Journal?) async -> RunReport {
    let display = session.display
    let observers: [any RunObserver] = [display] + (session.metrics.map { [$0] } ?? [])
    let engine = Engine(
      pipeline, options: session.options.run, observer: RunObservers(observers: observers),
      verdicts: session.verdicts, journal: journal)
    let signals = SignalWatch { signal in
      display.say("finishing the documents in flight; the same signal again ends at once")
      engine.stop(signal)
    }
    display.start()
    session.metrics?.start()
    let report = await engine.run()
    signals.end()
    display.end(report)
    if report.outcome == .completed, !session.options.isQuiet { warn(ofLossesIn: pipeline, journal, display) }
    return report
  }

  /// Says of which sites the run kept less text than the one before.
  private func warn(ofLossesIn pipeline: Pipeline, _ journal: Journal?, _ display: any RunDisplay) {
    guard let journal, let points = pipeline.lossAlarm else { return }
    do {
      for warning in try journal.losses(ofMoreThan: Int(points)) { display.say("warning: \(warning)") }
    } catch {
      display.say("\(error)")
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

extension RunSession {
  /// Has the ledger go on with what earlier sessions of a run wrote.
  ///
  /// - Returns: What to say where that is not there.
  fileprivate func resumeVerdicts(of run: EarlierRun) throws -> String? {
    guard let verdicts, try !verdicts.resume(at: run.point?.verdicts) else { return nil }
    let done = run.point?.counts.totals.read ?? 0
    guard done > 0 else { return nil }
    return
      "--ledger: the file has nothing of the \(done) document\(done == 1 ? " that is" : "s that are") done already; "
      + "'ledger export' prints them all"
  }
}
