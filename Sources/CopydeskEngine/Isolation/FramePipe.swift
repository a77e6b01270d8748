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

  /// - Parameters:
  ///   - input: What frames are read from. Both are closed with the pipe.
  init(input: CInt, output: CInt) {
    (self.input, self.output) = (input, output)
  }

  deinit {
    close(input)
    close(output)
  }

  /// Sends a frame, and another one after it where there is one; that is not copied.
  func send(_ bytes: [UInt8], then other: [UInt8]? = nil) throws(Failure) {
    let head = FramePipe.head(of: bytes)
    guard let other else { return try write(head, bytes) }
    try write(head + bytes + FramePipe.head(of: other), other)
  }

  private static func head(of bytes: [UInt8]) -> [UInt8] {
    let length = UInt32(bytes.count)
    return (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * UInt32($0))) }
  }

  /// Writes both in one call, as far as the system takes them: the other side would be woken by the first of two.
  private func write(_ first: [UInt8], _ second: [UInt8]) throws(Failure) {
    let error: CInt = first.withUnsafeBytes { first in
      second.withUnsafeBytes { second in
        var done = 0
        while done < first.count + second.count {
          let start = min(done, first.count)
          let parts = [
            FramePipe.part(first, from: start), FramePipe.part(second, from: done - start),
          ]
          let count = retrying { writev(output, parts, CInt(parts.count)) }
          if count < 0 { return errno }
          done += count
        }
        return 0
      }
    }
    if error == EPIPE { throw .closed }
    if error != 0 { throw .system(error) }
  }

  private static func part(_ bytes: UnsafeRawBufferPointer, from start: Int) -> iovec {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
    return iovec(iov_base: UnsafeMutableRawPointer(mutating: rest.baseAddress), iov_len: rest.count)
  }

  /// Receives a frame.
  ///
  /// - Parameter isLate: Asked again and again while nothing comes, after the milliseconds that it last gave; `nil` gives up.
  func receive(_ isLate: (_ waited: Int) -> CInt?) throws(Failure) -> [UInt8] {
    let head = try receive(4, isLate)
    var rest = head.indices.reduce(0) { $0 | Int(head[$1]) << (8 * $1) }
    var frame = try receive(min(rest, FramePipe.trustedLength), isLate)
    rest -= frame.count
    while rest > 0 {
      let next = try receive(min(rest, FramePipe.trustedLength), isLate)
      frame += next
      rest -= next.count
    }
    return frame
  }

  /// How many bytes room is made for because a frame says that it has them.
  private static let trustedLength = 1 << 24

  /// Receives so many bytes, straight into the array that they are in from then on.
  private func receive(_ count: Int, _ isLate: (Int) -> CInt?) throws(Failure) -> [UInt8] {
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      do throws(Failure) {
        while done < count {
          try wait(isLate)
          let got = retrying { read(input, buffer.baseAddress! + done, count - done) }
          if got == 0 { throw .closed }
          if got < 0 { throw .system(errno) }
          done += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
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
