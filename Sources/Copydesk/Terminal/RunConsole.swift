import CopydeskCore
import CopydeskEngine
import FoundationEssentials
import Synchronization

/// Shows a run to whoever started it: progress, the first failures as they come, and the report at the end.
final class RunConsole: RunDisplay {
  private struct State {
    var progress = Progress()
    var sites = SiteTimes()
    var ticker: Task<Void, Never>?
    /// How many texts each stage has warned of.
    var warnings: [String: Int] = [:]
  }

  private let terminal: Terminal
  private let isQuiet: Bool
  private let limit: Int?
  private let failuresPath: String?
  private let state = Mutex(State())
  private let began = ContinuousClock.now

  /// How many failures are printed; the rest are counted.
  private static let listedFailures = 20
  /// How many texts of one stage's warnings are printed; the report counts them all.
  private static let listedWarnings = 20

  /// - Parameter failuresPath: Where all failures can be looked up after the run, if anywhere.
  init(terminal: Terminal, isQuiet: Bool, limit: Int?, failuresPath: String?) {
    self.terminal = terminal
    self.isQuiet = isQuiet
    self.limit = limit
    self.failuresPath = failuresPath
  }

  /// Shows progress from now on: drawn ten times a second on a terminal, else a line every five seconds.
  func start() {
    if isQuiet { return }
    let interval: Duration = terminal.isInteractive ? .milliseconds(100) : .seconds(5)
    let ticker = Task.detached { [weak self] in
      while (try? await Task.sleep(for: interval)) != nil { self?.show() }
    }
    state.withLock { $0.ticker = ticker }
  }

  func observe(_ event: RunEvent) {
    switch event {
    case .announced(let total): state.withLock { $0.progress.total = min(total, limit ?? total) }
    case .read: state.withLock { $0.progress.read += 1 }
    case .finished(let origin, _, let work): state.withLock { $0.sites.add(origin, work: work) }
    case .ended(let id, _, .failed(let error, let stage)):
      let count = state.withLock { state in
        state.progress.count(.failed(error, stage: stage))
        return state.progress.failed
      }
      if count <= RunConsole.listedFailures, error.code != RunControl.readerGone {
        let message = error.message.replacing("\n", with: " ")
        terminal.print("\(Terminal.name(id)): \(stage): \(message)")
      }
    case .ended(_, _, let verdict): state.withLock { $0.progress.count(verdict) }
    case .stopping: state.withLock { $0.progress.isStopping = true }
    case .warned(let warning): show(warning)
    case .checkpoint: break
    }
  }

  private func show(_ warning: StageWarning) {
    if isQuiet, !warning.isLoss { return }
    let count = state.withLock { state in
      state.warnings[warning.stage, default: 0] += 1
      return state.warnings[warning.stage, default: 0]
    }
    if count <= RunConsole.listedWarnings {
      terminal.print("\(warning.stage): warning: \(warning.text)")
    } else if count == RunConsole.listedWarnings + 1 {
      terminal.print("\(warning.stage): more warnings follow, and are only counted")
    }
  }

  func say(_ text: String) { terminal.print(text) }

  func refuse(_ text: String, _ code: RunExitCode) { terminal.print(text) }

  /// Ends progress.
  func finish() {
    let ticker = state.withLock { state in
      defer { state.ticker = nil }
      return state.ticker
    }
    ticker?.cancel()
    terminal.erase()
  }

  /// Ends progress and prints the report.
  func end(_ report: RunReport) {
    finish()
    if report.exitCode == .readerGone, report.outputs.allSatisfy({ $0.state == .streamed }) { return }
    let more = report.totals.failed - RunConsole.listedFailures
    if more > 0 {
      terminal.print("and \(more.grouped) more" + (failuresPath.map { "; see \($0)" } ?? "; --report FILE lists them"))
    }
    for problem in report.problems { terminal.print(problem) }
    for loss in report.losses ?? [] { terminal.print("warning: \(loss)") }
    let folder = FileManager.default.currentDirectoryPath
    if !isQuiet {
      terminal.print(report.table(pathsFrom: folder))
    } else if report.outcome != .completed {
      terminal.print(report.ending(pathsFrom: folder))
    } else if let emptiness = report.emptiness {
      terminal.print(emptiness)
    }
  }

  private func show() {
    let progress: Progress? = state.withLock { state in
      guard state.ticker != nil else { return nil }
      state.progress.elapsed = ContinuousClock.now - began
      state.progress.slowest = state.sites.slowest.map { "\($0.site) \($0.milliseconds) ms" }
      return state.progress
    }
    guard let progress else { return }
    if terminal.isInteractive {
      terminal.draw(progress.bar(width: terminal.width))
    } else {
      terminal.print(progress.line)
    }
  }
}
