import CopydeskTesting
import Foundation
import Synchronization
import Testing

@testable import CopydeskCore

/// What the allocator keeps.
@Suite struct FreedMemoryTests {
  /// What of this process is in memory, in bytes (proc(5), statm).
  private static var resident: Int {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
    return (pages.flatMap { Int($0[1]) } ?? 0) * 4_096
  }

  /// Whether memory comes from the system's allocator; sanitizers have one of their own.
  private static var isOfSystem: Bool {
    dlsym(nil, "__asan_init") == nil && dlsym(nil, "__tsan_init") == nil
  }

  @Test(.enabled(if: isOfSystem))
  func `What several threads have freed goes back to the system`() {
    let (threads, blocks, size) = (4, 8_000, 8_192)
    // What is kept at the end of each arena keeps glibc from giving back what is below it by itself.
    let kept = Mutex<[UInt: Int]>([:])
    let done = DispatchGroup()
    for _ in 0..<threads {
      done.enter()
      Thread.detachNewThread {
        let all = (0..<blocks).map { _ in
          let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
          memset(block, 1, size)
          return block
        }
        for block in all.dropLast() { block.deallocate() }
        kept.withLock { $0[UInt(bitPattern: all.last), default: 0] += 1 }
        done.leave()
      }
    }
    done.wait()
    let before = Self.resident
    FreedMemory.giveBack()
    // Other tests run meanwhile.
    #expect(before - Self.resident > threads * blocks * size / 2)
    for address in kept.withLock({ $0.keys }) { UnsafeMutableRawPointer(bitPattern: address)?.deallocate() }
  }

  @Test func `Address space is saved only where there is a limit to it`() {
    #expect(FreedMemory.saveAddressSpace() == (MachineMemory.addressSpace != nil))
  }
}
