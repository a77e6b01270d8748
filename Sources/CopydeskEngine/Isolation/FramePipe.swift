import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sends and receives bytes in frames, each with its length before it in four bytes, over two open files. For one thread at a
/// time that sends, and one that receives.
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
  private var output: CInt
  /// What was read and belongs to frames that were not asked for yet.
  private var held = [UInt8](repeating: 0, count: FramePipe.heldLength)
  private var heldRange = 0..<0

  /// How many bytes are read at once: most frames with what comes before them.
  private static let heldLength = 1 << 16
  /// How many bytes room is made for because a frame says that it has them.
  private static let trustedLength = 1 << 24

  /// - Parameters:
  ///   - input: What frames are read from. Both are closed with the pipe.
  init(input: CInt, output: CInt) {
    (self.input, self.output) = (input, output)
  }

  deinit {
    close(input)
    closeOutput()
  }

  /// Sends nothing more: the other side sees the end.
  func closeOutput() {
    if output >= 0 { close(output) }
    output = -1
  }

  /// Sends a frame.
  func send(_ bytes: [UInt8]) throws(Failure) {
    let length = UInt32(bytes.count)
    try write((0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * UInt32($0))) }, bytes)
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
  /// - Parameter isLate: Asked again and again while nothing comes, after the milliseconds that it last gave; `nil` gives up, and a number below
  ///   0 waits as long as it takes.
  func receive(_ isLate: (_ waited: Int) -> CInt? = { _ in -1 }) throws(Failure) -> [UInt8] {
    while heldRange.count < 4 { try refill(isLate) }
    let head = take(4)
    let length = head.indices.reduce(0) { $0 | Int(head[$1]) << (8 * $1) }
    var frame = take(min(length, heldRange.count))
    while frame.count < length {
      frame += try receive(min(length - frame.count, FramePipe.trustedLength), isLate)
    }
    return frame
  }

  /// Takes bytes that are held.
  private func take(_ count: Int) -> [UInt8] {
    let taken = heldRange.lowerBound..<heldRange.lowerBound + count
    heldRange = taken.upperBound..<heldRange.upperBound
    return Array(held[taken])
  }

  /// Reads what is there after what is held, which is less than a length.
  private func refill(_ isLate: (Int) -> CInt?) throws(Failure) {
    try wait(isLate)
    let rest = take(heldRange.count)
    for (index, byte) in rest.enumerated() { held[index] = byte }
    heldRange = rest.indices
    let got = held.withUnsafeMutableBytes { held in
      retrying { read(input, held.baseAddress! + rest.count, held.count - rest.count) }
    }
    if got == 0 { throw .closed }
    if got < 0 { throw .system(errno) }
    heldRange = 0..<rest.count + got
  }

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
      if next < 0 { return }
      var file = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      let count = retrying { poll(&file, 1, next) }
      if count > 0 { return }
      if count < 0 { throw .system(errno) }
      waited += Int(next)
    }
  }
}
