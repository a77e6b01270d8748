/// How a command ends, after sysexits.h; a command that a signal ended has 128 and the signal's number.
public enum RunExitCode: Int32, Sendable, Hashable, CaseIterable, Codable {
  /// Nothing failed.
  case ok = 0
  /// The command line is wrong (EX_USAGE).
  case usage = 64
  /// Some documents failed (EX_DATAERR).
  case documentsFailed = 65
  /// There is no such input (EX_NOINPUT).
  case noInput = 66
  /// A mistake of Copydesk's own (EX_SOFTWARE).
  case internalError = 70
  /// The system does not grant what a run needs, such as threads (EX_OSERR).
  case system = 71
  /// Input cannot be read or output cannot be written (EX_IOERR).
  case inputOutput = 74
  /// The config is wrong (EX_CONFIG).
  case config = 78
  /// Ended by SIGINT.
  case interrupted = 130
  /// Nobody reads standard output any more (SIGPIPE).
  case readerGone = 141
  /// Ended by SIGTERM.
  case terminated = 143
}
