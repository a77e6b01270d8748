import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import FoundationEssentials
import Testing

/// The file of dropped documents.
@Suite struct DroppedFileTests {
  private struct Line: Decodable {
    var id: String
    var stage: String
    var code: String
    var message: String?
    var payload_base64: Data?
  }

  @Test func `What was dropped is kept whole, with the reason, in the order of the input`() async throws {
    let folder = try TemporaryFolder()
    var pipeline = pipeline(
      .numbers(4),
      [
        .edits { $0.payload.bytes = [] },
        .does { document, _ in
          document.origin.path.hasSuffix("2")
            ? .drop("short")
            : document.origin.path.hasSuffix("3")
              ? .drop(DropReason("odd", detail: "three")) : .keep
        },
      ], to: StubSink(), errorsPath: folder.path("errors.jsonl"))
    pipeline.droppedPath = folder.path("deep/dropped.jsonl")
    let report = await run(pipeline)
    #expect(report.exitCode == .ok)
    let text = try #require(folder.text("deep/dropped.jsonl"))
    let lines = try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    #expect(lines.map(\.code) == ["short", "odd"])
    #expect(lines.map(\.message) == [nil, "three"])
    #expect(lines.map(\.stage) == ["transforms[1].test", "transforms[1].test"])
    #expect(lines.allSatisfy { $0.payload_base64?.isEmpty == false }, "as they came, not as a stage left them")
    #expect(folder.text("errors.jsonl") == "")
    #expect(report.outputs.map(\.stage).contains("dropped"))
  }

  @Test func `The report knows how much came in, and how fast`() async throws {
    let report = await run(pipeline(.numbers(3), to: StubSink()))
    #expect(report.bytes > 0)
    #expect(report.documentsPerSecond > 0)
    #expect(abs(report.megabytesPerSecond * report.seconds * 1e6 - Double(report.bytes)) < 1)
    let lines = report.table.split(separator: "\n")
    let speed = try #require(lines.last { $0.hasSuffix(" MB a second") })
    #expect(speed.wholeMatch(of: /\d+\.\d\d seconds: \d+\.\d\d documents and \d+\.\d\d MB a second/) != nil)
  }
}
