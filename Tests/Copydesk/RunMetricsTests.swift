import CopydeskCore
import CopydeskEngine
import Testing

@testable import Copydesk

/// Metrics in the text format of Prometheus.
@Suite struct RunMetricsTests {
  @Test func `A run that goes on has counts`() {
    var metrics = RunMetrics()
    let origin = Origin(path: "a")
    for event: RunEvent in [
      .announced(total: 9), .read(origin), .read(origin), .ended(id: "a", origin, .written),
      .finished(origin, bytes: 1_200, work: .zero),
    ] { metrics.observe(event) }
    metrics.seconds = 1.5
    #expect(
      metrics.text == """
        # HELP copydesk_documents_total Documents that have their verdict.
        # TYPE copydesk_documents_total counter
        copydesk_documents_total{verdict="dropped"} 0
        copydesk_documents_total{verdict="failed"} 0
        copydesk_documents_total{verdict="written"} 1
        # HELP copydesk_inputs_read_total Inputs that were read.
        # TYPE copydesk_inputs_read_total counter
        copydesk_inputs_read_total 2
        # HELP copydesk_input_bytes_total Bytes of inputs that have their verdicts.
        # TYPE copydesk_input_bytes_total counter
        copydesk_input_bytes_total 1200
        # HELP copydesk_inputs_in_flight Inputs that were read and have no verdict yet.
        # TYPE copydesk_inputs_in_flight gauge
        copydesk_inputs_in_flight 1
        # HELP copydesk_run_seconds How long the run has taken.
        # TYPE copydesk_run_seconds gauge
        copydesk_run_seconds 1.5

        """)
  }

  @Test func `Stages come with the report, whatever they are called`() {
    var stage = StageReport(stage: "transforms[0].od\"d\\\n", version: "1")
    stage.documentsIn = 3
    stage.dropped = ["a": 1, "b": 1]
    stage.seconds = 0.25
    var metrics = RunMetrics()
    metrics.report = RunReport(
      outcome: .completed, exitCode: .ok, started: "", ended: "", seconds: 1, workers: 1, totals: RunTotals(),
      stages: [stage], failures: [], failuresOmitted: 0, problems: [])
    #expect(metrics.text.contains(#"copydesk_stage_seconds_total{stage="transforms[0].od\"d\\\n"} 0.25"#))
    #expect(metrics.text.contains(#"{stage="transforms[0].od\"d\\\n",result="dropped"} 2"#))
    #expect(metrics.text.hasSuffix("\n"))
  }

  @Test func `A run that has ended has the counts of its report`() {
    var totals = RunTotals()
    (totals.inputs, totals.split, totals.written, totals.dropped, totals.failed) = (5, 1, 3, 2, 1)
    let text = RunMetrics(
      RunReport(
        outcome: .completed, exitCode: .documentsFailed, started: "", ended: "", seconds: 2.5, bytes: 900, workers: 1,
        totals: totals, stages: [], failures: [], failuresOmitted: 0, problems: [])
    ).text
    for line in [
      #"documents_total{verdict="dropped"} 2"#, #"documents_total{verdict="failed"} 1"#,
      #"documents_total{verdict="written"} 3"#, "inputs_read_total 5", "input_bytes_total 900", "inputs_in_flight 0",
      "run_seconds 2.5", "run_exit_code 65",
    ] { #expect(text.contains("copydesk_\(line)\n"), "\(line)") }
  }
}
