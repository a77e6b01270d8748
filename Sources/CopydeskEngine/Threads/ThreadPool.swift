import CopydeskProcesses
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Threads of our own for tasks that compute long or block; the threads that Swift's tasks share are too few for that.
///
/// Jobs run in the order in which they come. The stacks are 16 MiB: a page may nest deep, and parsers recurse. A job that
/// never returns costs its thread, which ``replaceThreads(busyFor:)`` makes up for.
package final class ThreadPool: TaskExecutor, @unchecked Sendable {
  /// How many threads there are: as many as the system granted, which may be none.
  package private(set) var threads = 0

  private let monitor = Monitor()
  // Guarded by the monitor.
  private var jobs: [UnownedJob] = []
  private var next = 0
  private var workers: [PoolThread] = []
  private var isClosed = false

  private static let stackSize = 16 << 20

  /// Starts threads, or as many of them as the system grants.
  ///
  /// - Parameters:
  ///   - threads: How many; at least one, at most 1,024.
  ///   - reserve: How many threads the system must be able to make besides.
  package init(threads: Int, reserve: Int = 0) {
    let wanted = min(max(1, threads), 1_024)
    let kept = reserve > 0 ? ThreadReserve(reserve) : nil
    withExtendedLifetime(kept) {
      monitor.locked {
        while self.threads < wanted, start() { self.threads += 1 }
      }
    }
  }

  /// Takes a job. A pool that is closed hands it on to the threads that Swift's tasks share.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if let thread = PoolThread.current, thread.pool === self, thread.takes(job) { return }
    let isTaken = monitor.locked {
      if workers.isEmpty { return false }
      jobs.append(job)
      return true
    }
    if !isTaken { return globalConcurrentExecutor.enqueue(ExecutorJob(job)) }
    // Without the lock, or the thread that wakes would at once wait for it.
    monitor.wakeOne()
  }

  /// Runs `body`, which makes one job ready and is the last that the current job does before it suspends or ends. On a thread
  /// of the pool, the new job comes next on the same thread: without a turn in the queue, and without waking another thread.
  func handOver<Value>(_ body: () -> Value) -> Value {
    guard let thread = PoolThread.current, thread.pool === self else { return body() }
    thread.takesNext = true
    defer { thread.takesNext = false }
    return body()
  }

  /// Starts a thread for each that has been at one job for so long. A thread that is replaced ends when it comes back from
  /// its job, if it ever does.
  func replaceThreads(busyFor duration: Duration) {
    let limit = PoolThread.now - Int64(duration.inSeconds * 1e9)
    monitor.locked {
      for thread in workers where thread.busySince.load(ordering: .relaxed) <= limit && start() {
        thread.isReplaced.store(true, ordering: .relaxed)
        workers.removeAll { $0 === thread }
      }
    }
  }

  /// Lets the threads end when no job waits. A thread that a job holds for ever is left to itself.
  package func close() {
    monitor.locked { isClosed = true }
    monitor.wakeAll()
  }

  /// Starts a thread. Called with the lock.
  ///
  /// - Returns: Whether the system granted it.
  @discardableResult
  private func start() -> Bool {
    let worker = PoolThread(of: self)
    guard SystemThread.start(stackSize: ThreadPool.stackSize, { worker.run() }) != nil else { return false }
    workers.append(worker)
    return true
  }

  fileprivate func work(on thread: PoolThread) {
    let executor = asUnownedTaskExecutor()
    while let job = nextJob(on: thread) {
      thread.busySince.store(PoolThread.now, ordering: .relaxed)
      job.runSynchronously(on: executor)
    }
  }

  private func nextJob(on thread: PoolThread) -> UnownedJob? {
    let isReplaced = thread.isReplaced.load(ordering: .relaxed)
    if let job = thread.takeHandedOver() {
      if !isReplaced { return job }
      enqueue(ExecutorJob(job))
    }
    if isReplaced { return nil }
    thread.busySince.store(.max, ordering: .relaxed)
    return monitor.locked {
      while next == jobs.count {
        if isClosed {
          workers.removeAll { $0 === thread }
          return nil
        }
        monitor.wait()
      }
      return dequeue()
    }
  }

  /// The next job of the queue, which is not empty.
  private func dequeue() -> UnownedJob {
    let job = jobs[next]
    next += 1
    // Space is taken back when half of the queue is spent, so that a job costs constant time.
    if next == jobs.count || next >= 1_024 && next * 2 >= jobs.count {
      jobs.removeFirst(next)
      next = 0
    }
    return job
  }
}

/// One thread of a pool.
private final class PoolThread: @unchecked Sendable {
  let pool: ThreadPool
  /// When the job began that it is at, by ``now``; `max` while it waits for one.
  let busySince = Atomic<Int64>(.max)
  /// Whether another thread has taken its place.
  let isReplaced = Atomic<Bool>(false)
  // These two belong to the thread itself.
  var takesNext = false
  private var handedOver: UnownedJob?

  init(of pool: ThreadPool) {
    self.pool = pool
  }

  /// Takes a job that is handed over.
  func takes(_ job: UnownedJob) -> Bool {
    guard takesNext, handedOver == nil else { return false }
    handedOver = job
    return true
  }

  /// The job that was handed over, once.
  func takeHandedOver() -> UnownedJob? {
    defer { handedOver = nil }
    return handedOver
  }

  /// The thread that calls, if it is of a pool.
  static var current: PoolThread? {
    pthread_getspecific(key).map { Unmanaged<PoolThread>.fromOpaque($0).takeUnretainedValue() }
  }

  static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// Nanoseconds of a clock that never goes back.
  static var now: Int64 {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
  }

  private static let start = ContinuousClock.now

  func run() {
    pthread_setspecific(PoolThread.key, Unmanaged.passUnretained(self).toOpaque())
    pool.work(on: self)
    pthread_setspecific(PoolThread.key, nil)
  }
}
