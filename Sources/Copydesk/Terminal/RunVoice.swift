import CopydeskConfig
import CopydeskCore
import CopydeskEngine
import FoundationEssentials

/// Says what there is to say of a run beside its display: what keeps it from beginning, and doubts about its config. As lines for people, or as
/// JSON Lines.
package struct RunVoice: Sendable {
  let terminal: Terminal
  let format: LogFormat

  package init(_ format: LogFormat, terminal: Terminal = .standardError) {
    (self.format, self.terminal) = (format, terminal)
  }

  /// Says something that is no mistake.
  func say(_ text: String) {
    switch format {
    case .text: terminal.print(text)
    case .json: write("message", ["text": .text(text)])
    }
  }

  /// Says that a config may not do what is meant.
  ///
  /// - Parameter summary: What people are told.
  func warn(_ problems: [ConfigProblem], summary: String) {
    switch format {
    case .text: terminal.print(summary)
    case .json: for problem in problems { write("warned", Self.values(problem)) }
    }
  }

  /// Says what is wrong with a config, so that the run does not begin.
  func refuse(_ error: ConfigError) {
    switch format {
    case .text: terminal.print(error.description)
    case .json:
      for problem in error.problems { write("error", Self.values(problem)) }
      end(.config)
    }
  }

  /// Says why the run does not begin, or what kept it from its end.
  package func refuse(_ text: String, _ code: RunExitCode, outcome: String = RunVoice.notBegun) {
    fail(text)
    end(code, outcome: outcome)
  }

  /// Says what went wrong beside the run.
  func fail(_ text: String) {
    switch format {
    case .text: terminal.print(text)
    case .json: write("error", ["message": .text(text)])
    }
  }

  /// Ends the lines of a run that did not begin, or had nothing to do.
  func end(_ code: RunExitCode, outcome: String = RunVoice.notBegun) {
    guard format == .json else { return }
    write("ended", ["outcome": .text(outcome), "exit_code": .integer(Int(code.rawValue))])
  }

  /// The outcome of a run that did not begin.
  package static let notBegun = "not_begun"

  private static func values(_ problem: ConfigProblem) -> [String: ExtraValue] {
    [
      "file": .text(problem.file), "line": problem.line.map { .integer($0) } ?? .null,
      "column": problem.column.map { .integer($0) } ?? .null,
      "setting": problem.path.isEmpty ? .null : .text(problem.path), "message": .text(problem.message),
    ]
  }

  private func write(_ event: String, _ values: [String: ExtraValue]) {
    terminal.print(event: event, values)
  }
}

extension Terminal {
  /// Prints an object on one line, with its event and the time.
  func print(event: String, _ values: [String: ExtraValue]) {
    var values = values
    values["event"] = .text(event)
    values["time"] = .text(Date().utcText)
    print(json: ExtraValue.map(values).json)
  }
}
