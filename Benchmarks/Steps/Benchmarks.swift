import Copydesk
import CopydeskCore
import CopydeskEngine
import CopydeskHTML

/// Measures the steps that a page goes through, one by one, on one thread, with the documents of a pipeline's source in memory:
/// `CopydeskBenchmarks PIPELINE [ROUNDS [STEP]]`. With `count STEP ROUNDS FOLDER` it only takes pages through a step;
/// `read PIPELINE` only reads what its source has; `missing-words FOLDER …` counts words that rules took out of the middle of kept lines; `signatures COUNT SHARDS FOLDER [MEBIBYTES]` decides over so
/// many invented signatures which documents are reprints; `exec COUNT BYTES [IN_FLIGHT]` sends so many invented articles through `cat`.
@main
struct Benchmarks {
  static func main() async throws {
    let arguments = CommandLine.arguments
    if arguments.count == 5, arguments[1] == "count", let rounds = Int(arguments[3]) {
      return try StepCount.run(arguments[2], rounds: rounds, folder: arguments[4])
    }
    if arguments.count == 3, arguments[1] == "read" { return try await SourceReading.run(arguments[2]) }
    if arguments.count > 2, arguments[1] == "missing-words" {
      return try await MissingWords.run(folders: Array(arguments.dropFirst(2)))
    }
    if arguments.count > 4, arguments[1] == "signatures", let count = Int(arguments[2]), let shards = Int(arguments[3])
    {
      let mebibytes = arguments.count > 5 ? Int(arguments[5]) : nil
      return try SharedReprintsBench.run(
        count: count, shards: shards, folder: arguments[4], mebibytes: mebibytes ?? 1_024)
    }
    if arguments.count > 3, arguments[1] == "exec", let count = Int(arguments[2]), let bytes = Int(arguments[3]) {
      let inFlight = arguments.count > 4 ? Int(arguments[4]) : nil
      return try await ProgramRate.run(count: count, bytes: bytes, inFlight: max(1, inFlight ?? 16))
    }
    try await run()
  }

  private static func run() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let rounds = arguments.count > 2 ? Int(arguments[2]) : 5, rounds > 0 else {
      print("usage: CopydeskBenchmarks PIPELINE [ROUNDS [STEP]]")
      return
    }
    let pipeline = try CopydeskHost().load(config: arguments[1])
    let documents = try await Bench.load(pipeline.source.stage, limits: pipeline.limits)
    var table = StepTable(documents: documents, rounds: rounds, only: arguments.count > 3 ? arguments[3] : nil)
    try measurePages(&table)
    try await measureStages(of: pipeline, &table)
    CompressionSteps.measure(&table)
    print(table.text)
  }

  private static func measurePages(_ table: inout StepTable) throws {
    let limits = PageLimits(depth: 2_000, nodes: 10_000_000, attributes: 2_000)
    let payloads = table.documents.map(\.payload)
    table.measure("decode", "decode") { _ = DecodedPage(payloads[$0].bytes, declared: payloads[$0].declaredEncoding) }
    let pages = payloads.map { DecodedPage($0.bytes, declared: $0.declaredEncoding).utf8 }
    table.measure("parse", "parse: tokens, tree") {
      _ = try? Page(parsing: pages[$0], limits: limits, keeping: .named)
    }
  }

  private static func measureStages(of pipeline: Pipeline, _ table: inout StepTable) async throws {
    var documents = table.documents
    for placed in pipeline.transforms {
      var one = pipeline
      one.transforms = [placed]
      if table.wants(placed.name) {
        var seconds: [Double] = []
        for _ in 0..<table.rounds { seconds.append(try await Bench.measure(documents, through: one).seconds) }
        table.add(placed.label, seconds)
      }
      documents = try await Bench.finished(documents, through: one)
    }
    try ExpressionSteps.measure(&table, on: documents)
    for placed in pipeline.sinks where table.wants(placed.name) {
      var seconds: [Double] = []
      for _ in 0..<table.rounds { seconds.append(await Bench.render(documents, with: placed)) }
      table.add("\(placed.label), rendering", seconds)
    }
  }
}
