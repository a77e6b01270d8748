import CopydeskCore
import CopydeskTesting
import Testing

/// Files that take their places together.
@Suite struct StagedFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ collision: StagedFolder.Collision = .number) throws -> StagedFolder {
    try StagedFolder(folder: folder.path, suffix: ".md", collision: collision)
  }

  private var contents: [String: String] {
    Dictionary(uniqueKeysWithValues: folder.fileNames.map { ($0, folder.text($0) ?? "") })
  }

  /// More files than a folder's listing brings at once, in folders whose names differ in case.
  @Test func `Many files arrive`() throws {
    let staged = try open()
    for number in 0..<3_000 {
      let folder = number % 2 == 0 ? "Even" : "odd"
      try staged.write(Array("\(number)".utf8), as: OutputName(folders: [folder], stem: "\(number)", suffix: ".md"))
    }
    try staged.publish()
    let contents = contents
    #expect(contents.count == 3_000 && contents["Even/2998.md"] == "2998" && contents["odd/2999.md"] == "2999")
  }

  @Test func `Hundreds of one name are numbered in order`() throws {
    let staged = try open()
    try staged.write([], as: OutputName(stem: "x-7", suffix: ".md"))
    let names = try (1...300).map { _ in try staged.write([], as: OutputName(stem: "x", suffix: ".md")).path }
    #expect(Set(names).count == 300 && !names.contains("x-7.md"))
    #expect(names.prefix(3) == ["x.md", "x-2.md", "x-3.md"])
    try staged.publish()
    #expect(contents.count == 301)
  }

  @Test(arguments: [("Straße", "STRASSE"), ("é", "E\u{301}"), ("ΣΑΣ", "σας"), ("Ⱥ", "ⱥ")])
  func `Names that a disk may take for one collide`(first: String, second: String) throws {
    let staged = try open(.fail)
    try staged.write([1], as: OutputName(stem: first))
    #expect(throws: DocumentError.self) { try staged.write([2], as: OutputName(stem: second)) }
    try staged.publish()
    #expect(contents.keys.map(\.self) == [first])
  }

  /// `Ⱥ` grows by half when it is made lower case, past what a name may have.
  @Test func `Names that grow when folded are kept apart`() throws {
    let staged = try open()
    let long = String(repeating: "Ⱥ", count: 119)
    for end in ["a", "b", "b"] { try staged.write(Array(end.utf8), as: OutputName(stem: long + end, suffix: ".md")) }
    try staged.publish()
    #expect(contents == ["\(long)a.md": "a", "\(long)b.md": "b", "\(long)b-2.md": "b"])
  }

  @Test func `What an unfinished run left is replaced`() throws {
    var staged: StagedFolder? = try open()
    try staged?.write([1], as: OutputName(folders: ["Deep"], stem: "Left", suffix: ".md"))
    staged = nil
    #expect(folder.exists(".copydesk-partial.md/files/deep/left.md"))
    let next = try open()
    #expect(throws: OutputError.self) { try open() }
    try next.write([0x32], as: OutputName(stem: "new", suffix: ".md"))
    try next.publish()
    #expect(contents == ["new.md": "2"])
  }

  @Test func `A planted link is not followed`() throws {
    let outside = try TemporaryFolder(["keep": ""])
    let staged = try open()
    try staged.write([1], as: OutputName(folders: ["site"], stem: "a"))
    try folder.addLink("site", to: outside.path)
    #expect(throws: OutputError(path: folder.path("site"), reason: "is a symbolic link, which outputs do not follow")) {
      try staged.publish()
    }
    #expect(outside.fileNames == ["keep"])

    let other = try TemporaryFolder()
    try other.addLink(".copydesk-partial", to: outside.path)
    #expect(throws: OutputError.self) { try StagedFolder(folder: other.path, suffix: "", collision: .number) }
    #expect(outside.fileNames == ["keep"])
  }

  @Test func `A folder in the way fails one document`() throws {
    try folder.addFolder("a.md")
    try folder.add("file", "")
    let staged = try open()
    #expect(throws: DocumentError("output_blocked", "'\(folder.path)/a.md' is a folder where a file is needed")) {
      try staged.write([1], as: OutputName(stem: "a", suffix: ".md"))
    }
    #expect(throws: DocumentError("output_blocked", "'\(folder.path)/file' is a file where a folder is needed")) {
      try staged.write([1], as: OutputName(folders: ["file"], stem: "a"))
    }
    try staged.write([0x62], as: OutputName(stem: "b"))
    try staged.publish()
    #expect(contents == ["b": "b", "file": ""])
  }
}
