import CopydeskCore
import Synchronization

/// Has documents worked on in processes of their own, so that one that kills its process, or must be ended, takes nothing with it.
///
/// There are as many processes as documents are worked on at once. Each works on one document at a time, and is replaced when it dies.
final class Isolation: Sendable {
  /// How a document failed: at which stage, and why.
  struct Failure: Error {
    var stage: Int
    var error: DocumentError
  }

  private let command: WorkerProgram
  private let limits: DocumentLimits
  private let control: RunControl
  private let idle = Mutex<[WorkerProcess]>([])

  /// How long after its time is up a document is let work: a stage that looks at its deadline ends by itself, and its process goes on.
  private static let grace = Duration.seconds(1)
  /// How often a document is given to a process: what dies of something else is not its fault.
  private static let attempts = 2

  init(_ command: WorkerProgram, limits: DocumentLimits, control: RunControl) {
    self.command = command
    self.limits = limits
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
      var process: WorkerProcess?
      do throws(WorkerProcess.Loss) {
        let taken = try takeProcess()
        process = taken
        taken.begin(first)
        let outcome = try taken.work(on: task, time: allowed, memory: memory)
        idle.withLock { $0.append(taken) }
        return .success(outcome)
      } catch {
        let stage = process?.stage ?? first
        switch error {
        case .late:
          return .failure(Failure(stage: stage, error: .limitExceeded(.seconds, limits: limits, found: nil)))
        case .tooLarge(let bytes):
          return .failure(Failure(stage: stage, error: .limitExceeded(.memory, limits: limits, found: bytes)))
        case .ended(let end):
          ends.append(end.description)
          if ends.count == Isolation.attempts { return .failure(Failure(stage: stage, error: .killed(ends))) }
        case .system(let reason):
          control.lack("a worker process: \(reason)")
          return .failure(Failure(stage: stage, error: DocumentError("no_worker", "no worker process: \(reason)")))
        }
      }
    }
  }

  private func takeProcess() throws(WorkerProcess.Loss) -> WorkerProcess {
    if let process = idle.withLock({ $0.popLast() }) { return process }
    do throws(WorkerProcess.Loss) {
      return try WorkerProcess(command)
    } catch {
      if case .ended(let end) = error { throw .system("it ended before it began, with \(end.description)") }
      throw error
    }
  }

  /// Ends the processes.
  func close() { idle.withLock { $0 = [] } }
}

extension DocumentError {
  /// The error of a document whose processes ended, one after the other.
  fileprivate static func killed(_ ends: [String]) -> DocumentError {
    let how = Set(ends).count == 1 ? ends[0] : ends.joined(separator: ", then ")
    return DocumentError("worker_died", "its worker process ended \(ends.count) times: \(how)")
  }
}
