import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import FoundationEssentials
import Testing

/// Reports.
@Suite struct ReportTests {
  private func report() -> RunReport {
    var source = StageReport(stage: "source.files", version: "1")
    source.documentsIn = 1_502
    source.documentsOut = 1_500
    source.failed = ["limit_bytes": 1, "unreadable": 1]
    source.seconds = 0.305
    var article = StageReport(stage: "transforms[0].html.article", version: "2")
    article.documentsIn = 1_500
    article.documentsOut = 1_492
    article.dropped = ["no_text": 5, "too_short": 3]
    article.kept = ["odd": 2]
    article.seconds = 12.999
    var sink = StageReport(stage: "sinks[0].json", version: "1")
    sink.documentsIn = 1_492
    sink.documentsOut = 1_492
    var totals = RunTotals()
    (totals.inputs, totals.written, totals.dropped, totals.failed) = (1_502, 1_492, 8, 2)
    return RunReport(
      outcome: .completed, exitCode: .documentsFailed, started: "2024-03-05T07:30:00Z", ended: "2024-03-05T07:30:09Z",
      seconds: 9, workers: 2, totals: totals, stages: [source, article, sink],
      failures: [FailureReport(id: "a", stage: "source.files", error: DocumentError("unreadable", "no permission"))],
      failuresOmitted: 1, drops: [DropReport(id: "b", stage: "transforms[0].html.article", reason: "no_text")],
      dropsOmitted: 7, problems: [])
  }

  @Test func `The table has a row for each stage, the reasons, and the sum`() {
    #expect(
      report().table == """
        stage                         in   out  dropped  failed  seconds
        source.files                1502  1500        0       2     0.31
        transforms[0].html.article  1500  1492        8       0    13.00
        sinks[0].json               1492  1492        0       0     0.00

        dropped
        no_text    5  transforms[0].html.article
        too_short  3  transforms[0].html.article

        failed
        limit_bytes  1  source.files
        unreadable   1  source.files

        kept after an error
        odd                  2  transforms[0].html.article

        9.00 seconds: 166.89 documents and 0.00 MB a second
        read 1502 = written 1492 + dropped 8 + failed 2
        """)
  }

  @Test func `The JSON has the documented keys and reads back`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(report())
    #expect(try JSONDecoder().decode(RunReport.self, from: data) == report())
    let text = String(decoding: data, as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"{"bytes":0,"conclusion":"The outputs are in their places.","documents_per_second":166.88888888888889,"drops":[{"code":"no_text","id":"b","stage":"transforms[0].html.article"}],"drops_omitted":7,"ended":"2024-03-05T07:30:09Z","exit_code":65,"failures":[{"#
      ))
    #expect(text.contains(#""outcome":"completed""#))
    #expect(text.contains(#""schema_version":1"#))
    #expect(
      text.hasSuffix(
        #""totals":{"dropped":8,"failed":2,"inputs":1502,"read":1502,"split":0,"written":1492},"workers":2}"#))
  }

  @Test func `A run's report has its times in ISO 8601`() async throws {
    let report = await run(pipeline(.numbers(1), to: StubSink()))
    #expect(report.started.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
    #expect(report.ended >= report.started)
  }

  @Test func `Counts that do not match are an internal error, whatever else happened`() {
    var totals = RunTotals()
    totals.inputs = 3
    totals.written = 2
    #expect(!totals.isBalanced)
    let control = RunControl()
    #expect(control.outcome == .completed)
    control.lose(totals)
    #expect(control.outcome == .internalError)
    #expect(control.exitCode(control.outcome, failed: 1).rawValue == 70)
    #expect(
      control.problems == [
        "internal error: read 3 = written 2 + dropped 0 + failed 0 does not add up; documents were lost"
      ])
  }

  @Test func `Exit codes are those of sysexits.h`() {
    #expect(RunExitCode.allCases.map(\.rawValue) == [0, 64, 65, 66, 70, 71, 74, 78, 130, 141, 143])
  }
}
