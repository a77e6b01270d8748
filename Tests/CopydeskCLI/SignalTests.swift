import CopydeskTesting
import Foundation
import Testing

@Suite(.serialized) struct SignalTests {
  /// 160,000 inputs in a few files: a list has each of them again and again.
  private func large() throws -> TemporaryFolder {
    let config = Pages.pipeline.replacing("path: dump", with: "paths_from: list.txt")
    let folder = try TemporaryFolder(["news.yaml": config, "out/articles.jsonl": "from an earlier run\n"])
    for number in 10..<30 { try folder.add("pages/\(number).html", Pages.html("Page \(number)")) }
    let paths = (0..<160_000).map { "pages/\(10 + $0 % 20).html\n" }.joined()
    try folder.add("list.txt", paths)
    return folder
  }

  @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
  func `A signal finishes what is in flight and leaves earlier outputs`(signal: Int32, code: Int32) async throws {
    let folder = try large()
    let result = try await Command(["run", "news.yaml"], in: folder).run(besides: { process in
      let partial = "\(folder.path)/out/.articles.jsonl.copydesk-partial"
      while kill(process, 0) == 0, !FileManager.default.fileExists(atPath: partial) { usleep(20_000) }
      usleep(100_000)
      kill(process, signal)
    })
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
    let result = try await command.run(besides: { process in
      for _ in 0..<100 where kill(process, 0) == 0 {
        usleep(200_000)
        kill(process, SIGINT)
      }
    })
    #expect(result.code == 130 || result.code == -SIGINT)
    try pipe.fileHandleForWriting.close()
  }
}
