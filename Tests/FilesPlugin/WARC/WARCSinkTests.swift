import CopydeskCompression
import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

@testable import CopydeskFilesPlugin

@Suite struct WARCSinkTests {
  private static func article(_ number: Int) -> Document {
    var document = Document(
      origin: Origin(path: "a.warc", position: number, url: "https://news.example/\(number)"),
      payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "Title \(number)"
    document.blocks = [Block(.paragraph, text: "\u{D56D}\u{AD6C} \(number)", position: 0)]
    return document
  }

  /// Writes documents as a run does.
  private func write(
    _ documents: [Document], _ settings: ConfigNode, in folder: TemporaryFolder, ending: SinkCommit = .final,
    _ context: StageContext? = nil
  ) async throws {
    let sink = try WARCSink.reading(settings, baseFolder: folder.path)
    let context = context ?? StageContext(stage: "sinks[0].warc")
    try await sink.open(in: context)
    for document in documents {
      try await sink.write(try await sink.render(document, in: context), in: context)
    }
    try await sink.commit(ending, in: context)
  }

  @Test(arguments: ["out.warc.wet", "out.warc.wet.gz", "out.warc.wet.zst"])
  func `What is written can be read, from every record on`(name: String) async throws {
    let folder = try TemporaryFolder()
    try await write((0..<3).map(Self.article), ["path": .init(.string(name))], in: folder)
    let items = try await folder.archive(name, ["verify": "fail"]).items()
    #expect(items.map(\.ending) == (0..<3).map { "\($0): https://news.example/\($0)" })
    #expect(
      items.map { String(decoding: $0.payload?.bytes ?? [], as: UTF8.self) }
        == (0..<3).map { "Title \($0)\n\n\u{D56D}\u{AD6C} \($0)\n" })
    #expect(items.first?.origin.fetched == nil)
    let rest = try await folder.archive(name).items(in: SourceContext(resume: items[1].position))
    #expect(rest.count == 1)
    try await write([Self.article(3)], ["path": .init(.string(name)), "exists": "append"], in: folder)
    #expect(try await folder.archive(name).items().count == 4)
  }

  @Test(arguments: ["out.warc.wet", "out.warc.wet.gz", "out.warc.wet.zst"])
  func `A run that goes on writes what one that was not interrupted writes`(name: String) async throws {
    let folder = try TemporaryFolder()
    let settings: ConfigNode = ["path": .init(.string(name))]
    try await write((0..<4).map(Self.article), settings, in: folder)
    let whole = folder.bytes(name)
    let context = StageContext(stage: "sinks[0].warc")
    func sink() throws -> WARCSink { try WARCSink.reading(settings, baseFolder: folder.path) }
    func add(_ numbers: Range<Int>, to sink: WARCSink) async throws {
      for number in numbers {
        try await sink.write(try await sink.render(Self.article(number), in: context), in: context)
      }
    }
    for committed in 0...3 {
      try FileManager.default.removeItem(atPath: folder.path(name))
      let killed = try sink()
      try await killed.open(in: context)
      try await add(0..<committed, to: killed)
      let position = try await killed.commit(.checkpoint, in: context)
      // What came after the commit was written in part, and is taken back.
      try await add(committed..<4, to: killed)
      try await killed.commit(.abandoned, in: context)
      let next = try sink()
      try await next.restore(to: position, in: context)
      try await add(committed..<4, to: next)
      let last = try await next.complete(in: context)
      #expect(last.rawValue.split(separator: ",")[2] == "4" && !folder.exists(name))
      // Killed between being complete and taking its place.
      try await sink().publish(completed: last, in: context)
      #expect(folder.bytes(name) == whole)
      try await sink().publish(completed: last, in: context)
      #expect(folder.bytes(name) == whole)
    }
  }

  @Test func `A run over more inputs adds records, and one of none keeps what is there`() async throws {
    let folder = try TemporaryFolder()
    let context = StageContext(stage: "sinks[0].warc")
    try await write([Self.article(0)], ["path": "out.wet.gz"], in: folder)
    for numbers in [1..<1, 1..<3] {
      let sink = try WARCSink.reading(["path": "out.wet.gz"], baseFolder: folder.path)
      #expect(sink.canExtend && sink.promise == .exactlyOnce)
      try await sink.extend(in: context)
      let position = try await sink.commit(.checkpoint, in: context)
      try await sink.commit(.abandoned, in: context)
      let next = try WARCSink.reading(["path": "out.wet.gz"], baseFolder: folder.path)
      try await next.restore(to: position, in: context)
      for number in numbers {
        try await next.write(try await next.render(Self.article(number), in: context), in: context)
      }
      try await next.commit(.final, in: context)
    }
    #expect(try await folder.archive("out.wet.gz").items().count == 3)
  }

