import CopydeskConfig
import CopydeskCore
public import CopydeskEngine

extension CopydeskHost {
  /// Measures what the transforms of a config cost, on the documents of its source, held in memory.
  ///
  /// - Parameter rounds: How often everything is measured; at least once. The round with the median time counts.
  /// - Throws: ``CopydeskConfig/ConfigError``, or what the source throws.
  public func bench(config path: String, rounds: Int = 1) async throws -> BenchReport {
    let pipeline = try load(config: path)
    let documents = try await Bench.load(pipeline.source.stage, limits: pipeline.limits)
    var reports: [BenchReport] = []
    for _ in 0..<max(1, rounds) { reports.append(try await Bench.measure(documents, through: pipeline)) }
    reports.sort { $0.seconds < $1.seconds }
    return reports[reports.count / 2]
  }
}
