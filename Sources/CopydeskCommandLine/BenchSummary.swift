import CopydeskEngine

/// A measurement as JSON.
struct BenchSummary: Encodable {
  struct Stage: Encodable {
    var stage: String
    var documentsIn: Int
    var documentsOut: Int
    var failed: Int
    var cpuSeconds: Double

    enum CodingKeys: String, CodingKey {
      case stage, failed
      case documentsIn = "in"
      case documentsOut = "out"
      case cpuSeconds = "cpu_seconds"
    }
  }

  var documents: Int
  var bytes: Int
  var cpuSeconds: Double
  var stages: [Stage]

  enum CodingKeys: String, CodingKey {
    case documents, bytes, stages
    case cpuSeconds = "cpu_seconds"
  }

  init(_ report: BenchReport) {
    documents = report.documents
    bytes = report.bytes
    cpuSeconds = report.seconds
    stages = report.stages.map {
      Stage(
        stage: $0.stage, documentsIn: $0.documentsIn, documentsOut: $0.documentsOut, failed: $0.failed,
        cpuSeconds: $0.seconds)
    }
  }
}
