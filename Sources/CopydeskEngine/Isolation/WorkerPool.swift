import CopydeskCore

/// The worker processes of a run, each with two seats: while a process works on one document, the next one is there already, so that it
/// need not wait until its answer is taken.
final class WorkerPool: @unchecked Sendable {
  /// A place at a process.
  struct Seat {
    var process: WorkerProcess
    var number: Int
  }

  private struct Member {
    var process: WorkerProcess
    var free = Array(0..<WorkerProcess.seats)
  }

  private let program: WorkerProgram
  private let setup: [UInt8]
  private let most: Int
  private let monitor = Monitor()
  // Guarded by the monitor.
  private var members: [Member] = []
  private var starting = 0

  /// - Parameters:
  ///   - setup: What each of them gets first.
  ///   - processes: How many there are at most.
  init(_ program: WorkerProgram, setup: WorkerSetup, processes: Int) {
    self.program = program
    self.setup = setup.frame
    most = max(1, processes)
  }

  /// Takes a seat, and waits where there is none: at a process that has nothing to do, else at a new one, else behind one document.
  func take() throws(WorkerProcess.Loss) -> Seat {
    let seat: Seat? = monitor.locked {
      while true {
        if let seat = freeSeat(besides: 0) { return seat }
        if members.count + starting < most {
          starting += 1
          return nil
        }
        if let seat = freeSeat(besides: 1) { return seat }
        monitor.wait()
      }
    }
    return if let seat { seat } else { try start() }
  }

  /// Gives a seat back.
  func give(back seat: Seat) {
    monitor.locked {
      // A process that is gone has been left out.
      guard let index = members.lastIndex(where: { $0.process === seat.process }) else { return }
      members[index].free.append(seat.number)
    }
    monitor.wakeOne()
  }

  /// Leaves a process out that has ended.
  func leaveOut(_ process: WorkerProcess) {
    monitor.locked { members.removeAll { $0.process === process } }
    monitor.wakeAll()
  }

  /// Ends the processes, which see that nothing more comes. For when no seat is taken.
  func close() {
    let processes = monitor.locked {
      defer { members = [] }
      return members.map(\.process)
    }
    // All end at once; each is waited for when the last reference to it goes.
    for process in processes { process.letGo() }
  }

  /// A seat at the process that was last made or used of those with so many documents.
  private func freeSeat(besides documents: Int) -> Seat? {
    let free = WorkerProcess.seats - documents
    guard let index = members.lastIndex(where: { $0.free.count == free }), let number = members[index].free.popLast()
    else { return nil }
    return Seat(process: members[index].process, number: number)
  }

  private func start() throws(WorkerProcess.Loss) -> Seat {
    defer { monitor.wakeAll() }
    do throws(WorkerProcess.Loss) {
      var member = Member(process: try WorkerProcess(program, setup: setup))
      let number = member.free.removeLast()
      let seat = Seat(process: member.process, number: number)
      monitor.locked {
        starting -= 1
        members.append(member)
      }
      return seat
    } catch {
      monitor.locked { starting -= 1 }
      if case .ended(let end) = error { throw .system("it ended before it began, with \(end.description)") }
      throw error
    }
  }
}
