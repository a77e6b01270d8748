import CopydeskProcesses

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program's three streams, none of which blocks, and its end.
struct ChildStreams {
  /// What happened.
  enum Event {
    /// Something may have been read or written.
    case nothing
    case ended(ProcessEnd)
    case lineTooLong
  }

  private var child: Launch.Child
  private var outgoing: [UInt8] = []
  private var written = 0
  private var (output, errors) = (LineBuffer(), LineBuffer())
  private let longestLine: Int
  /// When the program's input broke; it should end soon after.
  private var brokenSince: ContinuousClock.Instant?

  /// How long a program may go on after its input was closed, and after it closed its output.
  private static let patience = Duration.seconds(5)
  private static let blockSize = 1 << 18

  init(_ child: Launch.Child, longestLine: Int) {
    self.child = child
    self.longestLine = longestLine
  }

  /// How many bytes are to be written.
  var unwritten: Int { outgoing.count - written }

  /// Makes a line ready to be written.
  mutating func add(_ line: [UInt8]) {
    outgoing += line
    outgoing.append(0x0A)
  }

  /// The next whole line that the program wrote.
  mutating func line() -> [UInt8]? { output.next() }

  /// Takes the next line that the program wrote if it is the one given, byte for byte.
  mutating func takes(_ line: [UInt8]) -> Bool { output.next(equal: line) }

  /// The whole lines on standard error since the last call.
  mutating func messages() -> [String] {
    var messages: [String] = []
    while let line = errors.next() {
      let text = String(decoding: line, as: UTF8.self)
      if !text.isEmpty { messages.append(text) }
    }
    return messages
  }

  /// Ends the program and all that it started, at once.
  func kill() { _ = signal(SIGKILL) }

  private func signal(_ number: Int32) -> Int32 { killGroup(child.process, number) }

  /// Waits for the alarm, or until there is something to read or room to write, and does both.
  mutating func wait(with alarm: WakePipe, atMost patience: Duration?) -> Event {
    let broken = brokenSince.map { max(.zero, $0 + ChildStreams.patience - .now) }
    let wait = [patience, broken].compactMap(\.self).min()
    var ends = [
      pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: child.errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: alarm.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: unwritten > 0 ? child.input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    if poll(&ends, nfds_t(ends.count), wait.map { Int32(min(3_600_000, $0 / .milliseconds(1) + 1)) } ?? -1) < 0 {
      return .nothing
    }
    if ends[2].revents != 0 { alarm.clear() }
    if ends[3].revents != 0 { send() }
    if ends[1].revents != 0, !receive(child.errors, into: \.errors) { shut(\.errors) }
    if ends[0].revents != 0, !receive(child.output, into: \.output) { return .ended(reap()) }
    if let brokenSince, .now - brokenSince >= ChildStreams.patience { kill() }
    if errors.pending > 1 << 16 { errors.append(newLine: ()) }
    return output.pending > longestLine && !output.hasLine ? .lineTooLong : .nothing
  }

  private mutating func shut(_ end: WritableKeyPath<Launch.Child, Int32>) {
    if child[keyPath: end] >= 0 { close(child[keyPath: end]) }
    child[keyPath: end] = -1
  }

  private mutating func send() {
    while unwritten > 0 {
      let count = outgoing.withUnsafeBytes { systemWrite(child.input, $0.baseAddress! + written, unwritten) }
      if count < 0 {
        if errno == EINTR { continue }
        if errno != EAGAIN { stopWriting() }
        break
      }
      written += count
    }
    if unwritten == 0 {
      outgoing.removeAll(keepingCapacity: outgoing.capacity <= 8 << 20)
      written = 0
    } else if written > ChildStreams.blockSize, written * 2 > outgoing.count {
      outgoing.removeSubrange(..<written)
      written = 0
    }
  }

  private mutating func stopWriting() {
    shut(\.input)
    (outgoing, written) = ([], 0)
    brokenSince = .now
  }

  /// Reads what is there.
  ///
  /// - Returns: Whether there may be more, now or later.
  private mutating func receive(_ end: Int32, into buffer: WritableKeyPath<ChildStreams, LineBuffer>) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: ChildStreams.blockSize, alignment: 16) { block in
      while true {
        let count = read(end, block.baseAddress, block.count)
        if count > 0 {
          self[keyPath: buffer].append(UnsafeRawBufferPointer(rebasing: block[..<count]))
          if count < block.count { return true }
          // A long answer is looked at before more of it is read.
          if self[keyPath: buffer].pending > longestLine { return true }
          continue
        }
        if count < 0, errno == EINTR { continue }
        return count < 0 && errno == EAGAIN
      }
    }
  }

  /// Closes the program's input, and waits for its end.
  mutating func finish() -> ProcessEnd {
    shut(\.input)
    let due = ContinuousClock.now + ChildStreams.patience
    var hasOutput = true
    while hasOutput, .now < due {
      var ends = [pollfd(fd: child.output, events: Int16(POLLIN), revents: 0)]
      if poll(&ends, 1, 100) > 0 { hasOutput = receive(child.output, into: \.output) }
      _ = receive(child.errors, into: \.errors)
    }
    return reap()
  }

  /// Waits for a program that wrote its last; one that goes on is ended.
  private mutating func reap() -> ProcessEnd {
    _ = receive(child.errors, into: \.errors)
    errors.append(newLine: ())
    shut(\.input)
    var status: Int32 = 0
    let due = ContinuousClock.now + .seconds(1)
    while waitpid(child.process, &status, WNOHANG) == 0 {
      if ContinuousClock.now >= due {
        kill()
        waitpid(child.process, &status, 0)
        break
      }
      usleep(2_000)
    }
    // What the program started ends as well.
    kill()
    shut(\.output)
    shut(\.errors)
    return ProcessEnd(status: status)
  }
}

/// The system's calls, which methods of those names hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func killGroup(_ process: pid_t, _ number: Int32) -> Int32 { kill(-process, number) }
