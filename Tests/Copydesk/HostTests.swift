import Copydesk
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
    let folder = FileManager.default.temporaryDirectory.path + "/copydesk-host-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/pages", withIntermediateDirectories: true)
    for name in ["b", "a"] {
      try Data("<p>\(name)".utf8).write(to: URL(fileURLWithPath: "\(folder)/pages/\(name).html"))
    }
    let config = """
      source: { files: { path: pages } }
      sinks:
        - path_list: { path: "${OUT}/list.txt" }
      """
    try Data(config.utf8).write(to: URL(fileURLWithPath: folder + "/p.yaml"))

    var registry = Registry.builtIn
    registry.register(PathList.self)
    let host = CopydeskHost(registry: registry, environment: ["OUT": "lists"])
    let check = host.check(config: folder + "/p.yaml")
    #expect(check.text == "\(folder)/p.yaml: fine: 2 stages: files -> path_list")
    #expect(check.exitCode == .ok)
    #expect(!FileManager.default.fileExists(atPath: folder + "/lists"))
    let options = HostOptions(isQuiet: true, report: folder + "/report.json")
    #expect(await host.run(config: folder + "/p.yaml", options: options) == .ok)
    let list = try String(contentsOfFile: folder + "/lists/list.txt", encoding: .utf8)
    #expect(list == "pages/a.html\npages/b.html\n")
    let report = try Data(contentsOf: URL(fileURLWithPath: folder + "/report.json"))
    #expect(try JSONDecoder().decode(RunReport.self, from: report).totals.written == 2)

    let stranger = CopydeskHost(environment: [:]).check(config: folder + "/p.yaml")
    #expect(stranger.exitCode == .config)
    #expect(stranger.text.contains("sinks[0].path_list: unknown sink"))
  }
}
