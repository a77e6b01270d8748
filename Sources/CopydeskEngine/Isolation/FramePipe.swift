import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sends and receives bytes in frames, each with its length before it in four bytes, over two open files.
final class FramePipe {
  /// How a frame did not come.
  enum Failure: Error, Equatable {
    /// The other side has closed its end, or is gone.
    case closed
    /// The time was up.
    case late
    /// The system's error.
    case system(CInt)
  }

  private let input: CInt
  private let output: CInt
  private var received: [UInt8] = []
  private var start = 0

  /// - Parameters:
  ///   - input: What frames are read from. Both are closed with the pipe.
  init(input: CInt, output: CInt) {
    (self.input, self.output) = (input, output)
  }

  deinit {
    close(input)
    close(output)
  }

  func send(_ bytes: [UInt8]) throws(Failure) {
    let length = UInt32(bytes.count)
    let head = (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * UInt32($0))) }
    // A short frame goes in one call, a long one without a copy of it.
    if bytes.count <= 512 { return try write(head + bytes) }
    try write(head)
    try write(bytes)
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    let error: CInt = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = retrying { systemWrite(output, buffer.baseAddress! + done, buffer.count - done) }
        if count < 0 { return errno }
        done += count
      }
      return 0
    }
    if error == EPIPE { throw .closed }
    if error != 0 { throw .system(error) }
  }

  /// Receives a frame.
  ///
  /// - Parameter isLate: Asked again and again while nothing comes, after the milliseconds that it last gave; `nil` gives up.
  func receive(_ isLate: (_ waited: Int) -> CInt?) throws(Failure) -> [UInt8] {
    try fill(to: 4, isLate)
    let length = (0..<4).reduce(0) { $0 | Int(received[start + $1]) << (8 * $1) }
    try fill(to: 4 + length, isLate)
    let frame = Array(received[start + 4..<start + 4 + length])
    start += 4 + length
    if start == received.count {
      received.removeAll(keepingCapacity: received.capacity < 1 << 22)
      start = 0
    }
    return frame
  }

  private func fill(to count: Int, _ isLate: (Int) -> CInt?) throws(Failure) {
    while received.count - start < count {
      try wait(isLate)
      let room = max(1 << 16, min(1 << 20, count - received.count + start))
      let before = received.count
      received.append(contentsOf: repeatElement(0, count: room))
      let got = received.withUnsafeMutableBytes { buffer in
        retrying { read(input, buffer.baseAddress! + before, room) }
      }
      let error = errno
      received.removeLast(room - max(0, got))
      if got == 0 { throw .closed }
      if got < 0 { throw .system(error) }
    }
  }

  private func wait(_ isLate: (Int) -> CInt?) throws(Failure) {
    var waited = 0
    while true {
      guard let next = isLate(waited) else { throw .late }
      var file = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      let count = retrying { poll(&file, 1, next) }
      if count > 0 { return }
      if count < 0 { throw .system(errno) }
      waited += Int(next)
    }
  }
}

/// The system's `write`, which the method of that name hides.
private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
