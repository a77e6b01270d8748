#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A thread that the system granted.
package struct SystemThread: @unchecked Sendable {
  // A pthread_t may be used from any thread.
  private let thread: pthread_t

  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Runs `body` on a new thread.
  ///
  /// - Parameters:
  ///   - stackSize: In bytes; `nil` for the system's own.
  ///   - isJoined: Whether somebody calls ``join()``; else the thread is forgotten when it ends.
  /// - Returns: `nil` where the system grants no thread.
  @discardableResult
  package static func start(
    stackSize: Int? = 512 << 10, isJoined: Bool = false, _ body: @escaping @Sendable () -> Void
  ) -> SystemThread? {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    pthread_attr_init(attributes)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    if let stackSize { pthread_attr_setstacksize(attributes, stackSize) }
    if !isJoined { pthread_attr_setdetachstate(attributes, CInt(PTHREAD_CREATE_DETACHED)) }
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    guard pthread_create(&thread, attributes, threadMain, work.toOpaque()) == 0 else {
      work.release()
      return nil
    }
    #if canImport(Glibc)
      return SystemThread(thread: thread)
    #else
      return thread.map(SystemThread.init)
    #endif
  }

  private init(thread: pthread_t) { self.thread = thread }

  /// Waits until the thread has ended.
  package func join() { pthread_join(thread, nil) }

  fileprivate static func run(_ pointer: UnsafeMutableRawPointer) {
    Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
  }
}

#if canImport(Glibc)
  private func threadMain(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let pointer { SystemThread.run(pointer) }
    return nil
  }
#else
  private func threadMain(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    SystemThread.run(pointer)
    return nil
  }
#endif
