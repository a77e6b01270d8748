import CopydeskCore
import CopydeskEngine
import FoundationEssentials
import Synchronization

/// The file with the metrics of a run, written anew every few seconds and at the end.
final class MetricsFile: RunObserver {
  private struct State {
    var metrics = RunMetrics()
    var ticker: Task<Void, Never>?
  }

  private let path: String
  private let state = Mutex(State())
  private let began = ContinuousClock.now

  /// Writes the file once, so that a path that cannot be written is known before the run.
  init(path: String) throws(OutputError) {
    self.path = PathSetting(path, relativeTo: FileManager.default.currentDirectoryPath).absolute
    try write(RunMetrics())
  }

  func start() {
    let ticker = Task.detached { [weak self] in
      while (try? await Task.sleep(for: .seconds(5))) != nil { self?.refresh() }
    }
    state.withLock { $0.ticker = ticker }
  }

  func observe(_ event: RunEvent) { state.withLock { $0.metrics.observe(event) } }

  /// Writes the metrics of the whole run.
  func end(_ report: RunReport) throws(OutputError) {
    let metrics = state.withLock { state in
      state.ticker?.cancel()
      state.ticker = nil
      state.metrics.report = report
      state.metrics.seconds = report.seconds
      return state.metrics
    }
    try write(metrics)
  }

  /// A file that cannot be written while the run goes on can be at its end, which says so then.
  private func refresh() {
    let metrics: RunMetrics? = state.withLock { state in
      guard state.ticker != nil else { return nil }
      state.metrics.seconds = (ContinuousClock.now - began).seconds
      return state.metrics
    }
    if let metrics { try? write(metrics) }
  }

  private func write(_ metrics: RunMetrics) throws(OutputError) {
    let file = try OutputFile(path: path)
    try file.write(Array(metrics.text.utf8))
    try file.publish()
  }
}
