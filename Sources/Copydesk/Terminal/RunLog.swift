import CopydeskCore
import CopydeskEngine
import CopydeskText
import FoundationEssentials
import Synchronization

/// Shows a run as JSON Lines on standard error, for programs that collect logs: each line an object with `time` and `event`.
final class RunLog: RunDisplay {
  private struct State {
    var progress = Progress()
    var sites = SiteTimes()
    var ticker: Task<Void, Never>?
  }

  private let terminal: Terminal
  private let isQuiet: Bool
  private let limit: Int?
  private let state = Mutex(State())
  private let began = ContinuousClock.now

  init(terminal: Terminal, isQuiet: Bool, limit: Int?) {
    (self.terminal, self.isQuiet, self.limit) = (terminal, isQuiet, limit)
  }

  func start() {
    if isQuiet { return }
    let ticker = Task.detached { [weak self] in
      while (try? await Task.sleep(for: .seconds(5))) != nil { self?.show() }
    }
    state.withLock { $0.ticker = ticker }
  }

  func say(_ text: String) { write("message", ["text": .text(text)]) }

  func refuse(_ text: String, _ code: RunExitCode) { RunVoice(.json, terminal: terminal).refuse(text, code) }

  func observe(_ event: RunEvent) {
    switch event {
    case .announced(let total): state.withLock { $0.progress.total = min(total, limit ?? total) }
    case .read: state.withLock { $0.progress.read += 1 }
    case .finished(let origin, _, let work): state.withLock { $0.sites.add(origin, work: work) }
    case .ended(let id, _, let verdict):
      state.withLock { $0.progress.count(verdict) }
      if case .failed(let error, let stage) = verdict {
        let values: [String: ExtraValue] = [
          "id": .text(id), "stage": .text(stage), "code": .text(error.code), "message": .text(error.message),
        ]
        write("failed", values)
      }
    case .warned(let warning):
      if !isQuiet || warning.isLoss { write("warned", ["stage": .text(warning.stage), "text": .text(warning.text)]) }
    case .stopping(let reason): write("stopping", ["reason": .text(reason)])
    case .checkpoint: break
    }
  }

  func end(_ report: RunReport) {
    let ticker = state.withLock { state in
      defer { state.ticker = nil }
      return state.ticker
    }
    ticker?.cancel()
    for problem in report.problems { write("problem", ["text": .text(problem)]) }
    for loss in report.losses ?? [] { write("loss", ["text": .text(loss)]) }
    write(
      "ended",
      [
        "outcome": .text(report.outcome.rawValue), "exit_code": .integer(Int(report.exitCode.rawValue)),
        "read": .integer(report.totals.read), "written": .integer(report.totals.written),
        "dropped": .integer(report.totals.dropped), "failed": .integer(report.totals.failed),
        "seconds": .number(report.seconds), "conclusion": .text(report.conclusion),
      ])
  }

  private func show() {
    let progress = state.withLock { state in
      state.progress.elapsed = ContinuousClock.now - began
      state.progress.slowest = state.sites.slowest.map { "\($0.site) \($0.milliseconds) ms" }
      return state.progress
    }
    write(
      "progress",
      [
        "ended": .integer(progress.ended), "read": .integer(progress.read), "failed": .integer(progress.failed),
        "dropped": .integer(progress.dropped), "total": progress.total.map { .integer($0) } ?? .null,
        "documents_per_second": .number((progress.rate * 10).rounded() / 10),
        "seconds_left": progress.timeLeft.map { .integer(Int($0.seconds.rounded(.up))) } ?? .null,
        "slowest_site": progress.slowest.map { .text($0) } ?? .null,
      ])
  }

  private func write(_ event: String, _ values: [String: ExtraValue]) {
    terminal.print(event: event, values)
  }
}
