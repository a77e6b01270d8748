import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

/// Files that take their places together.
@Suite struct StagedFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ collision: StagedFolder.Collision = .number) throws -> StagedFolder {
    try StagedFolder(folder: folder.path, suffix: ".md", collision: collision)
  }

  @Test func `Files that are gone when a run goes on are missed`() throws {
    let position: SinkPosition
    do {
      let staged = try open()
      for stem in ["a", "b", "c"] {
        try staged.write(Array(stem.utf8), as: OutputName(folders: ["news"], stem: stem, suffix: ".md"))
      }
      position = try staged.commit(.checkpoint).position
    }
    do { _ = try StagedFolder(folder: folder.path, suffix: ".md", collision: .number, continuing: position) }
    let partial = StagedFolder.partialPath(in: folder.path, suffix: ".md")
    try FileManager.default.removeItem(atPath: "\(partial)/files/news/b.md")
    let error = #expect(throws: OutputError.self) {
      _ = try StagedFolder(folder: folder.path, suffix: ".md", collision: .number, continuing: position)
    }
    #expect(error?.reason.contains("run it anew (--resume never)") == true)
  }

  @Test func `Files of another run are not gone on with`() throws {
    func position(_ text: String) throws -> SinkPosition {
      let staged = try open()
      try staged.write(Array(text.utf8), as: OutputName(stem: "a", suffix: ".md"))
      return try staged.commit(.checkpoint).position
    }
    let first = try position("1")
    let other = try position("2")
    func goOn(at position: SinkPosition) throws {
      _ = try StagedFolder(folder: folder.path, suffix: ".md", collision: .number, continuing: position)
    }
    func publish(at position: SinkPosition) throws {
      try StagedFolder.publish(completedIn: folder.path, suffix: ".md", existing: .replace, at: position)
    }
    let error = #expect(throws: OutputError.self) { try goOn(at: first) }
    #expect(error?.reason.hasPrefix("has the files of another run with this output") == true)
    #expect(throws: OutputError.self) { try publish(at: first) }
    try goOn(at: other)
    try publish(at: other)
    #expect(contents == ["a.md": "2"])
    #expect(throws: OutputError.self) { try goOn(at: other) }
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

  private func open(
    _ collision: StagedFolder.Collision = .number, besides reserved: ReservedPaths, suffix: String = ".jsonl"
  ) throws -> StagedFolder {
    var context = StageContext(stage: "sinks[0].json")
    context.reserved = reserved
    return try StagedFolder(folder: folder.path, suffix: suffix, collision: collision, in: context)
  }

  @Test func `An article that is called like another output gets a number`() throws {
    let reserved = ReservedPaths([
      .init(folder.path("articles.jsonl"), for: "is written by sinks[1].json", writer: "sinks[1].json"),
      .init(folder.path("seen"), for: "is what transforms[0].reprints remembers"),
      .init(folder.path("deep/down/errors.jsonl"), for: "is the file of failed documents"),
    ])
    reserved.reserve(numbersAfter: folder.path("part-"), ".jsonl", in: .init("", for: "is written by sinks[2].json"))
    let staged = try open(besides: reserved)
    func name(_ stem: String, in folders: [String] = [], suffix: String = ".jsonl") throws -> String {
      try staged.write([], as: OutputName(folders: folders, stem: stem, suffix: suffix)).path
    }
    #expect(try name("articles") == "articles-2.jsonl")
    #expect(try name("ARTICLES") == "ARTICLES-3.jsonl")
    #expect(try name("x", in: ["Seen"]) == "Seen-2/x.jsonl")
    #expect(try name("x", in: ["seen", "seen"]) == "seen-2/seen/x.jsonl")
    #expect(try name("seen", suffix: "") == "seen-3")
    #expect(try name("deep", suffix: "") == "deep-2")
    #expect(try name("down", in: ["deep"], suffix: "") == "deep/down-2")
    #expect(try name("part-00007") == "part-00007-2.jsonl" && name("part-x") == "part-x.jsonl")
    #expect(try name("lock", in: [".copydesk-partial.jsonl"], suffix: "") == ".copydesk-partial.jsonl-2/lock")
    try staged.publish()
    #expect(contents.count == 10)
  }

  @Test func `An article that is called like another output fails where collisions fail`() throws {
    let reserved = ReservedPaths([
      .init(folder.path("articles.jsonl"), for: "is written by sinks[1].json", writer: "sinks[1].json"),
      .init(folder.path("seen"), for: "is what transforms[0].reprints remembers"),
    ])
    let staged = try open(.fail, besides: reserved)
    #expect(throws: DocumentError("name_taken", "the file 'articles.jsonl' is written by sinks[1].json")) {
      try staged.write([], as: OutputName(stem: "articles", suffix: ".jsonl"))
    }
    #expect(throws: DocumentError("name_taken", "the folder 'seen' is what transforms[0].reprints remembers")) {
      try staged.write([], as: OutputName(folders: ["seen"], stem: "a", suffix: ".jsonl"))
    }
  }

  @Test func `A sink's own file is its articles'`() throws {
    let own = ReservedPaths.Entry(folder.path("a.jsonl"), for: "is written by sinks[0].json", writer: "sinks[0].json")
    let staged = try open(besides: ReservedPaths([own]))
    #expect(try staged.write([], as: OutputName(stem: "a", suffix: ".jsonl")).path == "a.jsonl")
  }

  @Test func `Two sinks whose folders overlap never write one file`() throws {
    let reserved = ReservedPaths()
    let first = try open(besides: reserved, suffix: ".json")
    var context = StageContext(stage: "sinks[1].json")
    context.reserved = reserved
    let second = try StagedFolder(folder: folder.path("news"), suffix: ".json", collision: .number, in: context)
    try first.write([1], as: OutputName(folders: ["news"], stem: "a", suffix: ".json"))
    #expect(try second.write([2], as: OutputName(stem: "a", suffix: ".json")).path == "a-2.json")
    #expect(
      try first.write([3], as: OutputName(folders: ["news"], stem: "a-2", suffix: ".json")).path == "news/a-2-2.json")
    try first.publish()
    try second.publish()
    #expect(folder.fileNames == ["news/a-2-2.json", "news/a-2.json", "news/a.json"])
  }

  @Test func `A folder that is called like a file of the run gets a number`() throws {
    let staged = try open()
    try staged.write([], as: OutputName(stem: "a.md"))
    #expect(try staged.write([], as: OutputName(folders: ["a.md"], stem: "b")).path == "a.md-2/b")
    #expect(try staged.write([], as: OutputName(folders: ["c"], stem: "d")).path == "c/d")
    #expect(try staged.write([], as: OutputName(stem: "c")).path == "c-2")
    try staged.publish()
    #expect(contents.count == 4)
  }

  /// Characters that join the slash before them, where a path is read by characters.
  @Test(arguments: ["\u{301}", "\u{1F3FB}", "\u{FF9E}", "\u{E33}", "\u{20DD}", "\u{FE0F}"])
  func `Names may begin with any character`(mark: String) throws {
    let staged = try open()
    let upper = OutputName(folders: ["\(mark)A", mark], stem: "\(mark)B", suffix: ".md")
    try staged.write([1], as: upper)
    try staged.publish()
    #expect(folder.fileNames.map { Array($0.utf8) } == [Array(upper.path.utf8)])
  }

  @Test func `A device in the place of a file is left there`() throws {
    mkfifo(folder.path("a.md"), 0o644)
    let staged = try open()
    #expect(throws: DocumentError("output_blocked", "'\(folder.path)/a.md' is a device or a pipe")) {
      try staged.write([], as: OutputName(stem: "a", suffix: ".md"))
    }
    mkfifo(folder.path(".copydesk-partial.md/lock-pipe"), 0o644)
    try staged.publish()
  }
}
