import Foundation
import Synchronization
import Testing

@testable import CopydeskEngine

@Suite struct TicketLockTests {
  @Test(.timeLimit(.minutes(5))) func `Threads pass in the order of their places`() {
    let queue = TicketLock()
    let passed = Mutex<[Int]>([])
    let places = (0..<8).map { _ in queue.enter() }
    let done = DispatchGroup()
    // The last one waits first.
    for place in places.reversed() {
      done.enter()
      Thread.detachNewThread {
        queue.wait(at: place)
        passed.withLock { $0.append(place) }
        queue.leave()
        done.leave()
      }
    }
    done.wait()
    #expect(passed.withLock { $0 } == places)
  }
}
