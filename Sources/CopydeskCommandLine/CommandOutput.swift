import ArgumentParser
import Copydesk
import CopydeskEngine

// The C library's streams are variables; nobody changes them.
#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// What commands print, as far as it lies in the C library's buffer.
enum CommandOutput {
  /// Writes the rest, and ends the program with an error where that cannot be done: on a full disk, a list of stages that is cut off must not
  /// look like a whole one.
  ///
  /// - Parameter error: What the command ends with otherwise; then it stays the command's error.
  static func end(unless error: (any Error)? = nil) {
    guard fflush(stdout) != 0 || ferror(stdout) != 0, error == nil else { return }
    let code = errno
    Terminal.standardError.print("standard output: cannot write: \(String(cString: strerror(code)))")
    exit(code == EPIPE ? RunExitCode.readerGone.rawValue : RunExitCode.inputOutput.rawValue)
  }
}
