import CopydeskCore
import CopydeskMarkdownPlugin
import CopydeskTesting
import Foundation
import Testing

/// The sink: names, collisions, and what an unfinished run leaves.
@Suite struct MarkdownTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func sink(_ settings: ConfigNode = ["path": "out/{title}.md", "front_matter": false]) throws -> MarkdownSink {
    try .reading(settings, baseFolder: folder.path)
  }

  private func article(_ title: String, _ text: String = "text") -> Document {
    var document = Document(origin: Origin(path: "\(title).html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = title
    document.blocks = [Block(.paragraph, text: text)]
    return document
  }

  private let context = StageContext(stage: "sinks[0].markdown")

  @Test func `Files take their places at the end`() async throws {
    let sink = try sink()
    try await sink.open(in: context)
    try await sink.write(try await sink.render(article("A"), in: StageContext(stage: "")), in: context)
    #expect(!folder.exists("out/A.md"))
    #expect(try await sink.commit(.checkpoint, in: context).rawValue.hasPrefix("1,"))
    #expect(try await sink.commit(.final, in: context).rawValue == "1")
    #expect(folder.fileNames == ["out/A.md"])
  }

  @Test func `An abandoned run leaves the earlier one`() async throws {
    try await sink().write([article("A", "old")])
    try await sink().write([article("A", "half"), article("B")], ending: .abandoned)
    #expect(folder.text("out/A.md") == "# A\n\nold\n")
    #expect(!folder.exists("out/B.md"))
    try await sink().write([article("A", "new")])
    #expect(folder.text("out/A.md") == "# A\n\nnew\n")
    #expect(folder.fileNames == ["out/A.md"])
  }

  @Test func `Collisions get numbers or fail`() async throws {
    try await sink().write([article("Same"), article("SAME"), article("same", "third"), article("Strasse")])
    #expect(folder.text("out/same-3.md")?.hasSuffix("third\n") == true)
    #expect(folder.fileNames == ["out/SAME-2.md", "out/Same.md", "out/Strasse.md", "out/same-3.md"])

    let strict = try sink(["path": "out/{title}.md", "collision": "fail"])
    let error = await #expect(throws: DocumentError.self) { try await strict.write([article("a"), article("A")]) }
    #expect(error?.message == "the file 'A.md' was written for another document of this run")
  }

  @Test func `Two runs cannot share a folder`() async throws {
    let first = try sink()
    try await first.open(in: context)
    let error = await #expect(throws: OutputError.self) { try await sink().open(in: context) }
    #expect(error?.description == "\(folder.path)/out: another run is writing to this folder")
    let other = try sink(["path": "out/{title}.txt"])
    try await other.write([article("A")])
    try await first.commit(.final, in: context)
    #expect(folder.fileNames == ["out/A.txt"])
  }

  @Test func `Links in the folder are not followed`() async throws {
    let outside = try TemporaryFolder()
    try folder.addFolder("out")
    try folder.addLink("out/unknown-site", to: outside.path)
    let error = await #expect(throws: DocumentError.self) {
      try await sink(["path": "out/{site}/{title}.md"]).write([article("A")])
    }
    #expect(
      error?.message == "'\(folder.path)/out/unknown-site' is a symbolic link, which outputs do not follow")
    #expect(outside.fileNames.isEmpty)
  }

  @Test func `Wrong paths are errors of the setting`() {
    func message(_ path: String) -> String {
      do {
        _ = try sink(["path": .init(.string(path))])
        return "none"
      } catch { return "\(error)" }
    }
    let known =
      "site, host, date, year, month, day, slug, title, id, hash, section, language, name, dir, path, run_date, "
      + "extras.NAME"
    #expect(
      message("out/{slag}.md")
        == "path: 'out/{slag}.md' has an unknown placeholder '{slag}'; did you mean 'slug'? (known are \(known))")
    #expect(message("out/") == "path: 'out/' names a folder, not a file")
    #expect(message("out/{site}/..") == "path: 'out/{site}/..' names a folder, not a file")
    #expect(message("{site}/../../x.md") == "path: '{site}/../../x.md' has '..' after a placeholder")
    #expect(message("out/{slug.md") == "path: 'out/{slug.md' has a '{' without its other half")
  }

  @Test func `Preflight changes nothing`() throws {
    try folder.add("file", "")
    #expect(try sink().preflight().isEmpty)
    #expect(
      try sink(["path": "file/{slug}.md"]).preflight().map(\.description)
        == ["path: '\(folder.path)/file' is a file, not a folder"])
    #expect(
      try sink(["path": "file/deep/{slug}.md"]).preflight().map(\.description)
        == ["path: '\(folder.path)/file' is a file, so no folder can be in it"])
    #expect(folder.fileNames == ["file"])
  }

  @Test func `Outputs say where it writes`() async throws {
    let partial = "\(folder.path)/out/.copydesk-partial.md"
    #expect(
      try sink().outputs == [
        SinkOutput(path: "\(folder.path)/out", isFile: false, setting: "path", partialPath: partial)
      ])
    let one = try sink(["path": "out/one.md"])
    #expect(one.outputs.map(\.partialPath) == [partial])
    try await one.open(in: StageContext(stage: "markdown"))
    #expect(folder.exists("out/.copydesk-partial.md"))
    #expect(
      try sink(["path": "../one.md"]).outputs.map(\.path) == [
        "\((folder.path as NSString).deletingLastPathComponent)/one.md"
      ])
    #expect(try sink(["path": "-"]).outputs == [SinkOutput(path: "-", isFile: true, setting: "path")])
  }

  @Test func `A field of extras that no article has is warned of, and one that some have is not`() async throws {
    var lines = article("A")
    lines.extras = ["name": .text("ferry"), "tags": .list([.text("boats")])]
    let context = StageContext(stage: "sinks[0].markdown")
    let sink = try sink(["path": "out/{extras.nmae}-{extras.name}-{extras.tags}-{title}.md"])
    try await sink.open(in: context)
    for document in [lines, article("B")] {
      try await sink.write(try await sink.render(document, in: context), in: context)
    }
    _ = try await sink.complete(in: context)
    try await sink.commit(.final, in: context)
    #expect(
      context.warnings == [
        "path: no article has anything in 'extras.nmae'; did you mean 'extras.name'? (there are extras.name, extras.tags), so "
          + "names have 'unknown-nmae' there",
        "path: no article has anything in 'extras.tags' that can be written here, so names have 'unknown-tags' there",
      ])
  }
}
