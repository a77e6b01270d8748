import CopydeskCore
import Testing

@testable import Copydesk

@Suite struct ProgressTests {
  @Test func `The line says what is known`() {
    #expect(Progress().line == "0 documents")
    #expect(Progress(ended: 1_234, elapsed: .seconds(2)).line == "1,234 documents, 617/s")
    let known = Progress(ended: 1_000, failed: 3, total: 4_000, elapsed: .seconds(10))
    #expect(known.line == "1,000 of 4,000 documents, 100/s, 3 failed, 0:30 left")
    let slow = Progress(ended: 10, total: 100_000, elapsed: .seconds(8), isStopping: true)
    #expect(slow.line == "10 of 100,000 documents, 1.3/s, stopping")
    #expect(
      Progress(ended: 1, total: 10_000, elapsed: .seconds(1)).line == "1 of 10,000 documents, 1.0/s, 2:46:39 left")
  }

  @Test func `Drops and the slowest site are named`() {
    var sites = SiteTimes()
    #expect(sites.slowest == nil)
    for number in 1...3 {
      sites.add(Origin(path: "a/\(number).html"), work: .milliseconds(20))
      sites.add(Origin(path: "x", url: "https://www.courier.example/\(number)"), work: .milliseconds(number * 100))
    }
    sites.add(Origin(path: "slow/1.html"), work: .seconds(9))
    #expect(sites.slowest?.site == "courier.example" && sites.slowest?.milliseconds == 200)
    let progress = Progress(ended: 20, dropped: 4, elapsed: .seconds(2), slowest: "courier.example 200 ms")
    #expect(progress.line == "20 documents, 10/s, 4 dropped, slowest courier.example 200 ms")
    #expect(progress.bar(width: 40) == "20 documents, 10/s, 4 dropped, slowest ")
  }

  @Test func `The bar is never wider than the terminal`() {
    var progress = Progress(ended: 50, total: 100, elapsed: .seconds(5))
    #expect(progress.bar(width: 80) == "[===============               ] 50 of 100 documents, 10/s, 0:05 left")
    for width in 1...200 {
      for ended in [0, 50, 100, 170] {
        progress.ended = ended
        #expect(progress.bar(width: width).count < width)
      }
    }
  }

  @Test func `Control characters are shown and not obeyed`() {
    #expect(Terminal.visible("a\u{1B}[31mb\nc\u{7F}") == "a\\x1B[31mb\nc\\x7F")
    #expect(Terminal.visible("a\u{202E}b") == "a\\u{202E}b")
    #expect(Terminal.visible("서울 – é") == "서울 – é")
  }

  @Test func `Numbers are grouped`() {
    #expect([0, 999, 1_000, 1_234_567, -1_000].map(\.grouped) == ["0", "999", "1,000", "1,234,567", "-1,000"])
  }
}
