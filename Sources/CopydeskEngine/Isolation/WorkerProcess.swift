import CopydeskCore
import CopydeskProcesses
import FoundationEssentials
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A process of this program that works on one document at a time, while the next one waits at its other seat. Each seat is for one thread at a
/// time.
final class WorkerProcess: @unchecked Sendable {
  /// Why a process did not answer.
  enum Loss: Error {
    /// It is gone.
    case ended(End)
    /// It is gone with the document before this one.
    case notBegun
    /// It was ended, because the document's time was up, or because it took too much memory.
    case late
    case tooLarge(bytes: Int)
    case system(String)
    /// It did not begin, because a part of the pipeline has changed since the run read it.
    case changed(String)
  }

  /// How a process ended.
  struct End {
    /// `signal 11 (Segmentation fault)`, `exit code 1` or `an answer that is damaged`.
    var description: String
    /// The most memory that it had, in bytes.
    var memory: Int
  }

  private let process: pid_t
  private let pipe: FramePipe
  /// The memory of each seat.
  private let memories: [WorkerMemory]
  private let sending = Mutex(())
  /// The order in which documents were sent, and are answered.
  private let queue = TicketLock()
  /// The system's file of how large the process is, open as long as the process lives; -1 where there is none.
  private let sizes: CInt
  /// Whether it is known to have ended. Belongs to the head of the queue.
  private var isReaped = false

  /// How many documents are there at once.
  static let seats = WorkerProgram.memories.count

  /// How long a process may take to begin; it reads a config, and what its stages read when they are opened.
  private static let patience = 60_000

  /// Starts a process, and waits until it is ready.
  ///
  /// - Parameter setup: What it is sent first, a ``WorkerSetup``.
  init(_ command: WorkerProgram, setup: [UInt8]) throws(Loss) {
    let memories = WorkerProgram.memories.compactMap { _ in WorkerMemory() }
    guard memories.count == WorkerProcess.seats else {
      throw .system("no memory to share: \(String(cString: strerror(errno)))")
    }
    let launch = ProcessLaunch([command.executable] + command.arguments, environment: WorkerProcess.environment)
    do throws(ProcessLaunch.Failure) {
      let (process, writers, readers) = try launch.start(
        outward: [WorkerProgram.input], inward: [WorkerProgram.output],
        others: [(STDERR_FILENO, STDOUT_FILENO)] + zip(memories.map(\.file), WorkerProgram.memories))
      (self.process, pipe) = (process, FramePipe(input: readers[0], output: writers[0]))
    } catch {
      throw .system(error.message)
    }
    self.memories = memories
    sizes = open("/proc/\(process)/statm", O_RDONLY | O_CLOEXEC)
    do throws(FramePipe.Failure) {
      try pipe.send(setup)
    } catch {
      throw loss(error)
    }
    let frame = try receive { $0 > WorkerProcess.patience ? nil : 100 }
    switch try? WorkerAnswer(frame, besides: [], through: memories[0]) {
    case .ready: break
    case .changed(let part): throw .changed(part)
    case .done, nil: throw .system("a worker process answered with something else")
    }
  }

  deinit {
    pipe.closeOutput()
    if !isReaped { _ = end() }
    if sizes >= 0 { close(sizes) }
  }

  /// Has the process end, without waiting for it. For when there are no more documents.
  func letGo() { pipe.closeOutput() }

  /// The number of the stage that began last, for the document at a seat.
  func stage(at seat: Int) -> Int { memories[seat].stage }

  /// The environment, without the report of a crash, which would take seconds for each.
  private static var environment: [String] {
    let own = ProcessInfo.processInfo.environment.filter { $0.key != "SWIFT_BACKTRACE" }
    return ["SWIFT_BACKTRACE=enable=no"] + own.map { "\($0.key)=\($0.value)" }
  }

  /// Has a document worked on.
  ///
  /// - Parameters:
  ///   - first: The number of the first stage.
  ///   - time: How long it may take, from when the process begins.
  ///   - memory: How much more memory the process may take than it has now, in bytes.
  func work(
    on task: WorkerTask, at seat: Int, first: Int, time: Duration, memory: Int
  ) throws(Loss) -> WorkerAnswer.Outcome {
    memories[seat].stage = first
    guard memories[seat].write(task.document.payload.bytes) else {
      throw .system("no memory to share: \(String(cString: strerror(errno)))")
    }
    let (place, failure) = send(task, from: seat)
    queue.wait(at: place)
    defer { queue.leave() }
    if isReaped { throw .notBegun }
    if let failure { throw loss(failure) }
    return try answer(to: task, at: seat, time: time, memory: memory)
  }

  /// Sends a task, and takes its place in the queue.
  private func send(_ task: WorkerTask, from seat: Int) -> (place: Int, failure: FramePipe.Failure?) {
    let bytes = task.bytes(at: seat)
    return sending.withLock { _ in
      let place = queue.enter()
      do throws(FramePipe.Failure) {
        try pipe.send(bytes)
        return (place, nil)
      } catch {
        return (place, error)
      }
    }
  }

  /// Waits for the answer to a task that is at the head of the queue.
  private func answer(to task: WorkerTask, at seat: Int, time: Duration, memory: Int) throws(Loss)
    -> WorkerAnswer.Outcome
  {
    let payload = task.document.payload.bytes
    let end = RunningTime.now + time
    let before = residentBytes ?? 0
    var size: Int?
    while true {
      let frame = try receive { waited in
        if isOver(end) { return nil }
        if waited > 0, let bytes = residentBytes, bytes - before > memory {
          size = bytes - before
          return nil
        }
        return waited < 100 ? 10 : 50
      } late: {
        size.map { .tooLarge(bytes: $0) } ?? .late
      }
      do throws(Unpacker.Fault) {
        switch try WorkerAnswer(frame, besides: payload, through: memories[seat]) {
        case .ready, .changed: break
        case .done(let outcome): return outcome
        }
      } catch {
        let memory = self.end().memory
        throw .ended(End(description: "an answer that is damaged", memory: memory))
      }
    }
  }

  /// Whether a moment of running time has passed: time for which the process is stopped, or the machine sleeps, does not count.
  private func isOver(_ end: ContinuousClock.Instant) -> Bool {
    guard RunningTime.now > end else { return false }
    // This may be the first moment after such a time.
    RunningTime.beat()
    return RunningTime.now > end
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
    guard sizes >= 0 else { return nil }
    var line = [UInt8](repeating: 0, count: 128)
    let count = line.withUnsafeMutableBytes { line in retrying { pread(sizes, line.baseAddress, line.count, 0) } }
    guard count > 0 else { return nil }
    // Size and resident size, in pages (proc(5)).
    let numbers = line.prefix(count).split(separator: UInt8(ascii: " "))
    guard numbers.count > 1, let pages = Int(String(decoding: numbers[1], as: UTF8.self)) else { return nil }
    return pages * Int(sysconf(CInt(_SC_PAGESIZE)))
  }

  /// Ends the process, if it has not ended by itself, and says how.
  private func end() -> End {
    isReaped = true
    // A process that ends by itself closes its files a moment before it is gone, and is given that moment.
    var status: CInt = 0
    var usage = rusage()
    var found: pid_t = 0
    for _ in 0..<200 {
      found = retrying { wait4(process, &status, WNOHANG, &usage) }
      if found != 0 { break }
      usleep(500)
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
    return End(description: ProcessEnd(status: status).description, memory: memory)
  }
}
