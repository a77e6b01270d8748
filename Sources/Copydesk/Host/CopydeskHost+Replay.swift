import CopydeskConfig
import CopydeskCore
public import CopydeskEngine
import CopydeskJournal

/// Which documents of the latest run are run again.
public enum Replay: Sendable, Hashable {
  /// Those that failed.
  case failed
  /// Those that were dropped for a reason, by its code.
  case dropped(reason: String)
  /// Those with these names, or of inputs with these names.
  case ids([String])
}

extension CopydeskHost {
  /// Runs documents of the latest run again that failed or were dropped, adds what comes of them to its outputs, and puts their new verdicts in
  /// the place of the earlier ones.
  ///
  /// - Returns: As ``run(config:options:)``; ``CopydeskEngine/RunExitCode/config`` for a config whose outputs cannot be added to, and
  ///   where the journal has a run of other sources or sinks;
  ///   ``CopydeskEngine/RunExitCode/noInput`` where a name or a reason is asked for that there is not.
  public func replay(_ replay: Replay, config path: String, options: HostOptions = HostOptions()) async -> RunExitCode {
    let terminal = Terminal.standardError
    var pipeline: Pipeline
    do throws(ConfigError) {
      pipeline = try loader.loadForReplay(path: path)
    } catch {
      terminal.print(error.description)
      return .config
    }
    guard let file = JournalPlace.path(of: pipeline, config: path) else {
      terminal.print("\(path): it has no journal: 'journal' is off, or all goes to standard output")
      return .config
    }
    if let sink = pipeline.allSinks.first(where: { !$0.stage.canExtend }) {
      terminal.print(
        "\(path): nothing can be added to what \(sink.label) has written\(sink.stage.extensionObstacle); run it anew "
          + "(\(name) run --resume never \(path))")
      return .config
    }
    do {
      let journal = try Journal(path: file)
      if let difference = try journal.difference(of: pipeline) {
        terminal.print(
          "\(path): the journal '\(file)' has a run \(difference); run this config anew (\(name) run --resume never), with a "
            + "journal of its own ('journal: FILE') where both are needed")
        return .config
      }
      if let remark = try await retractReplay(of: pipeline, journal), !options.isQuiet {
        terminal.print("\(path): \(remark)")
      }
      if try journal.isOfAnotherProgram, !options.isQuiet {
        terminal.print(
          "\(path): the program has changed since the run; what is run again comes from this one, and the next run begins anew"
        )
      }
      let plan = try journal.replay(replay.selection, of: pipeline)
      if let problem = replay.problem(with: plan) {
        terminal.print("\(path): \(problem)")
        return .noInput
      }
      if let written = plan.written.first {
        let count = plan.written.count
        terminal.print(
          "\(path): \(count) input\(count == 1 ? "" : "s") not run again, of which documents were written, such as "
            + "'\(Terminal.name(written))'; run it anew (--resume never) for \(count == 1 ? "that" : "those")")
      }
      let inputs = plan.inputs
      if inputs.isEmpty {
        terminal.print("\(path): there is nothing to run again")
        return .ok
      }
      let kept = [pipeline.errorsPath, pipeline.droppedPath].compactMap { $0 }
      pipeline.source.stage = ReplaySource(plan.counts, of: pipeline.source.stage, kept: kept)
      let display = display(of: pipeline, options: options, terminal: terminal)
      try journal.beginReplay()
      return await run(pipeline, RunSession(options: options, display: display), journal).exitCode
    } catch {
      terminal.print("\(error)")
      return .inputOutput
    }
  }
}

extension CopydeskHost {
  /// Takes back what a replay wrote that was killed or ended early, unless the config has other sources or sinks now.
  ///
  /// - Returns: What to say where there was such a one.
  func retractReplay(of pipeline: Pipeline, _ journal: Journal) async throws -> String? {
    guard try journal.hasBrokenReplay, try journal.difference(of: pipeline) == nil else { return nil }
    try await pipeline.retractReplay()
    try journal.endBrokenReplay()
    return "a replay ended early; what it wrote is taken back"
  }
}

extension Replay {
  fileprivate var selection: ReplaySelection {
    switch self {
    case .failed: .failed
    case .dropped(let reason): .dropped(reason: reason)
    case .ids(let ids): .ids(ids.map(Terminal.names(shownAs:)))
    }
  }

  /// What is asked for and not there, as a sentence.
  fileprivate func problem(with plan: ReplayPlan) -> String? {
    if let name = plan.unknown.first {
      return "no document or input of the run is called '\(Terminal.name(name))'; 'ledger export' lists all of them"
    }
    guard case .dropped(let reason) = self, plan.inputs.isEmpty else { return nil }
    if plan.reasons.isEmpty { return "no document of the run was dropped" }
    let hint = Suggestion.phrase(for: reason, among: plan.reasons)
    return "no document of the run was dropped for '\(reason)'"
      + (hint.isEmpty ? " (there are \(plan.reasons.joined(separator: ", ")))" : hint)
  }
}
