import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Testing

/// What stages count besides documents.
@Suite struct CountTests {
  @Test func `The report has the sums of each stage, whatever becomes of the documents`() async {
    let report = await run(
      pipeline(
        .numbers(9),
        [
          .does { document, context in
            context.count("odd", of: document.line)
            context.count("seen", of: "all")
            if document.line == "3" { throw DocumentError("x", "y") }
            return document.line == "4" ? .drop("four") : .keep
          },
          .numbers,
          .does { document, context in
            context.count("seen", of: "later")
            return .split([document, document])
          },
        ], to: StubSink()))
    #expect(report.stages.map { $0.counts["seen"] } == [nil, ["all": 9], nil, ["later": 7], nil])
    #expect(report.stages[1].counts["odd"]?.count == 9)
    #expect(report.table.contains("\ncounted\u{20}"))
  }

  @Test func `The table names what was counted most`() async {
    let report = await run(
      pipeline(
        .numbers(10),
        [
          .does { document, context in
            let number = Int(document.line) ?? 0
            context.count("stale", of: number < 4 ? "a.example" : number < 7 ? "b.example" : "c\(number).example")
            return .keep
          }
        ], to: StubSink()))
    let lines = report.table.split(separator: "\n").filter { $0.contains("stale") }
    #expect(lines.count == 1)
    #expect(lines.first?.hasSuffix("a.example (4), b.example (3), c7.example (1), …") == true)
  }

  @Test func `Keys beyond a limit are counted together`() async {
    let report = await run(
      pipeline(
        .numbers(1),
        [
          .does { document, context in
            for number in 0..<5_000 { context.count("many", of: "\(number)") }
            for number in 0..<300 { context.count("name\(number)", of: "key") }
            return .keep
          }
        ], to: StubSink()))
    let counts = report.stages[1].counts
    #expect(counts["many"]?.count == Ledger.countedKeys + 1)
    #expect(counts["many"]?[Ledger.otherCodes] == 5_000 - Ledger.countedKeys)
    #expect(counts.count == Ledger.countedCodes + 1)
    #expect(counts.values.flatMap(\.values).reduce(0, +) == 5_300)
  }
}
