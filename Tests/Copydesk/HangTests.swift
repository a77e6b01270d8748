import CopydeskTesting
import Foundation
import Testing

@testable import Copydesk

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Never comes back from a page whose payload says "hang".
private struct Hang: Transform {
  static let manifest = StageManifest(name: "hang", summary: "Hangs.", examples: [])

  init(settings: NoSettings) {}

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    if document.payload.bytes.starts(with: Array("hang".utf8)) { while true { sleep(1_000) } }
    return .keep
  }

  /// Runs a pipeline with this stage, as a program of its own would.
  ///
  /// - Parameter seconds: How long a document may take.
  static func run(seconds: Double) async throws -> Never {
    let config = """
      workers: 2
      limits: { seconds: \(seconds) }
      source: { files: { path: pages } }
      transforms: [hang]
      sinks: [json: { path: out.jsonl }]
      """
    let folder = try TemporaryFolder([
      "p.yaml": config, "pages/a.html": "<p>One", "pages/b.html": "hang", "pages/c.html": "<p>Three",
    ])
    var registry = Registry.builtIn
    registry.register(Hang.self)
    let code = await CopydeskHost(registry: registry).run(config: folder.path("p.yaml"))
    let lines = folder.text("out.jsonl")?.split(separator: "\n").count
    print("documents in the output: \(lines ?? -1)")
    try? FileManager.default.removeItem(atPath: folder.path)
    exit(code.rawValue)
  }
}

/// What a program does whose stage never comes back.
@Suite struct HangTests {
  @Test func `The run ends with its report and does not wait for the stage`() async throws {
    let result = try #require(
      await #expect(
        processExitsWith: .exitCode(65), observing: [\.standardOutputContent, \.standardErrorContent]
      ) { try await Hang.run(seconds: 0.2) })
    let error = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(error.contains("b.html: transforms[0].hang: the stage had not come back 5.0 seconds after the limit"))
    #expect(error.contains("read 3 = written 2 + dropped 0 + failed 1\n"))
    #expect(String(decoding: result.standardOutputContent, as: UTF8.self).contains("documents in the output: 2\n"))
  }

  @Test(arguments: [SIGTERM, SIGINT]) func `A second signal ends the program`(signal: Int32) async {
    await #expect(processExitsWith: .exitCode(128 + signal)) { [signal] in
      Thread.detachNewThread {
        sleep(2)
        kill(getpid(), signal)
        sleep(1)
        kill(getpid(), signal)
      }
      try await Hang.run(seconds: 600)
    }
  }

  @Test func `A second signal ends the program even while the first is being announced`() async {
    await #expect(processExitsWith: .exitCode(143)) {
      let watch = SignalWatch { _ in while true { sleep(1_000) } }
      for _ in 1...50 {
        try await Task.sleep(for: .milliseconds(200))
        kill(getpid(), SIGTERM)
      }
      watch.end()
    }
  }
}
