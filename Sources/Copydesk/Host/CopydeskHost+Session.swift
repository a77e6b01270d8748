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
    } catch let end as NothingToDo {
      return .left(end.report)
    } catch {
      session.display.refuse("\(error)", .inputOutput)
      return .ended(.inputOutput)
    }
    return .ran(await run(pipeline, session, nil))
  }

  /// Thrown where nothing is run; the report is that of the run which did everything.
  private struct NothingToDo: Error {
    var report: RunReport
  }

  /// Why a run does not begin.
  private struct Refusal: Error, CustomStringConvertible {
    var description: String
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
        throw NothingToDo(report: try leave(run, of: pipeline, in: journal, as: text, config: path, session))
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

  /// Says why nothing is done, and does what is left of the run's end: the ledger has its place, and nothing lies beside outputs.
  private func leave(
    _ run: EarlierRun, of pipeline: Pipeline, in journal: Journal, as text: String, config path: String,
    _ session: RunSession
  ) throws -> RunReport {
    func say(_ text: String) { if !session.options.isQuiet { session.display.say("\(path): \(text)") } }
    let report = try journal.report(of: run, pipeline, workers: session.options.run.workers)
    say(text + hint(after: report, pipeline, config: path))
    run.settle(pipeline)
    if let verdicts = session.verdicts, try !verdicts.settle(at: run.point?.verdicts) {
      // Who asked for the file finds none, so that quiet runs say it too.
      session.display.say(
        "\(path): --ledger: the file has nothing of this run; 'ledger export' prints all its documents")
    }
    return report
  }

  /// How documents that failed are run again, where there are some.
  private func hint(after report: RunReport, _ pipeline: Pipeline, config path: String) -> String {
    let failed = report.totals.failed
    if failed == 0 { return "" }
    let count = "; \(failed) document\(failed == 1 ? "" : "s") failed"
    guard pipeline.allSinks.allSatisfy(\.stage.canExtend) else { return count }
    return "\(count), and '\(name) replay --failed \(path)' runs \(failed == 1 ? "it" : "them") again"
  }

  private func prepare(
    _ journal: Journal, _ pipeline: Pipeline, config path: String, _ session: RunSession
  ) throws -> Preparation {
    func say(_ text: String) { if !session.options.isQuiet { session.display.say("\(path): \(text)") } }
    let limit = session.options.run.limit
    switch try journal.plan(for: pipeline, limit: limit, mode: session.options.resume.mode) {
    case .begin(let why):
      if session.options.resume != .never, let repeated = try journal.repeatedArticles(of: pipeline) {
        if repeated.isCertain {
          throw Refusal(description: "\(path): \(why.map { "\($0); but " } ?? "")\(repeated.sentence)")
        }
        session.display.say("\(path): warning: \(repeated.sentence)")
      }
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
    var report = await engine.run()
    signals.end()
    if report.outcome == .completed, let journal, let points = pipeline.lossAlarm {
      do {
        let losses = try journal.losses(ofMoreThan: Int(points))
        report.losses = losses.isEmpty ? nil : losses
      } catch {
        display.say("\(error)")
      }
    }
    display.end(report)
    return report
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
