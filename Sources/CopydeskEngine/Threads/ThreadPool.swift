#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Threads of our own for tasks that compute long or block; the threads that Swift's tasks share are too few for that.
///
/// Jobs run in the order in which they come. The stacks are 16 MiB: a page may nest deep, and parsers recurse.
package final class ThreadPool: TaskExecutor, @unchecked Sendable {
  /// How many threads there are.
  package let threads: Int

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  // Guarded by the mutex.
  private var jobs: [UnownedJob] = []
  private var next = 0
  private var alive = 0
  private var isClosed = false

  private static let stackSize = 16 << 20

  /// Starts threads, or as many of them as the system grants.
  ///
  /// - Parameter threads: How many; at least one, at most 1,024.
  package init(threads: Int) {
    self.threads = min(max(1, threads), 1_024)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
    for _ in 0..<self.threads where start() { alive += 1 }
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(condition)
    mutex.deallocate()
    condition.deallocate()
  }

  /// Takes a job. A pool that is closed hands it on to the threads that Swift's tasks share.
  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    pthread_mutex_lock(mutex)
    let isTaken = alive > 0
    if isTaken {
      jobs.append(job)
      pthread_cond_signal(condition)
    }
    pthread_mutex_unlock(mutex)
    if !isTaken { globalConcurrentExecutor.enqueue(ExecutorJob(job)) }
  }

  /// Lets the threads end when no job waits. A thread that a job holds for ever is left to itself.
  package func close() {
    pthread_mutex_lock(mutex)
    isClosed = true
    pthread_cond_broadcast(condition)
    pthread_mutex_unlock(mutex)
  }

  private func start() -> Bool {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    pthread_attr_init(attributes)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    pthread_attr_setstacksize(attributes, ThreadPool.stackSize)
    pthread_attr_setdetachstate(attributes, CInt(PTHREAD_CREATE_DETACHED))
    let retained = Unmanaged.passRetained(self)
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let status = pthread_create(&thread, attributes, threadMain, retained.toOpaque())
    if status != 0 { retained.release() }
    return status == 0
  }

  fileprivate func work() {
    let executor = asUnownedTaskExecutor()
    while let job = nextJob() { job.runSynchronously(on: executor) }
  }

  private func nextJob() -> UnownedJob? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while next == jobs.count {
      if isClosed {
        alive -= 1
        return nil
      }
      pthread_cond_wait(condition, mutex)
    }
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

#if canImport(Glibc)
  private func threadMain(_ pool: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let pool { Unmanaged<ThreadPool>.fromOpaque(pool).takeRetainedValue().work() }
    return nil
  }
#else
  private func threadMain(_ pool: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<ThreadPool>.fromOpaque(pool).takeRetainedValue().work()
    return nil
  }
#endif