  @Test func `A position that is none, and a file that is shorter than it was, are told`() async throws {
    let folder = try TemporaryFolder()
    let context = StageContext(stage: "sinks[0].warc")
    for (position, reason) in [
      ("x", "cannot be gone on with from 'x'; run it anew (--resume never)"),
      ("90,90,2", "has fewer bytes than the run has written, so it cannot go on; run it anew (--resume never)"),
    ] {
      let error = await #expect(throws: OutputError.self) {
        try await WARCSink.reading(["path": "out.wet"], baseFolder: folder.path)
          .restore(to: SinkPosition(rawValue: position), in: context)
      }
      #expect(error?.reason == reason)
    }
  }

  @Test func `Nothing is promised of standard output`() throws {
    let sink = try WARCSink.reading(["path": "-"])
    #expect(sink.promise == .atLeastOnce && !sink.canExtend)
  }

  @Test func `An earlier file is not replaced by one without records, unless that is wanted`() async throws {
    let folder = try TemporaryFolder()
    try await write([Self.article(0)], ["path": "out.wet"], in: folder)
    let error = await #expect(throws: OutputError.self) { try await write([], ["path": "out.wet"], in: folder) }
    #expect(error?.description.contains("so it stays; set exists to 'replace' if they may go") == true)
    #expect(try await folder.archive("out.wet").items().count == 1)
    try await write([], ["path": "out.wet", "exists": "replace"], in: folder)
    #expect(folder.bytes("out.wet") == [])
    #expect(
      try WARCSink.reading(["path": "out.wet", "exists": "fail"], baseFolder: folder.path).preflight().map(\.message)
        == ["'\(folder.path("out.wet"))' is there already, and exists is 'fail'"])
  }

  @Test func `A run says that articles have no date`() async throws {
    let folder = try TemporaryFolder()
    let context = StageContext(stage: "sinks[0].warc")
    var dated = Self.article(0)
    dated.origin.fetched = "2024-05-01T06:00:00Z"
    try await write([dated], ["path": "a.wet"], in: folder, context)
    #expect(context.warnings.isEmpty)
    try await write([Self.article(0), Self.article(1)], ["path": "a.wet"], in: folder, context)
    #expect(
      Set(context.warnings) == [
        "an article without a date of fetching or publication gets the WARC-Date 1970-01-01T00:00:00Z, because a record has to have one"
      ])
  }

  @Test func `Fields cannot be broken out of, and dates are real ones`() {
    var document = Self.article(1)
    document.origin.url = "https://news.example/\r\nWARC-Type: response"
    document.metadata.published = "2024-05-01T06:00:00.25+00:00"
    document.extras["warc"] = ["record_id": "<a>\r\nX: y"]
    document.origin.fetched = "yesterday"
    let text = String(decoding: ConversionRecord(document: document, hasTitle: false).bytes, as: UTF8.self)
    #expect(text.contains("WARC-Target-URI: urn:x-copydesk:a.warc%231\r\nWARC-Date: 2024-05-01T06:00:00Z\r\n"))
    #expect(!text.contains("X: y") && !text.contains("WARC-Type: response"))
    document.metadata.published = "2024-05-01"
    #expect(
      String(decoding: ConversionRecord(document: document, hasTitle: false).bytes, as: UTF8.self).contains(
        "WARC-Date: 2024-05-01T00:00:00Z"))
  }

  @Test func `A record's name follows from the document's, and only from that`() {
    func id(_ document: Document) -> String {
      let record = ConversionRecord(document: document, hasTitle: true)
      return String(decoding: record.bytes, as: UTF8.self).split(separator: "\r\n").first {
        $0.hasPrefix("WARC-Record-ID")
      }.map(String.init) ?? ""
    }
    var other = Self.article(1)
    other.metadata.title = "Another"
    #expect(id(Self.article(1)) == id(other))
    #expect(id(Self.article(1)) != id(Self.article(2)))
    #expect(id(other).contains(/<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>/))
  }

  @Test func `Settings that make no sense are refused`() {
    #expect(throws: SettingError.self) { try WARCSink.reading(["path": "out/{slug}.wet"]) }
    #expect(throws: SettingError.self) { try WARCSink.reading(["exists": "skip"]) }
  }
}
