import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of one number that two processes have open: the stage that has begun. It has no name, and goes with them.
enum StageMark {
  /// Makes a file, with a number that the first of a worker's files does not have.
  ///
  /// - Returns: Its descriptor, or -1.
  static func open() -> CInt {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/copydesk-worker-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    if file < 0 { return -1 }
    unlink(name)
    let moved = fcntl(file, F_DUPFD_CLOEXEC, 16)
    close(file)
    return moved
  }

  static func set(_ stage: Int, in file: CInt) {
    var stage = Int64(stage)
    _ = retrying { pwrite(file, &stage, 8, 0) }
  }

  static func stage(in file: CInt) -> Int? {
    var stage: Int64 = 0
    return retrying { pread(file, &stage, 8, 0) } == 8 ? Int(stage) : nil
  }
}
