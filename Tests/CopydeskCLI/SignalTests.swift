import CopydeskTesting
import Foundation
import Testing

@Suite(.serialized) struct SignalTests {
  /// 40,000 pages in one file.
  private func large() throws -> TemporaryFolder {
    let config = Pages.pipeline.replacing("files: { path: dump }", with: "jsonl: { path: dump.jsonl }")
    let folder = try TemporaryFolder(["news.yaml": config, "out/articles.jsonl": "from an earlier run\n"])
    let lines = try (10..<30).map { number in
      let page = try JSONEncoder().encode(Pages.html("Page \(number)"))
      return "{\"html\": \(String(decoding: page, as: UTF8.self))}\n"
    }
    try folder.add("dump.jsonl", String(repeating: lines.joined(), count: 2_000))
    return folder
  }

  @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
  func `A signal finishes what is in flight and leaves earlier outputs`(signal: Int32, code: Int32) async throws {
    let folder = try large()
    let result = try await Command(["run", "news.yaml"], in: folder).run(besides: { process in
      let partial = "\(folder.path)/out/.articles.jsonl.copydesk-partial"
      func hasText() -> Bool {
        let size = try? FileManager.default.attributesOfItem(atPath: partial)[.size] as? Int
        return size ?? 0 > 0
      }
      while kill(process, 0) == 0, !hasText() { usleep(20_000) }
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
