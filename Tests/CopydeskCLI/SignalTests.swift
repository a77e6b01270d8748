import CopydeskTesting
import Foundation
import Testing

@Suite(.serialized) struct SignalTests {
  /// Some 160,000 inputs in a few files: each folder leads to the next one twice.
  private func large() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["news.yaml": Pages.pipeline, "out/articles.jsonl": "from an earlier run\n"])
    for level in 0..<13 {
      let path = "\(folder.path)/levels/\(level)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for name in ["a", "b"] {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: "../\(level + 1)")
      }
    }
    for number in 10..<30 { try folder.add("levels/13/\(number).html", Pages.html("Page \(number)")) }
    try folder.addLink("dump", to: "levels/0")
    return folder
  }

  @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
  func `A signal finishes what is in flight and leaves earlier outputs`(signal: Int32, code: Int32) async throws {
    let folder = try large()
    let result = try await Command(["run", "news.yaml"], in: folder).run { process in
      let partial = "\(folder.path)/out/.articles.jsonl.copydesk-partial"
      while process.isRunning, !FileManager.default.fileExists(atPath: partial) {
        try await Task.sleep(for: .milliseconds(20))
      }
      try await Task.sleep(for: .milliseconds(100))
      kill(process.processIdentifier, signal)
    }
    #expect(result.code == code, "\(result.error)")
    #expect(result.error.contains("finishing the documents in flight"))
    #expect(result.error.contains(/read \d+ = written \d+ \+ dropped 0 \+ failed 0, none of it published\n/))
    #expect(result.error.contains("outputs of earlier runs stay as they were."))
    let partial = "out/.articles.jsonl.copydesk-partial"
    #expect(
      result.error.hasSuffix(
        "sinks[0].json  out/articles.jsonl  as before this run; unfinished: \(partial)\n"))
    #expect(folder.text(partial)?.isEmpty == false)
    #expect(folder.text("out/articles.jsonl") == "from an earlier run\n")
  }

  @Test func `A second signal ends at once`() async throws {
    let folder = try Pages.folder()
    try folder.add("news.yaml", Pages.pipeline.replacing("path: dump", with: "path: \"-\""))
    let pipe = Pipe()
    let command = try Command(["run", "news.yaml"], in: folder, input: pipe.fileHandleForReading)
    let result = try await command.run { process in
      for _ in 0..<100 where process.isRunning {
        try await Task.sleep(for: .milliseconds(200))
        kill(process.processIdentifier, SIGINT)
      }
    }
    #expect(result.code == 130 || result.code == -SIGINT)
    try pipe.fileHandleForWriting.close()
  }
}
