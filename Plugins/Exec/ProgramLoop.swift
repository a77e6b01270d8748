import CopydeskCore
import CopydeskProcesses
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One program that runs, and the thread that talks with it.
///
/// Documents come from any thread. The thread writes their lines, reads answers, hands each to the document that is next, and starts
/// the program again when it ends. It waits in one place, for whatever happens first.
final class ProgramLoop: Sendable {
  struct State {
    /// What came and was not written yet.
    var incoming: [Exchange] = []
    /// How many documents have no answer yet.
    var load = 0
    /// What the program wrote on standard error since it was asked.
    var messages: [String] = []
    var isClosing = false
    /// The document that has waited too long, if any has.
    var hasCancelled = false
    /// What the program calls itself.
    var name: String?
    /// Wakes the thread, from ``begin(stage:limits:)`` on: the thread reads one end, everybody writes the other.
    var alarm: WakePipe?
  }

  let launch: Launch
  let startsWithin: Duration
  let state = Mutex(State())
  /// Ends when the program has shaken hands, or could not.
  private let greeted = Exchange()
  /// Ends when the thread does.
  private let over = Exchange()

  init(_ launch: Launch, startsWithin: Duration) {
    self.launch = launch
    self.startsWithin = startsWithin
  }

  /// Starts the thread, and the program.
  func begin(stage: String, limits: DocumentLimits) {
    guard let alarm = WakePipe() else { return fail("there is no pipe for the program; the system allows no more") }
    state.withLock { $0.alarm = alarm }
    let thread = SystemThread.start { [self] in
      Conversation.ignoreBrokenPipes()
      var conversation = Conversation(self, alarm: alarm, stage: stage, limits: limits, greeted: greeted)
      over.finish(conversation.run())
    }
    if thread == nil { fail("there is no thread for the program; the system allows no more") }
  }

  private func fail(_ reason: String) {
    let error = DocumentError("exec_start", reason)
    greeted.finish(.failure(error))
    over.finish(.failure(error))
  }

  /// Waits for the handshake.
  ///
  /// - Throws: `DocumentError` where the program does not start, or does not answer as it should.
  func greeting() async throws {
    if case .failure(let error) = await greeted.end() { throw error }
  }

  /// Gives a document to the program.
  func add(_ exchange: Exchange) {
    let alarm = state.withLock { state in
      state.incoming.append(exchange)
      state.load += 1
      // The thread takes all that came at once, after it was woken: it need not be woken for each.
      return state.incoming.count == 1 ? state.alarm : nil
    }
    alarm?.ring()
  }

  /// Gives up a document whose time is up. If the program works on it, that program is ended.
  ///
  /// - Parameter seconds: How long it might take.
  func cancel(_ exchange: Exchange, after seconds: Double) {
    let message =
      "the program did not answer within \(seconds) seconds; does it flush each line? Else raise limits.seconds"
    exchange.finish(.failure(DocumentError(DocumentError.Limit.seconds.code, message)))
    wake { $0.hasCancelled = true }
  }

  /// Lets the program end when it has answered all.
  func close() {
    wake { $0.isClosing = true }
  }

  private func wake(_ change: (inout State) -> Void) {
    let alarm = state.withLock { state in
      change(&state)
      return state.alarm
    }
    alarm?.ring()
  }

  /// Waits for the program to end after ``close()``.
  ///
  /// - Returns: What went wrong at its end.
  func ended() async -> String? {
    guard case .failure(let error) = await over.end() else { return nil }
    return error.message
  }

  var load: Int { state.withLock { $0.load } }
  var name: String? { state.withLock { $0.name } }

  /// What the program wrote on standard error, each line once.
  func messages() -> [String] {
    state.withLock { state in
      if state.messages.isEmpty { return [] }
      defer { state.messages = [] }
      return state.messages
    }
  }
}
