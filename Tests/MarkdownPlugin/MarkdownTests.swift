import CopydeskCore
import CopydeskMarkdownPlugin
import Foundation
import Testing

/// The sink: names, collisions, and what an unfinished run leaves behind.
@Suite struct MarkdownTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "copydesk-\(UUID().uuidString)").path

  private func sink(_ settings: ConfigNode = ["path": "out/{title}.md", "front_matter": false]) throws -> MarkdownSink {
    try MarkdownSink(settings: .reading(settings, baseFolder: folder))
  }

  private func article(_ title: String, _ text: String = "text") -> Document {
    var document = Document(origin: Origin(path: "\(title).html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = title
    document.blocks = [Block(.paragraph, text: text)]
    return document
  }

  private let context = StageContext(stage: "sinks[0].markdown")

  private func write(_ documents: [Document], to sink: MarkdownSink, commit: SinkCommit = .final) async throws {
    try await sink.open(in: context)
    for document in documents {
      try await sink.write(try await sink.render(document, in: StageContext(stage: context.stage)), in: context)
    }
    try await sink.commit(commit, in: context)
  }

  private func files() throws -> [String] {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
  }

  @Test func filesTakeTheirPlacesAtTheEnd() async throws {
    let sink = try sink()
    try await sink.open(in: context)
    try await sink.write(try await sink.render(article("A"), in: StageContext(stage: "")), in: context)
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/out/A.md"))
    #expect(try await sink.commit(.checkpoint, in: context).rawValue == "1")
    #expect(try await sink.commit(.final, in: context).rawValue == "1")
    #expect(try files() == ["out/A.md"])
  }

  @Test func anAbandonedRunLeavesTheEarlierOne() async throws {
    try await write([article("A", "old")], to: try sink())
    try await write([article("A", "half"), article("B")], to: try sink(), commit: .abandoned)
    #expect(try text("out/A.md") == "# A\n\nold\n")
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/out/B.md"))
    try await write([article("A", "new")], to: try sink())
    #expect(try text("out/A.md") == "# A\n\nnew\n")
    #expect(try files() == ["out/A.md"])
  }

  @Test func collisionsGetNumbersOrFail() async throws {
    try await write([article("Same"), article("SAME"), article("same", "third"), article("Strasse")], to: try sink())
    #expect(try text("out/same-3.md").hasSuffix("third\n"))
    #expect(try files() == ["out/SAME-2.md", "out/Same.md", "out/Strasse.md", "out/same-3.md"])

    let strict = try sink(["path": "out/{title}.md", "collision": "fail"])
    let error = await #expect(throws: DocumentError.self) { try await write([article("a"), article("A")], to: strict) }
    #expect(error?.message == "the file 'A.md' was written for another document of this run")
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func twoRunsCannotShareAFolder() async throws {
    let first = try sink()
    try await first.open(in: context)
    let error = await #expect(throws: OutputError.self) { try await sink().open(in: context) }
    #expect(error?.description == "\(folder)/out: another run is writing to this folder")
    let other = try sink(["path": "out/{title}.txt"])
    try await write([article("A")], to: other)
    try await first.commit(.final, in: context)
    #expect(try files() == ["out/A.txt"])
  }

  @Test func linksInTheFolderAreNotFollowed() async throws {
    let outside = folder + "-outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: "\(folder)/out", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: "\(folder)/out/unknown-site", withDestinationPath: outside)
    let error = await #expect(throws: DocumentError.self) {
      try await write([article("A")], to: try sink(["path": "out/{site}/{title}.md"]))
    }
    #expect(
      error?.message == "'\(folder)/out/unknown-site' is a symbolic link, which outputs do not follow")
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
    try FileManager.default.removeItem(atPath: outside)
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func wrongPathsAreErrorsOfTheSetting() {
    func message(_ path: String) -> String {
      do {
        _ = try sink(["path": .init(.string(path))])
        return "none"
      } catch { return "\(error)" }
    }
    let known = "site, date, year, month, day, slug, title, id, section, language, name"
    #expect(
      message("out/{slag}.md")
        == "path: 'out/{slag}.md' has an unknown placeholder '{slag}'; did you mean 'slug'? (known are \(known))")
    #expect(message("out/") == "path: 'out/' names a folder, not a file")
    #expect(message("out/{site}/..") == "path: 'out/{site}/..' names a folder, not a file")
    #expect(message("{site}/../../x.md") == "path: '{site}/../../x.md' has '..' behind a placeholder")
    #expect(message("out/{slug.md") == "path: 'out/{slug.md' has a '{' without its other half")
  }

  @Test func preflightChangesNothing() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: "\(folder)/file"))
    #expect(try sink().preflight().isEmpty)
    #expect(
      try sink(["path": "file/{slug}.md"]).preflight().map(\.description)
        == ["path: '\(folder)/file' is a file, not a folder"])
    #expect(
      try sink(["path": "file/deep/{slug}.md"]).preflight().map(\.description)
        == ["path: '\(folder)/file' is a file, so no folder can be in it"])
    #expect(try files() == ["file"])
  }

  @Test func outputsSayWhereItWrites() async throws {
    let partial = "\(folder)/out/.copydesk-partial.md"
    #expect(
      try sink().outputs == [
        SinkOutput(path: "\(folder)/out", isFile: false, setting: "path", partialPath: partial)
      ])
    let one = try sink(["path": "out/one.md"])
    #expect(one.outputs.map(\.partialPath) == [partial])
    try await one.open(in: StageContext(stage: "markdown"))
    #expect(FileManager.default.fileExists(atPath: partial))
    #expect(
      try sink(["path": "../one.md"]).outputs.map(\.path) == [
        "\((folder as NSString).deletingLastPathComponent)/one.md"
      ])
    #expect(try sink(["path": "-"]).outputs == [SinkOutput(path: "-", isFile: true, setting: "path")])
  }

  /// The examples are what the exam of all stages runs; here they are run as they stand.
  @Test(arguments: MarkdownSink.manifest.examples.indices) func examplesAreTrue(index: Int) async throws {
    let example = MarkdownSink.manifest.examples[index]
    guard case .document(let document) = example.input, case .files(let expected) = example.output else {
      Issue.record("an example without a document or files")
      return
    }
    try await write([document], to: try sink(example.settings))
    for (path, contents) in expected { #expect(try text(path) == contents) }
    #expect(try files() == expected.keys.sorted())
  }
}
