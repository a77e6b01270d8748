import CopydeskCore
import CopydeskEngine

/// The files that a run writes about itself: its report, its ledger and its metrics, each where somebody asked for it.
///
/// They are begun before the run, so that a path that cannot be written is known then.
struct RunFiles {
  /// A file that cannot be written, by the option that names it.
  struct Fault: Error, CustomStringConvertible {
    var option: String
    var error: OutputError

    var description: String { "\(option): \(error)" }
  }

  private let report: ReportFile?
  let verdicts: VerdictFile?
  let metrics: MetricsFile?

  /// Begins the files; where one cannot be begun, nothing is left of the others.
  init(_ options: HostOptions) throws(Fault) {
    report = try Self.begin("--report", options.report) { path throws(OutputError) in try ReportFile(path: path) }
    do throws(Fault) {
      verdicts = try Self.begin("--ledger", options.ledger) { path throws(OutputError) in try VerdictFile(path: path) }
    } catch {
      report?.discard()
      throw error
    }
    do throws(Fault) {
      metrics = try Self.begin("--metrics", options.metrics) { path throws(OutputError) in try MetricsFile(path: path) }
    } catch {
      report?.discard()
      verdicts?.discard()
      throw error
    }
  }

  private static func begin<File>(
    _ option: String, _ path: String?, _ open: (String) throws(OutputError) -> File
  ) throws(Fault) -> File? {
    guard let path else { return nil }
    do throws(OutputError) {
      return try open(path)
    } catch {
      throw Fault(option: option, error: error)
    }
  }

  /// Leaves the files of an earlier run as they are.
  func discard() {
    report?.discard()
    verdicts?.discard()
  }

  /// Ends the files where nothing was run: the report is that of the run that did everything, and the ledger is where it belongs.
  ///
  /// - Returns: What cannot be written.
  func leave(_ run: RunReport) -> Fault? {
    do throws(OutputError) {
      try report?.write(run)
      return nil
    } catch {
      return Fault(option: "--report", error: error)
    }
  }

  /// Gives every file its place, however the run ended.
  ///
  /// - Returns: Those that cannot be written.
  func publish(_ run: RunReport) -> [Fault] {
    let steps: [(option: String, write: () throws(OutputError) -> Void)] = [
      ("--metrics", { () throws(OutputError) in try metrics?.end(run) }),
      ("--report", { () throws(OutputError) in try report?.write(run) }),
      ("--ledger", { () throws(OutputError) in try verdicts?.publish() }),
    ]
    return steps.compactMap { step in
      do throws(OutputError) {
        try step.write()
        return nil
      } catch {
        return Fault(option: step.option, error: error)
      }
    }
  }
}
