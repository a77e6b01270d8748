import CopydeskCore
import CopydeskTesting
import Testing

/// Files that earlier runs wrote and no document needs any more.
@Suite struct StaleOutputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes files as one run does.
  @discardableResult
  private func run(
    _ files: [String], _ stale: StaleOutput = .remove, sink: String = "out/{slug}.md",
    existing: ExistingOutput = .replace, isWhole: Bool = true
  ) throws -> StaleFiles {
    let staged = try StagedFolder(
      folder: folder.path, suffix: ".md", collision: .number, existing: existing, stale: stale, sink: sink)
    for file in files {
      var parts = file.split(separator: "/").map(String.init)
      let stem = parts.removeLast()
      _ = try? staged.write(Array(file.utf8), as: OutputName(folders: parts, stem: stem, suffix: ".md"))
    }
    return try staged.publish(isWhole: isWhole)
  }

  private var names: [String] { folder.fileNames.filter { !$0.contains(".copydesk-written") }.sorted() }

  @Test func `Files of an earlier run go when no document needs them, and their empty folders too`() throws {
    try run(["a", "d/b", "d/e/c"])
    let stale = try run(["a"])
    #expect(names == ["a.md"] && stale.removed == 2 && stale.kept == 0)
    #expect(!folder.exists("d"))
    #expect(try run(["a"]) == StaleFiles())
  }

  @Test func `What a person put there or changed is never removed`() throws {
    try folder.add("mine.md", Array("mine".utf8))
    try run(["a", "b", "c"])
    try folder.add("b.md", Array("changed".utf8))
    try folder.add("d/c.md", Array("c".utf8))
    let stale = try run(["a"])
    #expect(names == ["a.md", "b.md", "d/c.md", "mine.md"] && stale.removed == 1)
    #expect(folder.text("b.md") == "changed" && folder.text("mine.md") == "mine")
    // It stays a person's, also when it is as it was again.
    try folder.add("b.md", Array("b".utf8))
    try run(["a"])
    #expect(names.contains("b.md"))
  }

  @Test func `Files stay and are reported until they may go`() throws {
    try run(["a", "b"], .report)
    let reported = try run(["a"], .report)
    #expect(reported.kept == 1 && reported.example == "\(folder.path)/b.md" && names == ["a.md", "b.md"])
    let context = StageContext(stage: "sinks[0].markdown")
    reported.tell(context)
    #expect(
      context.warnings == [
        "'\(folder.path)/b.md', which an earlier run wrote, is not needed by any document of this run; with stale 'remove' the run would remove it"
      ])
    #expect(try run(["a"], .report).kept == 1)
    #expect(try run(["a"], .remove).removed == 1 && names == ["a.md"])
  }

  @Test func `A run that did not see everything removes nothing`() throws {
    try run(["a", "b", "c"])
    let partial = try run(["a"], isWhole: false)
    #expect(partial.kept == 2 && names == ["a.md", "b.md", "c.md"])
    #expect(partial.reason == "not all of the input was read, or documents failed, which may still need them")
    let empty = try run([])
    #expect(empty.kept == 3 && empty.reason == "this run wrote nothing")
    #expect(try run(["b"]).removed == 2 && names == ["b.md"])
  }

  @Test func `A file that stays as it was is needed`() throws {
    try run(["a", "b"])
    #expect(try run(["a"], existing: .skip).removed == 1 && names == ["a.md"])
    #expect(try run(["c"], existing: .skip).removed == 1 && names == ["c.md"])
  }

  @Test func `Sinks know only their own files`() throws {
    try run(["a"], sink: "out/{slug}.md")
    try run(["b"], sink: "out/{site}.md")
    #expect(try run(["c"], sink: "out/{slug}.md").removed == 1)
    #expect(names == ["b.md", "c.md"])
  }

  @Test func `Without being asked no list is kept`() throws {
    try run(["a"], .keep)
    #expect(folder.fileNames == ["a.md"])
    #expect(try run(["b"], .remove) == StaleFiles())
    #expect(names == ["a.md", "b.md"])
  }

  @Test func `A list that lies leads to nothing outside of the folder`() throws {
    try folder.add("out/x.md", Array("x".utf8))
    let inner = try StagedFolder(
      folder: folder.path("out/in"), suffix: ".md", collision: .number, stale: .remove, sink: "s")
    try inner.write([0x61], as: OutputName(stem: "a", suffix: ".md"))
    try inner.publish()
    let list = try #require(folder.fileNames.first { $0.contains(".copydesk-written") })
    let text = try #require(folder.text(list))
    let line = try #require(text.split(separator: "\n").last)
    let lies = ["../x.md", "/etc/hostname", "./a.md", "a.md/", "", "b\0c"].map { path in
      line.split(separator: " ").prefix(2).joined(separator: " ") + " \(path)\n"
    }
    try folder.add(list, Array((text + lies.joined() + "not a line\nzz 1 q\n").utf8))
    let next = try StagedFolder(
      folder: folder.path("out/in"), suffix: ".md", collision: .number, stale: .remove, sink: "s")
    try next.write([0x62], as: OutputName(stem: "b", suffix: ".md"))
    #expect(try next.publish().removed == 1)
    #expect(folder.text("out/x.md") == "x")
  }
}
