import CopydeskCore
import FoundationEssentials
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A process of this program that works on one document at a time. For one thread at a time.
final class WorkerProcess: @unchecked Sendable {
  /// Why a process did not answer.
  enum Loss: Error {
    /// It is gone.
    case ended(End)
    /// It was ended, because the document's time was up, or because it took too much memory.
    case late
    case tooLarge(bytes: Int)
    case system(String)
  }

  /// How a process ended.
  struct End {
    /// `signal 11 (Segmentation fault)` or `exit code 1`.
    var description: String
    /// The most memory that it had, in bytes.
    var memory: Int
  }

  private let process: pid_t
  private let pipe: FramePipe
  private let mark: CInt
  private var isReaped = false

  /// Two processes that are started at once must not get each other's files.
  private static let starting = Mutex(())
  /// How long a process may take to begin; it reads a config, and what its stages read when they are opened.
  private static let patience = 60_000

  /// Starts a process, and waits until it is ready.
  init(_ command: WorkerProgram) throws(Loss) {
    let mark = StageMark.open()
    if mark < 0 { throw .system("no temporary file: \(String(cString: strerror(errno)))") }
    let started: Result<(pid_t, FramePipe), Loss> = WorkerProcess.starting.withLock { _ in
      WorkerProcess.start(command, mark: mark)
    }
    self.mark = mark
    switch started {
    case .success((let process, let pipe)): (self.process, self.pipe) = (process, pipe)
    case .failure(let loss):
      close(mark)
      throw loss
    }
    let frame = try receive { $0 > WorkerProcess.patience ? nil : 100 }
    guard case .ready? = try? WorkerAnswer(frame, besides: []) else {
      throw .system("a worker process answered with something else")
    }
  }

  deinit {
    if !isReaped { _ = end() }
    close(mark)
  }

  /// Says, before a document is sent, that a stage has begun.
  func begin(_ stage: Int) { StageMark.set(stage, in: mark) }

  /// The number of the stage that began last.
  var stage: Int? { StageMark.stage(in: mark) }

  private static func start(_ command: WorkerProgram, mark: CInt) -> Result<(pid_t, FramePipe), Loss> {
    guard let (theirInput, ourOutput) = makePipe(), let (ourInput, theirOutput) = makePipe() else {
      return .failure(.system(String(cString: strerror(errno))))
    }
    defer {
      close(theirInput)
      close(theirOutput)
    }
    let pipe = FramePipe(input: ourInput, output: ourOutput)
    var actions = FileActions()
    actions.duplicate(theirInput, as: WorkerProgram.input)
    actions.duplicate(theirOutput, as: WorkerProgram.output)
    actions.duplicate(mark, as: WorkerProgram.stage)
    actions.duplicate(STDERR_FILENO, as: STDOUT_FILENO)
    actions.closeStandardInput()
    var process = pid_t()
    let arguments = [command.executable] + command.arguments
    let status = withStrings(arguments) { arguments in
      withStrings(environment) { environment in
        actions.spawn(&process, command.executable, arguments, environment)
      }
    }
    if status != 0 { return .failure(.system(String(cString: strerror(status)))) }
    return .success((process, pipe))
  }

  /// The environment, without the report of a crash, which would take seconds for each.
  private static var environment: [String] {
    let own = ProcessInfo.processInfo.environment.filter { $0.key != "SWIFT_BACKTRACE" }
    return ["SWIFT_BACKTRACE=enable=no"] + own.map { "\($0.key)=\($0.value)" }
  }

