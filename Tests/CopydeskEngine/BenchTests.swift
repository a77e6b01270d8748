import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import FoundationEssentials
import Testing

/// Bench.
@Suite struct BenchTests {
  @Test func `A bench loads a source and measures each transform`() async throws {
    let all = try await Bench.load(StubSource.numbers(20))
    #expect(all.map(\.id) == (0..<20).map { "doc\($0)" })
    let documents = try await Bench.load(StubSource.numbers(20), limit: 10)
    #expect(documents.map(\.line) == (0..<10).map { "\($0)" })
    let report = try await Bench.measure(
      documents,
      through: pipeline(
        .numbers(0),
        [
          .edits { document in
            let clock = ContinuousClock.now
            while ContinuousClock.now - clock < .milliseconds(5) { document.line += "" }
          },
          .does { document, _ in
            if document.line == "3" { throw DocumentError("x", "y") }
            if document.line == "4" { return .drop("four") }
            return document.line == "5" ? .split([document, document]) : .keep
          },
          .numbers,
        ]))
    #expect(report.documents == 10)
    #expect(report.bytes == 10)
    #expect(report.stages.map(\.documentsIn) == [10, 10, 9])
    #expect(report.stages.map(\.documentsOut) == [10, 9, 9])
    #expect(report.stages[1].failed == 1)
    #expect(report.stages[0].seconds > report.stages[2].seconds)
    #expect(report.seconds > 0)
  }

  @Test func `A bench lets a source's error through`() async {
    await #expect(throws: DocumentError.self) {
      try await Bench.load(StubSource { _, _ in throw DocumentError("x", "y") })
    }
  }
}
