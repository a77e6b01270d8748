import CopydeskCore

/// Has documents worked on in processes of their own, so that one that kills its process, or must be ended, takes nothing with it.
///
/// A process works on one document at a time, and is replaced when it dies.
final class Isolation: Sendable {
  /// How a document failed: at which stage, and why.
  struct Failure: Error {
    var stage: Int
    var error: DocumentError
  }

  private let pool: WorkerPool
  private let limits: DocumentLimits
  private let control: RunControl

  /// How many documents there are for each process: the one that it works on, and the next.
  static let documentsPerProcess = WorkerProcess.seats
  /// How long after its time is up a document is let work: a stage that looks at its deadline ends by itself, and its process goes on.
  private static let grace = Duration.seconds(1)
  /// How often a document is given to a process: what dies of something else is not its fault.
  private static let attempts = 2

  /// - Parameter processes: How many there are at most.
  init(_ program: WorkerProgram, for pipeline: Pipeline, processes: Int, control: RunControl) {
    pool = WorkerPool(program, setup: WorkerSetup(pipeline), processes: processes)
    limits = pipeline.limits
    self.control = control
  }

  /// Takes a document through transforms, in another process.
  ///
  /// - Parameter first: The number of the first of them.
  func run(_ task: WorkerTask, first: Int) -> Result<WorkerAnswer.Outcome, Failure> {
    let allowed = Duration.bounded(seconds: limits.seconds) - task.spent + Isolation.grace
    let memory = limits.memory(forBytes: task.document.payload.bytes.count)
    var ends: [String] = []
    while true {
      var taken: WorkerPool.Seat?
      do throws(WorkerProcess.Loss) {
        let seat = try pool.take()
        taken = seat
        let outcome = try seat.process.work(on: task, at: seat.number, first: first, time: allowed, memory: memory)
        pool.give(back: seat)
        return .success(outcome)
      } catch {
        let stage = taken.map { $0.process.stage(at: $0.number) } ?? first
        if let taken { pool.leaveOut(taken.process) }
        switch error {
        case .notBegun: break
        case .late:
          return .failure(Failure(stage: stage, error: .limitExceeded(.seconds, limits: limits, found: nil)))
        case .tooLarge(let bytes):
          return .failure(Failure(stage: stage, error: .tooLarge(bytes, allowed: memory)))
        case .ended(let end):
          ends.append(end.description)
          if ends.count == Isolation.attempts { return .failure(Failure(stage: stage, error: .killed(ends))) }
        case .system(let reason):
          control.lack("worker process: \(reason)")
          return .failure(Failure(stage: stage, error: .noWorker(reason)))
        case .changed(let what):
          control.miss(what)
          return .failure(Failure(stage: stage, error: .noWorker(what)))
        }
      }
    }
  }

  /// Ends the processes.
  func close() { pool.close() }
}

extension DocumentError {
  /// The error of a document for which there is no process.
  static func noWorker(_ reason: String) -> DocumentError {
    DocumentError("no_worker", "no worker process: \(reason)")
  }

  /// The error of a document that made its process grow by more than it may, in bytes.
  fileprivate static func tooLarge(_ bytes: Int, allowed: Int) -> DocumentError {
    DocumentError(
      Limit.memory.code,
      "its worker process took \(bytes) bytes of memory more for it, and a page of its size may take \(allowed); raise "
        + "limits.memory to allow it")
  }

  /// The error of a document whose processes ended, one after the other.
  fileprivate static func killed(_ ends: [String]) -> DocumentError {
    let how = Set(ends).count == 1 ? ends[0] : ends.joined(separator: ", then ")
    return DocumentError("worker_died", "its worker process ended \(ends.count) times: \(how)")
  }
}
