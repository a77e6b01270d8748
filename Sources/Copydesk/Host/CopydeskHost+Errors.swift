import CopydeskConfig
import CopydeskCore
import CopydeskEngine
import CopydeskShards

extension CopydeskHost {
  /// Says what kept a command from its work, and what the program ends with then.
  func ended(by error: any Error, _ terminal: Terminal) -> RunExitCode {
    if let error = error as? OutputError, error.isReaderGone { return .readerGone }
    terminal.print("\(error)")
    return switch error {
    case let error as ShardError: error.exitCode
    case is ConfigError, is IndivisibleInput: .config
    default: .inputOutput
    }
  }
}
