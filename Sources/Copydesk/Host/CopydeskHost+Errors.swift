import CopydeskConfig
import CopydeskCore
import CopydeskEngine
import CopydeskShards

extension CopydeskHost {
  /// Says what kept a run from its work, and what the program ends with then.
  ///
  /// - Parameter outcome: How far the run had come.
  func ended(by error: any Error, _ voice: RunVoice, outcome: String = RunVoice.notBegun) -> RunExitCode {
    guard voice.format == .json else { return ended(by: error, voice.terminal) }
    if let error = error as? OutputError, error.isReaderGone { return .readerGone }
    let code = Self.exitCode(of: error)
    if let error = error as? ConfigError {
      voice.refuse(error)
    } else {
      voice.refuse("\(error)", code, outcome: outcome)
    }
    return code
  }

  /// Says what kept a command from its work, and what the program ends with then.
  func ended(by error: any Error, _ terminal: Terminal) -> RunExitCode {
    if let error = error as? OutputError, error.isReaderGone { return .readerGone }
    terminal.print("\(error)")
    return Self.exitCode(of: error)
  }

  private static func exitCode(of error: any Error) -> RunExitCode {
    switch error {
    case let error as ShardError: error.exitCode
    case is ConfigError, is IndivisibleInput: .config
    default: .inputOutput
    }
  }
}
