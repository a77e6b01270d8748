import CSpawn

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Memory that two processes share: a file without a name that each of them has open and mapped. For one thread at a time.
package final class SharedMemory: @unchecked Sendable {
  /// The file, with a number above those that programs are given, where this process made it.
  package let file: CInt
  /// The memory, as far as it is mapped.
  package private(set) var bytes = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  /// Makes memory of so many bytes, all 0.
  ///
  /// - Returns: `nil` where the system grants none; `errno` says why.
  package init?(size: Int) {
    file = Self.openFile()
    guard file >= 0, resize(to: size) else { return nil }
  }

  /// Maps memory that another process made and that has at least so many bytes.
  ///
  /// - Parameter file: It is closed with the memory.
  package init?(file: CInt, size: Int) {
    self.file = file
    guard map(size) else { return nil }
  }

  deinit {
    if bytes.count > 0 { munmap(bytes.baseAddress, bytes.count) }
    if file >= 0 { close(file) }
  }

  /// Makes it larger or smaller. What is there of it already stays as it is.
  ///
  /// - Returns: Whether the system grants it.
  package func resize(to size: Int) -> Bool {
    size <= bytes.count ? map(size) && Self.repeated { ftruncate(file, off_t(size)) } == 0 : allocate(size) && map(size)
  }

  /// Maps so many bytes of it, which must be there.
  ///
  /// - Returns: Whether the system grants it.
  package func map(_ size: Int) -> Bool {
    guard let start = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), start != MAP_FAILED else {
      return false
    }
    if bytes.count > 0 { munmap(bytes.baseAddress, bytes.count) }
    bytes = UnsafeMutableRawBufferPointer(start: start, count: size)
    return true
  }

  /// Takes the memory from the system at once: where there is too little, a process would be ended when it writes.
  private func allocate(_ size: Int) -> Bool {
    #if os(Linux)
      var code = EINTR
      while code == EINTR { code = posix_fallocate(file, 0, off_t(size)) }
      errno = code
      return code == 0
    #else
      let zeros = [UInt8](repeating: 0, count: size - bytes.count)
      var done = 0
      while done < zeros.count {
        let count = zeros.withUnsafeBytes { zeros in
          Self.repeated { pwrite(file, zeros.baseAddress! + done, zeros.count - done, off_t(bytes.count + done)) }
        }
        if count < 0 { return false }
        done += count
      }
      return true
    #endif
  }

  /// Opens a file that goes with the last process that has it open, or gives -1.
  private static func openFile() -> CInt {
    #if os(Linux)
      let opened = memfd_create("copydesk", UInt32(copydesk_memory_closes_on_exec))
    #else
      var name = Array("\(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")/copydesk-XXXXXX".utf8CString)
      let opened = mkstemp(&name)
      if opened >= 0 { unlink(name) }
    #endif
    if opened < 0 { return -1 }
    let moved = fcntl(opened, F_DUPFD_CLOEXEC, 16)
    close(opened)
    return moved
  }

  private static func repeated<Number: SignedInteger>(_ call: () -> Number) -> Number {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
