import CopydeskCore
import CopydeskProcesses
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the thread of a ``ProgramLoop`` does. Everything here belongs to that thread.
struct Conversation {
  private let loop: ProgramLoop
  private let alarm: WakePipe
  private let handshake: Handshake
  private let greeted: Exchange
  private let limits: DocumentLimits
  private var child: ChildStreams?
  /// Documents whose lines are not written yet, and those that have no answer yet, in order.
  private var (waiting, sent): ([Exchange], ArraySlice<Exchange>) = ([], [])
  private var hasGreeted = false
  /// When the program has to have answered the handshake.
  private var greetingDue = ContinuousClock.now
  private var failedStarts = 0
  /// The document at which the program ended last.
  private var suspect: Exchange?
  /// Why there is no program any more.
  private var fate: DocumentError?
  /// The last lines of standard error.
  private var lastWords: [String] = []
  /// Whether the program that is being ended wrote a line that was no answer, so that its other lines count for nothing.
  private var isDistrusted = false
  /// How many lines in a row were no answers.
  private var misplaced = 0

  /// How often in a row a program may end before it has shaken hands.
  private static let mostFailedStarts = 3
  /// How many lines in a row may be no answers. Each costs a new start.
  private static let mostMisplaced = 10
  /// How many bytes are ready to be written at most, so that memory does not grow with the documents in flight.
  private static let writtenAhead = 1 << 20

  init(_ loop: ProgramLoop, alarm: WakePipe, stage: String, limits: DocumentLimits, greeted: Exchange) {
    self.loop = loop
    self.alarm = alarm
    self.greeted = greeted
    self.limits = limits
    handshake = Handshake(stage: stage)
  }

  /// Makes a broken pipe an error of this thread's writes, and no signal that ends the program.
  static func ignoreBrokenPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Talks until the loop is closed.
  ///
  /// - Returns: How the program ended then.
  mutating func run() -> Exchange.End {
    start()
    while true {
      let isClosing = takeIncoming()
      if let fate {
        failAll(fate)
        if isClosing { return .unchanged }
      } else if isClosing, waiting.isEmpty, sent.isEmpty {
        return farewell()
      }
      if child == nil, fate == nil, !waiting.isEmpty { start() }
      fill()
      talk()
    }
  }

  private mutating func takeIncoming() -> Bool {
    let (incoming, isClosing, hasCancelled) = loop.state.withLock { state in
      defer { (state.incoming, state.hasCancelled) = ([], false) }
      return (state.incoming, state.isClosing, state.hasCancelled)
    }
    waiting += incoming
    if hasCancelled { dropCancelled() }
    return isClosing
  }

  /// Documents that were given up are not written, and a program that works on one is ended.
  private mutating func dropCancelled() {
    let before = waiting.count
    waiting.removeAll(where: \.isEnded)
    settle(before - waiting.count)
    if sent.first?.isEnded == true { child?.kill() }
  }

  /// Counts documents that need no answer any more.
  private func settle(_ count: Int) {
    if count > 0 { loop.state.withLock { $0.load -= count } }
  }

  private mutating func failAll(_ error: DocumentError) {
    for exchange in sent + waiting { exchange.finish(.failure(error)) }
    settle(sent.count + waiting.count)
    (sent, waiting) = ([], [])
  }
}

extension Conversation {
  private mutating func start() {
    hasGreeted = false
    greetingDue = .now + loop.startsWithin
    do throws(DocumentError) {
      var child = ChildStreams(try loop.launch.start(), longestLine: limits.bytes * 2 + (16 << 20))
      child.add(handshake.line)
      self.child = child
    } catch {
      giveUp(error)
    }
  }

  private mutating func giveUp(_ error: DocumentError) {
    fate = error
    greeted.finish(.failure(error))
  }

  /// Makes lines ready to be written.
  private mutating func fill() {
    guard hasGreeted, child != nil, !waiting.isEmpty else { return }
    var count = 0
    while count < waiting.count, child?.unwritten ?? 0 < Conversation.writtenAhead {
      child?.add(waiting[count].line)
      count += 1
    }
    sent += waiting[..<count]
    waiting.removeFirst(count)
    sent.first?.beginTurn()
  }

  /// Waits until something happens, and deals with it.
  private mutating func talk() {
    let now = ContinuousClock.now
    let patience: Duration? = child == nil || hasGreeted ? nil : max(.zero, greetingDue - now)
    guard child != nil else { return alarm.wait() }
    let alarm = alarm
    let event = child?.wait(with: alarm, atMost: patience) ?? .nothing
    for message in child?.messages() ?? [] { note(message) }
    takeLines()
    switch event {
    case .nothing: if !hasGreeted, ContinuousClock.now >= greetingDue { child?.kill() }
    case .ended(let end): takeEnd(end)
    case .lineTooLong:
      sent.first?.finish(.failure(Answer.error("the answer is longer than any article may be; the program was ended")))
      child?.kill()
    }
  }

