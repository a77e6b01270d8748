#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A lock with a condition: threads that hold it wait until others have changed what it guards.
final class Monitor: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(condition)
    mutex.deallocate()
    condition.deallocate()
  }

  func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Lets go of the lock until somebody wakes, and takes it again. For whoever holds the lock, who then looks again at what it waits for.
  func wait() { pthread_cond_wait(condition, mutex) }

  /// Wakes one of those that wait. Best without the lock: the thread that wakes would at once wait for it.
  func wakeOne() { pthread_cond_signal(condition) }

  /// Wakes all that wait.
  func wakeAll() { pthread_cond_broadcast(condition) }
}
