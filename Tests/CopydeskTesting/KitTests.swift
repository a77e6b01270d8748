import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Foundation
import Testing

/// The parts that tests are put together from.
@Suite struct KitTests {
  @Test func `A temporary folder has what was put into it, and goes with the last reference`() throws {
    var folder: TemporaryFolder? = try TemporaryFolder(["a.txt": "é", "deep/er/b": ""])
    let path = try #require(folder?.path)
    try folder?.add("c", [0xFF, 0x41])
    try folder?.addFolder("empty")
    try folder?.addLink("d", to: "a.txt")
    #expect(folder?.fileNames == ["a.txt", "c", "d", "deep/er/b"])
    #expect(folder?.text("a.txt") == "é")
    #expect(folder?.text("c") == "\u{FFFD}A")
    #expect(folder?.bytes("d") == Array("é".utf8))
    #expect(folder?.text("none") == nil)
    #expect(folder?.exists("empty") == true)
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `Two folders are never the same`() throws {
    let (one, other) = (try TemporaryFolder(["a": "1"]), try TemporaryFolder())
    #expect(one.path != other.path)
    #expect(!other.exists("a"))
  }

  @Test func `A stage is made from settings as a config has them`() async throws {
    let redact = try Redact.reading(["words": ["acme"]])
    let document = try await redact.result(of: .text("Hi\nBuy acme"))
    #expect(document.blocks.map(\.text) == ["Hi"])
    #expect(document.removals.map(\.rule) == ["word"])
    let error = #expect(throws: SettingErrors.self) { try Redact.reading(["word": "acme"]) }
    #expect(error?.description.contains("did you mean 'words'?") == true)
  }

  @Test func `A document that does not go on is an error that says why`() async throws {
    let redact = try Redact.reading(["words": ["i"], "shortest": 1])
    let dropped = await #expect(throws: NotKept.self) { try await redact.result(of: .text("i")) }
    #expect(dropped?.description == "the document was dropped as nothing_left")
    let halves = ClosureTransform { document, _ in .split([document, document]) }
    let split = await #expect(throws: NotKept.self) { try await halves.result(of: .text("a")) }
    #expect(split?.description == "the document was split into 2")
    #expect(try await redact.outcome(of: .text("i")).outcome == .drop("nothing_left"))
  }

  @Test func `A source is read without an engine`() async throws {
    let folder = try TemporaryFolder(["in/b": "2", "in/a": "1", "in/empty": ""])
    let items = try await Folder.reading(["path": "in"], baseFolder: folder.path).items()
    #expect(items.map(\.position.rawValue) == ["a", "b", "empty"])
  }

  @Test func `A sink is run without an engine`() async throws {
    let folder = try TemporaryFolder()
    let sink = try TextFile.reading(["path": "x.txt"], baseFolder: folder.path)
    try await sink.write([.text("a"), .text("b")])
    #expect(folder.text("x.txt") == "a\nb\n")
    try await TextFile.reading(["path": "y.txt"], baseFolder: folder.path).write([.text("a")], ending: .abandoned)
    #expect(!folder.exists("y.txt"))
  }

  @Test func `Stubs make a pipeline, and the recorder says how it went`() async throws {
    let sink = StubSink(onWrite: { if $0.id == "c" { throw DocumentError("refused", "it is refused") } })
    let dropping = ClosureTransform { document, _ in document.id == "b" ? .drop("dull") : .keep }
    let recorder = RunRecorder()
    let pipeline = Pipeline(
      source: .init(
        StubSource(documents: ["a", "b", "c", "d"].map { .page("<p>\($0)", path: $0) }), name: "stub_source",
        version: "1", label: "source"),
      transforms: [.init(.concurrent(dropping), name: "stub", version: "1", label: "stub")],
      sinks: [.init(sink, name: "stub_sink", version: "1", label: "sink")])
    let report = await Engine(pipeline, observer: recorder).run()
    #expect(recorder.verdicts == ["a", "b: dull", "c: refused: it is refused", "d"])
    #expect(sink.documents.map(\.id) == ["a", "d"])
    #expect(sink.commits == [.final])
    #expect(report.totals.written == 2)
  }
}
