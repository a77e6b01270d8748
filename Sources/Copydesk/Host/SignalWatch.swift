import CopydeskEngine

/// Waits for SIGINT and SIGTERM: the first is handed on, the second ends the program, whatever the first is still waiting for.
///
/// Meanwhile SIGPIPE is ignored, so that output nobody reads is an error of a write and no end without a word.
final class SignalWatch: Sendable {
  private let number: Int

  init(onFirst: @escaping @Sendable (StopSignal) -> Void) {
    number = SignalRelay.add(onFirst)
  }

  /// Leaves signals to the system again.
  func end() { SignalRelay.remove(number) }
}
