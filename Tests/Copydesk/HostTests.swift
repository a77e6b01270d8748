import Copydesk
import CopydeskTesting
import Foundation
import Synchronization
import Testing

/// Writes the paths of documents to a file.
private final class PathList: Sink {
  struct Settings: StageSettings {
    @Setting("The file to write.") var path: PathSetting
  }

  static let manifest = StageManifest(name: "path_list", summary: "Writes the paths of documents.", examples: [])

  private let path: PathSetting
  private let file = Mutex<OutputFile?>(nil)

  init(settings: Settings) { path = settings.path }

  func open(in context: StageContext) async throws {
    try file.withLock { $0 = try OutputFile(path: path.absolute) }
  }

  func write(_ document: Document, in context: StageContext) async throws {
    try file.withLock { try $0?.write((document.origin.path + "\n").utf8) }
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    if commit == .final { try file.withLock { try $0?.publish() } }
    return SinkPosition(rawValue: "")
  }
}

@Suite struct HostTests {
  @Test func `A host runs and checks a pipeline with a stranger's stage`() async throws {
    let config = """
      source: { files: { path: pages } }
      sinks:
        - path_list: { path: "${OUT}/list.txt" }
      """
    let folder = try TemporaryFolder(["p.yaml": config, "pages/b.html": "<p>b", "pages/a.html": "<p>a"])

    var registry = Registry.builtIn
    registry.register(PathList.self)
    let host = CopydeskHost(registry: registry, environment: ["OUT": "lists"])
    let check = host.check(config: folder.path("p.yaml"))
    #expect(check.text.hasPrefix("\(folder.path)/p.yaml: fine: 2 stages: files -> path_list\n"))
    #expect(check.exitCode == .ok)
    #expect(!folder.exists("lists"))
    let options = HostOptions(isQuiet: true, report: folder.path("report.json"))
    #expect(await host.run(config: folder.path("p.yaml"), options: options) == .ok)
    #expect(folder.text("lists/list.txt") == "pages/a.html\npages/b.html\n")
    let report = Data(try #require(folder.bytes("report.json")))
    #expect(try JSONDecoder().decode(RunReport.self, from: report).totals.written == 2)

    let stranger = CopydeskHost(environment: [:]).check(config: folder.path("p.yaml"))
    #expect(stranger.exitCode == .config)
    #expect(stranger.text.contains("sinks[0].path_list: unknown sink"))
  }
}
