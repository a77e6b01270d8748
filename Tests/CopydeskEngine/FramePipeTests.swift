import CopydeskProcesses
import Testing

@testable import CopydeskEngine

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct FramePipeTests {
  /// Two pipes that send to each other, and what the first writes to.
  private func pair() throws -> (FramePipe, FramePipe, outward: CInt) {
    var (there, back): ([CInt], [CInt]) = ([-1, -1], [-1, -1])
    try #require(pipe(&there) == 0 && pipe(&back) == 0)
    return (FramePipe(input: back[0], output: there[1]), FramePipe(input: there[0], output: back[1]), there[1])
  }

  private func frame(_ size: Int) -> [UInt8] { (0..<size).map { UInt8(truncatingIfNeeded: $0 * 7) } }

  @Test func `Frames come one by one, however many are there`() throws {
    let (one, other, _) = try pair()
    let sizes = [0, 1, 3, 4, 5, 0, 30_000, 2]
    for size in sizes { try one.send(frame(size)) }
    for size in sizes { #expect(try other.receive() == frame(size)) }
  }

  @Test func `A frame that is longer than a pipe comes whole`() throws {
    let (one, other, _) = try pair()
    let sent = frame(3 << 20)
    nonisolated(unsafe) let sender = one
    let thread = SystemThread.start(isJoined: true) { try? sender.send(sent) }
    #expect(try other.receive() == sent)
    thread?.join()
  }

  @Test func `A length that comes in parts is one length`() throws {
    let (one, other, outward) = try pair()
    defer { withExtendedLifetime(one) {} }
    #expect(write(outward, [1, 0] as [UInt8], 2) == 2)
    var looks = 0
    #expect(throws: FramePipe.Failure.late) {
      try other.receive { waited in
        looks += 1
        return waited < 2 ? 1 : nil
      }
    }
    #expect(looks >= 3)
    #expect(write(outward, [0, 0, 8] as [UInt8], 3) == 3)
    #expect(try other.receive() == [8])
  }

  @Test func `A frame that ends early is the end of the other side`() throws {
    var (one, other, outward): (FramePipe?, FramePipe, CInt) = try pair()
    #expect(write(outward, [9, 0, 0, 0, 1] as [UInt8], 5) == 5)
    one = nil
    #expect(one == nil)
    #expect(throws: FramePipe.Failure.closed) { try other.receive() }
  }
}
