import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import FoundationEssentials
import Testing

/// The file of failed documents.
@Suite struct ErrorsFileTests {
  /// What a source that replays the file reads.
  private struct Line: Decodable {
    struct Origin: Decodable {
      var path: String
      var position: Int
      var url: String?
    }
    var schema_version: Int
    var id: String
    var input: String
    var origin: Origin
    var stage: String
    var code: String
    var message: String
    var media_type: String?
    var declared_encoding: String?
    var payload_base64: Data?
  }

  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/deep/errors.jsonl" }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func lines() throws -> [Line] {
    try rawLines().map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  private func rawLines() throws -> [Substring] {
    try #require(folder.text("deep/errors.jsonl")).split(separator: "\n")
  }

  @Test(arguments: [0, 1, 2, 3, 49_151, 49_152, 49_153, 200_000])
  func `A failed document is kept whole, as it came`(_ size: Int) async throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let source = StubSource { _, emit in
      var payload = Payload(bytes: bytes, mediaType: .xhtml, declaredEncoding: "EUC-KR")
      payload.encoding = nil
      let document = Document(
        origin: Origin(path: "a \"b\"/c\n.html", position: 3, url: "https://example.com/a/b"), payload: payload)
      try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "0")))
    }
    let report = await run(
      pipeline(
        source,
        [
          .edits { $0.payload.bytes = [] }, .edits { _ in throw DocumentError("broken", "it is\n\"broken\"") },
        ], to: StubSink(), errorsPath: path))
    #expect(report.exitCode == .documentsFailed)
    let lines = try lines()
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(line.schema_version == 1)
    #expect(line.id == "a \"b\"/c\n.html#3")
    #expect(line.input == line.id)
    #expect(line.origin.path == "a \"b\"/c\n.html")
    #expect(line.origin.position == 3)
    #expect(line.origin.url == "https://example.com/a/b")
    #expect(line.stage == "transforms[1].test")
    #expect(line.code == "broken")
    #expect(line.message == "it is\n\"broken\"")
    #expect(line.media_type == "application/xhtml+xml")
    #expect(line.declared_encoding == "EUC-KR")
    #expect(line.payload_base64 == Data(bytes))
  }

  @Test func `An input that could not be read is listed too, without a payload`() async throws {
    let source = StubSource { _, emit in
      try await emit(
        SourceItem(
          .failed(DocumentError("unreadable", "no permission"), origin: Origin(path: "locked"), payload: nil),
          position: SourcePosition(rawValue: "0")))
    }
    _ = await run(pipeline(source, to: StubSink(), errorsPath: path))
    #expect(
      try rawLines() == [
        #"{"code":"unreadable","declared_encoding":null,"id":"locked","input":"locked","media_type":null,"#
          + #""message":"no permission","origin":{"path":"locked","position":0,"url":null},"schema_version":1,"#
          + #""stage":"source.test","payload_base64":null}"#
      ])
  }

  @Test func `Parts of a split name the input that they came from`() async throws {
    _ = await run(
      pipeline(
        .texts(["whole"]),
        [.does { document, _ in .split([document, document]) }, .edits { _ in throw DocumentError("broken", "no") }],
        to: StubSink(), errorsPath: path))
    let lines = try lines()
    #expect(lines.map(\.id) == ["doc0/#1", "doc0/#2"])
    #expect(lines.map(\.input) == ["doc0", "doc0"])
    #expect(lines.map(\.payload_base64) == [Data("whole".utf8), Data("whole".utf8)])
  }

  @Test func `What the source knew beyond the bytes is kept, and comes back`() async throws {
    var document = Document(
      origin: Origin(path: "a.jsonl", position: 7), payload: Payload(bytes: Array("<p>x".utf8), mediaType: .html))
    document.metadata.title = "Bridge opens"
    document.metadata.authors = ["Ann"]
    document.extras = ["record_id": .integer(7), "desk": "world", "share": .number(.infinity)]
    document.blocks = [Block(.paragraph, text: "The bridge was opened.")]
    let given = document
    let source = StubSource { _, emit in
      try await emit(SourceItem(.document(given), position: SourcePosition(rawValue: "0")))
    }
    _ = await run(
      pipeline(
        source,
        [
          .edits {
            $0.metadata = Metadata()
            $0.extras = [:]
            $0.blocks = []
          }, .edits { _ in throw DocumentError("broken", "no") },
        ], to: StubSink(), errorsPath: path))
    #expect(try rawLines()[0].contains(#""known":{"blocks":["#))
    let kept = try #require(try KeptLines(path: path).next()?.document)
    #expect(kept.metadata == given.metadata && kept.extras == given.extras && kept.blocks == given.blocks)
    #expect(kept.origin == given.origin && kept.payload == given.payload)
  }

  @Test(arguments: ["deep/errors.jsonl.gz", "deep/errors.jsonl.zst"])
  func `It is compressed as its name says`(_ name: String) async throws {
    let path = folder.path(name)
    _ = await run(
      pipeline(.numbers(3), [.edits { _ in throw DocumentError("x", "y") }], to: StubSink(), errorsPath: path))
    #expect(folder.bytes(name)?.first == (name.hasSuffix(".gz") ? 0x1F : 0x28))
    let lines = try KeptLines(path: path)
    #expect(try (0..<4).map { _ in try lines.next()?.input } == ["doc0", "doc1", "doc2", nil])
  }

  @Test func `A file that is named like a compressed one and is none is read`() throws {
    try folder.add("errors.jsonl.gz", #"{"input":"a.html"}"# + "\n")
    #expect(try KeptLines(path: folder.path("errors.jsonl.gz")).next()?.input == "a.html")
  }

  @Test func `A damaged file is an error, and no empty one`() async throws {
    let path = folder.path("errors.jsonl.gz")
    _ = await run(
      pipeline(.numbers(30), [.edits { _ in throw DocumentError("x", "y") }], to: StubSink(), errorsPath: path))
    var bytes = try #require(folder.bytes("errors.jsonl.gz"))
    for index in bytes.count / 2..<bytes.count { bytes[index] ^= 0x55 }
    try Data(bytes).write(to: URL(filePath: path))
    #expect(throws: OutputError(path: path, reason: "is compressed and damaged; move it away, or mend it")) {
      let lines = try KeptLines(path: path)
      while try lines.next() != nil {}
    }
  }

  /// What earlier versions wrote.
  @Test func `A line without what the source knew is read`() throws {
    try folder.add(
      "deep/errors.jsonl",
      #"{"code":"broken","declared_encoding":null,"id":"a.html","input":"a.html","media_type":"text/html","#
        + #""message":"no","origin":{"path":"a.html","position":0,"url":null},"schema_version":1,"#
        + #""stage":"source.test","payload_base64":"PHA+eA=="}"#)
    let kept = try #require(try KeptLines(path: path).next()?.document)
    #expect(kept.payload.bytes == Array("<p>x".utf8) && kept.metadata == Metadata())
  }

  @Test func `A run in which nothing fails leaves an empty file`() async throws {
    _ = await run(
      pipeline(.numbers(2), [.edits { _ in throw DocumentError("x", "y") }], to: StubSink(), errorsPath: path))
    #expect(try lines().count == 2)
    _ = await run(pipeline(.numbers(2), to: StubSink(), errorsPath: path))
    #expect(try lines().isEmpty)
  }

  @Test func `A run that ends early keeps what failed, and otherwise leaves the file as it was`() async throws {
    let failing = Pipeline.AnyTransform.edits { _ in throw DocumentError("x", "y") }
    let stopped = await run(
      pipeline(.numbers(1), [failing], to: StubSink(), onError: .stop, errorsPath: path))
    #expect(stopped.outcome == .stopped)
    #expect(try lines().count == 1)
    let engine = Engine(pipeline(.numbers(2), to: StubSink(), errorsPath: path))
    engine.stop(.interrupt)
    #expect(await engine.run().outcome == .interrupted)
    #expect(try lines().count == 1)
  }

  /// A run that ended early has failed documents of a part of the input; an earlier one may have all of them.
  @Test func `A run that ends early does not replace the file of an earlier run`() async throws {
    let failing = Pipeline.AnyTransform.edits { _ in throw DocumentError("x", "y") }
    _ = await run(pipeline(.numbers(3), [failing], to: StubSink(), errorsPath: path))
    #expect(try lines().count == 3)
    let stopped = await run(
      pipeline(.numbers(1), [failing], to: StubSink(), onError: .stop, errorsPath: path))
    #expect(stopped.outcome == .stopped && stopped.outputs.last?.state == .unchanged)
    #expect(try lines().count == 3)
  }

  @Test func `A file that cannot be written ends the run`() async throws {
    let sink = StubSink()
    let report = await run(pipeline(.numbers(2), to: sink, errorsPath: "/dev/null/errors.jsonl"))
    #expect(report.exitCode == .inputOutput)
    #expect(report.totals.read == 0)
    #expect(sink.commits.isEmpty)
    #expect(report.problems.first?.hasPrefix("errors: /dev/null") == true)
  }
}
