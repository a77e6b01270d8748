/// Lets threads pass one after the other, in the order in which they took their places.
final class TicketLock: @unchecked Sendable {
  private let monitor = Monitor()
  // Guarded by the monitor.
  private var places = 0
  private var turn = 0

  /// Takes the last place.
  func enter() -> Int {
    monitor.locked {
      defer { places += 1 }
      return places
    }
  }

  /// Waits until everybody before a place has left.
  func wait(at place: Int) {
    monitor.locked { while turn < place { monitor.wait() } }
  }

  /// Lets the next one pass. For whoever is at the head.
  func leave() {
    monitor.locked { turn += 1 }
    monitor.wakeAll()
  }
}
