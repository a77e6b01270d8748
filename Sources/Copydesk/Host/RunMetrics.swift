import CopydeskEngine

/// The metrics of a run in the text format of Prometheus, for the textfile collector of its node exporter.
struct RunMetrics: Sendable {
  /// Inputs that were read.
  var read = 0
  /// Bytes of input that have their verdicts.
  var bytes = 0
  /// Documents by their verdict: `written`, `dropped`, `failed`.
  var documents: [String: Int] = ["written": 0, "dropped": 0, "failed": 0]
  /// Inputs that all of their documents' verdicts are known of.
  var finished = 0
  /// How long the run has taken.
  var seconds = 0.0
  /// The report, when the run has ended.
  var report: RunReport?

  init() {}

  /// The metrics of a run that has ended.
  init(_ report: RunReport) {
    read = report.totals.inputs
    finished = read
    bytes = report.bytes
    documents = [
      "written": report.totals.written, "dropped": report.totals.dropped, "failed": report.totals.failed,
    ]
    seconds = report.seconds
    self.report = report
  }

  mutating func observe(_ event: RunEvent) {
    switch event {
    case .read: read += 1
    case .finished(_, let bytes, _):
      finished += 1
      self.bytes += bytes
    case .ended(_, _, .written): documents["written", default: 0] += 1
    case .ended(_, _, .dropped): documents["dropped", default: 0] += 1
    case .ended(_, _, .failed): documents["failed", default: 0] += 1
    case .announced, .checkpoint, .warned, .stopping: break
    }
  }

  /// The metrics as text, with a line end after the last.
  var text: String {
    var lines: [String] = []
    func family(_ name: String, _ type: String, _ help: String, _ samples: [(labels: String, value: String)]) {
      lines.append("# HELP copydesk_\(name) \(help)")
      lines.append("# TYPE copydesk_\(name) \(type)")
      lines += samples.map { "copydesk_\(name)\($0.labels) \($0.value)" }
    }
    family(
      "documents_total", "counter", "Documents that have their verdict.",
      documents.sorted { $0.key < $1.key }.map { (Self.labels(("verdict", $0)), "\($1)") })
    family("inputs_read_total", "counter", "Inputs that were read.", [("", "\(read)")])
    family("input_bytes_total", "counter", "Bytes of inputs that have their verdicts.", [("", "\(bytes)")])
    family(
      "inputs_in_flight", "gauge", "Inputs that were read and have no verdict yet.",
      [("", "\(max(0, read - finished))")])
    family("run_seconds", "gauge", "How long the run has taken.", [("", "\(seconds)")])
    guard let report else { return lines.joined(separator: "\n") + "\n" }
    family("run_exit_code", "gauge", "How the run ended.", [("", "\(report.exitCode.rawValue)")])
    family(
      "stage_seconds_total", "counter", "Seconds that a stage took, summed over workers.",
      report.stages.map { (Self.labels(("stage", $0.stage)), "\($0.seconds)") })
    family(
      "stage_documents_total", "counter", "Documents by what a stage did with them.",
      report.stages.flatMap { stage in
        [
          ("in", stage.documentsIn), ("out", stage.documentsOut), ("skipped", stage.skipped),
          ("dropped", stage.dropped.values.reduce(0, +)), ("failed", stage.failed.values.reduce(0, +)),
        ].map { (Self.labels(("stage", stage.stage), ("result", $0.0)), "\($0.1)") }
      })
    return lines.joined(separator: "\n") + "\n"
  }

  private static func labels(_ labels: (name: String, value: String)...) -> String {
    let parts = labels.map { label in
      let value = label.value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      return "\(label.name)=\"\(value)\""
    }
    return "{\(parts.joined(separator: ","))}"
  }
}
