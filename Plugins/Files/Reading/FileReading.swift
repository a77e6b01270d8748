import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads one file whole, and never waits for anything but a disk.
enum FileReading {
  /// Reads a file that a walk found.
  ///
  /// - Parameter limit: How many bytes are read at most.
  /// - Throws: ``DocumentError``
  static func bytes(of path: RawPath, limits: DocumentLimits) throws(DocumentError) -> [UInt8] {
    let (descriptor, size) = try open(path)
    defer { close(descriptor) }
    if size > limits.bytes { throw .limitExceeded(.bytes, limits: limits, found: size) }
    let bytes = try read(descriptor, expected: size, limits: limits)
    if bytes.count < size {
      throw DocumentError("file_changed", "the file shrank from \(size) to \(bytes.count) bytes while it was read")
    }
    return bytes
  }

  /// Opens a file that a walk found. The caller closes it.
  ///
  /// - Returns: The descriptor, and the size in bytes as it is now.
  /// - Throws: ``DocumentError``
  static func open(_ path: RawPath) throws(DocumentError) -> (descriptor: Int32, size: Int) {
    try refuseSpecialFile(path)
    // A pipe could take the file's place before it is opened; opened this way, it would not make the run wait.
    let descriptor = path.withCString { path in
      retrying { systemOpen(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    }
    guard descriptor >= 0 else { throw unopened(path, errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.kind == .file else {
      let error = errno
      close(descriptor)
      throw status.kind == .file ? unreadable(error) : notAFile(status.kind)
    }
    return (descriptor, Int(status.st_size))
  }

  /// Reads up to a number of bytes, and fewer only at the end.
  static func part(_ descriptor: Int32, count: Int) -> (bytes: [UInt8], error: Int32, ended: Bool) {
    block(descriptor, count: count)
  }

  /// Reads all of standard input.
  ///
  /// - Throws: ``DocumentError``
  static func standardInput(limits: DocumentLimits) throws(DocumentError) -> [UInt8] {
    try read(STDIN_FILENO, expected: 1 << 16, limits: limits)
  }

  private static func refuseSpecialFile(_ path: RawPath) throws(DocumentError) {
    switch path.status() {
    case .error(let error): throw unopened(path, error)
    case .value(let status) where status.kind != .file: throw notAFile(status.kind)
    case .value: break
    }
  }

  /// Reads to the end, into a buffer that is exact when the size is right.
  private static func read(
    _ descriptor: Int32, expected: Int, limits: DocumentLimits
  ) throws(DocumentError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = expected + 1
    while true {
      let (part, error, ended) = block(descriptor, count: min(room, limits.bytes + 1 - bytes.count))
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if error != 0 { throw unreadable(error) }
      if bytes.count > limits.bytes { throw .limitExceeded(.bytes, limits: limits, found: nil) }
      if ended { return bytes }
      room = max(bytes.count, 1 << 16)
    }
  }

  private static func block(_ descriptor: Int32, count: Int) -> (bytes: [UInt8], error: Int32, ended: Bool) {
    var failure: Int32 = 0
    var ended = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let got = systemRead(descriptor, buffer.baseAddress! + done, count - done)
        if got < 0, errno == EINTR { continue }
        if got < 0, errno == EAGAIN {
          var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
          poll(&wanted, 1, -1)
          continue
        }
        if got < 0 { failure = errno }
        if got == 0 { ended = true }
        if got <= 0 { break }
        done += got
      }
    }
    return (bytes, failure, ended)
  }

  /// The error for what cannot be read. Where the process or the system is short of something, other files could not be read either, and
  /// the input ends.
  static func unreadable(_ error: Int32) -> DocumentError {
    DocumentError("unreadable", "cannot be read: \(systemMessage(error))")
      .endingInput([EMFILE, ENFILE, ENOMEM, ENOBUFS].contains(error))
  }

  private static func unopened(_ path: RawPath, _ error: Int32) -> DocumentError {
    if let target = path.linkTarget, [ENOENT, ENOTDIR].contains(error) {
      return DocumentError("dangling_link", "a symbolic link to '\(target)', which is not there")
    }
    if error == ELOOP {
      return DocumentError("symlink_loop", "a symbolic link that leads back to itself")
    }
    if error == ENOENT { return DocumentError("vanished", "the file is not there any more") }
    return unreadable(error)
  }

  private static func notAFile(_ kind: stat.Kind) -> DocumentError {
    let found =
      switch kind {
      case .folder: "a folder"
      case .pipe: "a named pipe"
      case .socket: "a socket"
      case .file, .link, .device: "a device"
      }
    return DocumentError("not_a_file", "\(found), not a file")
  }
}

/// The system's `read`, which the method of that name hides.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}

/// The system's `open`, which the method of that name hides.
private func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { open(path, flags) }
