import CopydeskEngine

/// What the overview shows before any row of data is loaded.
struct ReportSummary: Encodable {
  struct Stage: Encodable {
    var stage: String
    var documentsIn: Int
    var documentsOut: Int
    var dropped: [String: Int]
    var failed: [String: Int]
    var seconds: Double
  }

  var config: String
  var created: String
  var outcome: String
  var problems: [String]
  var seconds: Double
  var total: Int
  var written: Int
  var dropped: Int
  var failed: Int
  /// How many articles have a confidence of 0 to .1, .1 to .2 and so on.
  var confidence: [Int]
  var languages: [String: Int]
  var stages: [Stage]
  var sites: [SiteTally.Summary]
  /// The numbers of the documents that have a view, the most suspicious first.
  var shown: [Int]
  /// How many files of rows there are.
  var chunks: Int

  init(config: String, report: RunReport, rows: [DocumentRow], sites: [SiteTally.Summary], shown: [Int]) {
    self.config = config
    created = report.ended
    outcome = report.outcome.rawValue
    problems = report.problems
    seconds = report.seconds
    total = rows.count
    written = rows.count { $0.verdict == "written" }
    dropped = rows.count { $0.verdict == "dropped" }
    failed = rows.count { $0.verdict == "failed" }
    confidence = [Int](repeating: 0, count: 10)
    languages = [:]
    for row in rows where row.verdict == "written" {
      if let confidence = row.confidence { self.confidence[min(9, max(0, Int(confidence * 10)))] += 1 }
      languages[row.language ?? "?", default: 0] += 1
    }
    stages = report.stages.map {
      Stage(
        stage: $0.stage, documentsIn: $0.documentsIn, documentsOut: $0.documentsOut, dropped: $0.dropped,
        failed: $0.failed, seconds: $0.seconds)
    }
    self.sites = sites
    self.shown = shown
    chunks = (rows.count + InspectionReport.chunk - 1) / InspectionReport.chunk
  }
}
