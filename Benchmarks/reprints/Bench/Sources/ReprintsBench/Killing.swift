import Copydesk
import Foundation

/// Kills runs at random moments, and looks at what state they leave.
///
/// Each round begins with the state of a first run. A second run over other documents is killed; then the state must be whole and hold what
/// the second run had remembered after some number of documents, and once more run to its end it must be the same, byte for
/// byte, as the state of a run that nobody disturbed.
struct Killing {
  let rounds: Int
  let folder: String

  /// How many documents each run has, and how many lie between two checkpoints.
  private static let (documents, checkpoint) = (20_000, 500)

  func run() async throws {
    try? FileManager.default.removeItem(atPath: folder)
    let (base, whole, broken) = ("\(folder)/base", "\(folder)/whole", "\(folder)/broken")
    try start(base, 0).wait()
    try FileManager.default.copyItem(atPath: base, toPath: whole)
    let began = Date()
    try start(whole, Self.documents / 2).wait()
    let duration = Date().timeIntervalSince(began)
    var random = Numbers(seed: UInt64(rounds))
    var prefixes: [Int] = []
    for round in 1...rounds {
      try? FileManager.default.removeItem(atPath: broken)
      try FileManager.default.copyItem(atPath: base, toPath: broken)
      let child = try start(broken, Self.documents / 2)
      usleep(UInt32(duration * 1e6 * Double(random.next() % 1_000) / 1_000))
      child.kill()
      prefixes.append(try prefix(of: whole, in: broken, round))
      try start(broken, Self.documents / 2).wait()
      for name in ["signatures", "names", "table"] where bytes(broken, name) != bytes(whole, name) {
        fatalError("round \(round): '\(name)' is not what an undisturbed run leaves")
      }
    }
    print("\(rounds) rounds: every state was whole; documents in them, beyond the first run's: \(prefixes.sorted())")
  }

  /// How many documents of the second run are in a state, which holds nothing else.
  private func prefix(of whole: String, in broken: String, _ round: Int) throws -> Int {
    let shown = CopydeskHost().state(.show, folder: broken)
    guard shown.exitCode == .ok, let documents = shown.text.firstMatch(of: /documents +([0-9]+)/).flatMap({ Int($0.1) })
    else { fatalError("round \(round): \(shown.text)") }
    let unfinished = shown.text.firstMatch(of: /unfinished +([0-9]+)/).flatMap { Int($0.1) } ?? 0
    let count = (documents + unfinished) * Self.recordBytes
    guard bytes(broken, "signatures").prefix(count) == bytes(whole, "signatures").prefix(count) else {
      fatalError("round \(round): the first \(documents + unfinished) records are others")
    }
    return documents + unfinished - bytes("\(folder)/base", "signatures").count / Self.recordBytes
  }

  /// How many bytes a record has, with the defaults.
  private static let recordBytes = 240

  private func bytes(_ state: String, _ name: String) -> Data {
    FileManager.default.contents(atPath: "\(state)/g1/\(name)") ?? Data()
  }

  private struct Child {
    var process: Process

    func kill() {
      Foundation.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }

    func wait() {
      process.waitUntilExit()
      if process.terminationStatus != 0 { fatalError("a run ended with \(process.terminationStatus)") }
    }
  }

  private func start(_ state: String, _ first: Int) throws -> Child {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["killed", state, "\(first)", "\(Self.documents)"]
    try process.run()
    return Child(process: process)
  }

  /// Runs a pipeline with checkpoints over invented documents, every fifth of which is a shortened copy of one before it.
  static func run(state: String, first: Int, count: Int) async -> Int32 {
    guard let stage = try? ReprintsBench.stage(["state": .init(.string(state))]) else { return 78 }
    let pipeline = Pipeline(
      source: .init(InventedSource(first: first, count: count), name: "invented", version: "1", label: "source"),
      transforms: [.init(.stateful(stage), name: "reprints", version: "1", label: "transforms[0].reprints")],
      sinks: [.init(Nowhere(settings: NoSettings()), name: "nowhere", version: "1", label: "sinks[0].nowhere")])
    let report = await Engine(pipeline, options: RunOptions(workers: 2, checkpointDocuments: checkpoint)).run()
    for problem in report.problems { print(problem) }
    return report.exitCode.rawValue
  }
}

/// Hands out invented documents.
struct InventedSource: Source {
  static let manifest = StageManifest(name: "invented", summary: "Hands out invented documents.", examples: [])
  var first = 0
  var count = 0

  init(settings: NoSettings) {}

  init(first: Int, count: Int) {
    self.first = first
    self.count = count
  }

  func read(in context: SourceContext, emit: Emit) async throws {
    for number in first..<first + count {
      var document = Invented.document(number % 5 == 4 ? number - 3 : number, path: "dump/\(number).html")
      if number % 5 == 4 { document.blocks.removeLast() }
      try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "\(number)")))
    }
  }
}

/// Keeps nothing.
struct Nowhere: Sink {
  static let manifest = StageManifest(name: "nowhere", summary: "Keeps nothing.", examples: [])

  init(settings: NoSettings) {}

  func write(_ document: Document, in context: StageContext) async throws {}

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "")
  }
}