  private mutating func note(_ message: String) {
    lastWords = lastWords.suffix(2) + [message]
    say(message)
  }

  private func say(_ message: String) {
    loop.state.withLock { state in
      if state.messages.count < StageRemarks.listedWarnings { state.messages.append(message) }
    }
  }

  /// Takes the lines that came. The next document's turn begins after all of them: most have their answers by then, and wake up once.
  private mutating func takeLines() {
    let before = sent.count
    while !isDistrusted {
      if hasGreeted, let first = sent.first, child?.takes(first.line) == true {
        sent.removeFirst()
        first.finish(.unchanged)
        misplaced = 0
      } else if let line = child?.line() {
        take(line)
      } else {
        break
      }
    }
    settle(before - sent.count)
    if sent.count < before { sent.first?.beginTurn() }
  }

  private mutating func take(_ line: [UInt8]) {
    guard hasGreeted else {
      do throws(DocumentError) {
        let name = try handshake.name(in: line)
        loop.state.withLock { $0.name = name }
        (hasGreeted, failedStarts) = (true, 0)
        greeted.finish(.unchanged)
      } catch {
        giveUp(error)
        child?.kill()
      }
      return
    }
    if line.isEmpty { return }
    guard let exchange = sent.popFirst() else { return takeUnasked(line) }
    do throws(DocumentError) {
      exchange.finish(.answer(try Answer(line, for: exchange.id)))
      misplaced = 0
    } catch {
      exchange.finish(.failure(error))
      lostStep()
    }
  }

  /// A line that no document asked for. One that could be an answer says that others were taken for the wrong documents.
  private mutating func takeUnasked(_ line: [UInt8]) {
    let problem = "the program wrote a line that no document asked for: '\(Answer.shown(line))'"
    if line.first == UInt8(ascii: "{") {
      giveUp(DocumentError("exec_protocol", problem))
      child?.kill()
    } else {
      note(problem)
      lostStep()
    }
  }

  /// After a line that cannot be this document's answer, such as one that was printed to debug, those that follow may be off by one:
  /// the program is ended, and the documents after this one go to a new one.
  private mutating func lostStep() {
    child?.kill()
    (isDistrusted, misplaced) = (true, misplaced + 1)
    if misplaced >= Conversation.mostMisplaced {
      giveUp(
        DocumentError(
          "exec_protocol",
          "\(misplaced) lines in a row were no answers; does the program print other things? They belong on standard error"
        ))
    }
  }

  /// The program ended. The document that it was at is tried once more, before all others.
  private mutating func takeEnd(_ end: ProcessEnd) {
    child = nil
    if isDistrusted {
      isDistrusted = false
      lastWords = []
      return sendAgain()
    }
    let words = lastWords.isEmpty ? "" : "; its last words: \(lastWords.joined(separator: " / "))"
    lastWords = []
    if fate != nil { return }
    guard hasGreeted else {
      failedStarts += 1
      let isLate = ContinuousClock.now >= greetingDue
      if isLate || failedStarts >= Conversation.mostFailedStarts || !greeted.isEnded {
        let why =
          isLate ? "did not answer the first line within \(loop.startsWithin); does it flush what it writes?" : end.told
        giveUp(
          DocumentError(
            "exec_start", "the program \(why)\(isLate ? "" : " before it had answered the first line")\(words)"))
      }
      return
    }
    guard let first = sent.first else { return }
    if first.isEnded || first === suspect {
      first.finish(.failure(DocumentError("exec_ended", "the program \(end.told) at this document, twice\(words)")))
      settle(1)
      sent = sent.dropFirst()
      suspect = nil
    } else {
      suspect = first
      say("the program \(end.told) at a document, which was sent to a new one")
    }
    sendAgain()
  }

  /// What has no answer yet goes to the next program, before all others.
  private mutating func sendAgain() {
    waiting = sent + waiting
    sent = []
  }

  /// Closes the program's input and waits for its end; ends it where it does not.
  private mutating func farewell() -> Exchange.End {
    guard var child else { return .unchanged }
    let end = child.finish()
    for message in child.messages() { note(message) }
    // A program that was ended for a line that was no answer has not failed once more.
    if end == .exit(0) || isDistrusted { return .unchanged }
    return .failure(DocumentError("exec_ended", "after its input was closed the program \(end.told)"))
  }
}

extension ProcessEnd {
  /// The end as what a program did.
  fileprivate var told: String {
    switch self {
    case .exit(let code): "ended with exit status \(code)"
    case .signal: "was ended by \(self)"
    }
  }
}
