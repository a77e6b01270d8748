import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

import CopydeskText

/// Clocks that stand still or are wrong.
@Suite struct RunningTimeTests {
  @Test(.timeLimit(.minutes(15))) func `Time while the process is stopped does not count`() async {
    await #expect(processExitsWith: .success) {
      RunningTime.begin()
      let start = RunningTime.now
      let wall = ContinuousClock.now
      // Another process lets this one go on after eight seconds.
      let waker = Process()
      waker.executableURL = URL(fileURLWithPath: "/bin/sh")
      waker.arguments = ["-c", "sleep 8; kill -CONT \(getpid())"]
      try waker.run()
      kill(getpid(), SIGSTOP)
      // It takes a moment until all threads are stopped.
      while ContinuousClock.now - wall < .seconds(7) { usleep(10_000) }
      var context = StageContext(stage: "")
      context.deadline = wall + .seconds(4)
      try context.checkDeadline()
      #expect(ContinuousClock.now - wall > .seconds(7))
      #expect(RunningTime.now - start < .seconds(4))
      RunningTime.end()
    }
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (86_399, "1970-01-01"), (-86_400, "1969-12-31"), (-86_401, "1969-12-30"),
  ])
  func `A clock before 1970 has days too`(seconds: Int, day: String) {
    #expect(CivilDay(secondsSince1970: seconds).text == day)
  }
}
