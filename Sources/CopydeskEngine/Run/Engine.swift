public import CopydeskCore
import CopydeskText
import FoundationEssentials
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a pipeline, once.
///
/// Documents are worked on by several workers at once and leave in the order in which they came, so that what is written
/// does not depend on how many workers there are. Every input ends with one verdict, and the report says how many ended
/// how. Nothing is thrown: whatever happens is in the report.
///
///     let report = await Engine(pipeline).run()
///     print(report.table)
///     exit(report.exitCode.rawValue)
public final class Engine: Sendable {
  private let pipeline: Pipeline
  private let options: RunOptions
  private let observer: (any RunObserver)?
  private let verdicts: (any VerdictLog)?
  private let journal: (any RunJournal)?
  private let control = RunControl()
  private let hasRun = Mutex(false)

  public convenience init(_ pipeline: Pipeline, options: RunOptions = RunOptions(), observer: (any RunObserver)? = nil)
  {
    self.init(pipeline, options: options, observer: observer, verdicts: nil)
  }

  /// - Parameters:
  ///   - verdicts: Takes each verdict with its document.
  ///   - journal: Says where the run goes on, and takes down how far it comes.
  package init(
    _ pipeline: Pipeline, options: RunOptions, observer: (any RunObserver)?, verdicts: (any VerdictLog)?,
    journal: (any RunJournal)? = nil
  ) {
    self.verdicts = verdicts
    self.journal = journal
    self.pipeline = pipeline
    self.options = options
    self.observer = observer
  }

  /// Asks the run to stop: nothing more is read, documents in flight are finished, and outputs of earlier runs stay.
  ///
  /// May be called from any thread, also before the run, but takes a lock: call it from a thread or a dispatch source that
  /// waits for signals, not from a signal handler.
  public func stop(_ signal: StopSignal) {
    control.interrupt(signal)
  }

  /// Runs the pipeline. Cancelling the calling task is the same as ``stop(_:)`` with ``StopSignal/interrupt``.
  ///
  /// An engine runs once, because its stages do.
  public func run() async -> RunReport {
    begin()
    let run = PipelineRun(
      pipeline, options: options, observer: observer, control: control, verdicts: verdicts, journal: journal)
    // A task of its own, so that cancelling the caller does not cancel documents in flight.
    let task = Task.detached(executorPreference: run.workers) { [day] in
      await RunDay.$current.withValue(day) { await run.run() }
    }
    return await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      control.interrupt(.interrupt)
    }
  }

  /// Runs the pipeline, and hands out each document with its verdict, in the order of the input.
  ///
  ///     for try await result in Engine(pipeline).documents() {
  ///       print(result.document?.metadata.title ?? "\(result.id): \(result.verdict)")
  ///     }
  ///
  /// The run begins at once and waits for the loop: while nobody asks for the next document, the window fills and the source is held
  /// back. A loop that is left early, or whose task is cancelled, stops the run as ``stop(_:)`` does. See ``DocumentResults``.
  public func documents() -> DocumentResults {
    begin()
    let channel = ResultChannel { [control] in control.interrupt(.interrupt) }
    let run = PipelineRun(
      pipeline, options: options, observer: observer, control: control, results: channel, verdicts: verdicts)
    let task = Task.detached(executorPreference: run.workers) {
      let report = await RunDay.$current.withValue(RunDay.today) { await run.run() }
      channel.finish()
      return report
    }
    return DocumentResults(channel, of: task)
  }

  /// The day of the run's beginning, also for one that goes on.
  private var day: CivilDay {
    guard let resume = journal?.resume, !resume.isExtending else { return RunDay.today }
    return CivilDay(iso: resume.started) ?? RunDay.today
  }

  private func begin() {
    let isFirst = hasRun.withLock { hasRun in
      defer { hasRun = true }
      return !hasRun
    }
    precondition(isFirst, "an engine runs once; make another one, with new stages")
  }

  /// How many processors there are.
  static var processors: Int { max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))) }
}