  /// A pipe whose ends no other program gets, above the numbers that a worker uses.
  private static func makePipe() -> (output: CInt, input: CInt)? {
    var ends: [CInt] = [-1, -1]
    guard systemPipe(&ends) == 0 else { return nil }
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 16) }
    let error = errno
    for end in ends { close(end) }
    guard moved.allSatisfy({ $0 >= 0 }) else {
      for end in moved where end >= 0 { close(end) }
      errno = error
      return nil
    }
    #if os(Linux)
      // Room for a page, so that it goes over at once: F_SETPIPE_SZ of fcntl(2), which Swift's view of the C library leaves out.
      _ = fcntl(moved[1], 1031, 1 << 20)
    #endif
    return (moved[0], moved[1])
  }

  /// Has a document worked on.
  ///
  /// - Parameters:
  ///   - time: How long it may take.
  ///   - memory: How much more memory the process may take than it has now, in bytes.
  func work(
    on task: WorkerTask, time: Duration, memory: Int
  ) throws(Loss) -> WorkerAnswer.Outcome {
    let payload = task.document.payload.bytes
    let end = ContinuousClock.now + time
    let most = (residentBytes ?? 0) + memory
    var size: Int?
    try send(task.bytes)
    while true {
      let frame = try receive { waited in
        if ContinuousClock.now > end { return nil }
        if waited > 0, let bytes = residentBytes, bytes > most {
          size = bytes
          return nil
        }
        return waited < 100 ? 10 : 50
      } late: {
        size.map { .tooLarge(bytes: $0) } ?? .late
      }
      do throws(Unpacker.Fault) {
        switch try WorkerAnswer(frame, besides: payload) {
        case .ready: break
        case .done(let outcome): return outcome
        }
      } catch {
        _ = self.end()
        throw .system("a worker process answered with something else")
      }
    }
  }

  private func send(_ bytes: [UInt8]) throws(Loss) {
    do throws(FramePipe.Failure) { try pipe.send(bytes) } catch { throw loss(error) }
  }

  private func receive(
    _ isLate: (Int) -> CInt?, late: () -> Loss = { .late }
  ) throws(Loss) -> [UInt8] {
    do throws(FramePipe.Failure) {
      return try pipe.receive(isLate)
    } catch {
      if error == .late {
        _ = end()
        throw late()
      }
      throw loss(error)
    }
  }

  private func loss(_ failure: FramePipe.Failure) -> Loss {
    let ended = end()
    if case .system(let error) = failure { return .system(String(cString: strerror(error))) }
    return .ended(ended)
  }

  /// How much memory the process has now, in bytes; `nil` where the system does not say.
  private var residentBytes: Int? {
    #if os(Linux)
      // Size and resident size, in pages (proc(5)).
      guard let file = fopen("/proc/\(process)/statm", "re") else { return nil }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 128)
      guard fgets(&line, CInt(line.count), file) != nil else { return nil }
      let numbers = line.prefix { $0 != 0 }.split(separator: CChar(0x20))
      guard numbers.count > 1,
        let pages = Int(String(decoding: numbers[1].map { UInt8(bitPattern: $0) }, as: UTF8.self))
      else { return nil }
      return pages * Int(sysconf(CInt(_SC_PAGESIZE)))
    #else
      return nil
    #endif
  }

  /// Ends the process, if it has not ended by itself, and says how.
  private func end() -> End {
    isReaped = true
    // Who ends by himself has closed his files a moment before he is gone; he has that moment.
    var status: CInt = 0
    var usage = rusage()
    var found: pid_t = 0
    for _ in 0..<20 {
      found = retrying { wait4(process, &status, WNOHANG, &usage) }
      if found != 0 { break }
      usleep(5_000)
    }
    if found == 0 {
      kill(process, SIGKILL)
      _ = retrying { wait4(process, &status, 0, &usage) }
    }
    #if canImport(Glibc)
      let memory = Int(usage.ru_maxrss) << 10
    #else
      let memory = Int(usage.ru_maxrss)
    #endif
    return End(description: WorkerProcess.description(of: status), memory: memory)
  }

  private static func description(of status: CInt) -> String {
    let signal = status & 0x7F
    if signal == 0 { return "exit code \(status >> 8 & 0xFF)" }
    return "signal \(signal) (\(strsignal(signal).map { String(cString: $0) } ?? "unknown"))"
  }
}

/// What a new process does with open files before its program begins.
private struct FileActions {
  private var actions = posix_spawn_file_actions_t()
  private var attributes = posix_spawnattr_t()

  init() {
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    // A group of its own: Ctrl-C is for the run, which ends its workers when it has no more use for them.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
  }

  mutating func duplicate(_ file: CInt, as number: CInt) {
    posix_spawn_file_actions_adddup2(&actions, file, number)
  }

  mutating func closeStandardInput() {
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  }

  mutating func spawn(
    _ process: inout pid_t, _ program: String, _ arguments: [UnsafeMutablePointer<CChar>?],
    _ environment: [UnsafeMutablePointer<CChar>?]
  ) -> CInt {
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    return posix_spawn(&process, program, &actions, &attributes, arguments, environment)
  }
}

/// Calls `body` with C strings, and a `nil` after them.
private func withStrings<Result>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
  let strings = texts.map { strdup($0) }
  defer { for string in strings { free(string) } }
  return body(strings + [nil])
}

/// The system's `pipe`, which a property of that name hides.
private func systemPipe(_ ends: inout [CInt]) -> CInt { pipe(&ends) }
