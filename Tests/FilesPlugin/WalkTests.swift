import CopydeskCore
import CopydeskTesting
import Foundation
import Synchronization
import Testing

@testable import CopydeskFilesPlugin

@Suite struct WalkTests {
  @Test func `The order is that of the bytes of whole paths`() async throws {
    let dump = try TemporaryFolder(["d/a/z": "1", "d/a.html": "2", "d/a-b": "3", "d/a0": "4", "d/B": "5", "d/é": "6"])
    let paths = try await dump.paths(["path": "d"])
    #expect(paths == ["d/B", "d/a-b", "d/a.html", "d/a/z", "d/a0", "d/é"])
    #expect(paths.map(RawPath.init) == paths.map(RawPath.init).sorted())
  }

  @Test func `Paths begin as the user wrote them`() async throws {
    let dump = try TemporaryFolder(["d/e/a.html": "<p>"])
    #expect(try await dump.paths(["path": "./d/"]) == ["./d/e/a.html"])
    #expect(try await dump.paths(["path": "d/../d/e/a.html"]) == ["d/../d/e/a.html"])
    #expect(try await dump.paths(["path": "./d/*/*.html"]) == ["./d/e/a.html"])
    #expect(
      try await dump.paths(["path": .init(.string("\(dump.path)/d/**/*.html"))]) == ["\(dump.path)/d/e/a.html"])
  }

  @Test func `A file that several paths lead to is read once`() async throws {
    let dump = try TemporaryFolder(["d/a.html": "<p>", "d/b.txt": "b", "d/x.html/c": "c"])
    let settings: ConfigNode = ["path": ["d/*.html", "d/b.txt", "d", "d/**"]]
    #expect(try await dump.paths(settings) == ["d/a.html", "d/x.html: is_folder", "d/b.txt", "d/x.html/c"])
  }

  @Test func `Hidden names are read only on request`() async throws {
    let dump = try TemporaryFolder(["d/.a": "1", "d/.h/b": "2", "d/c": "3"])
    #expect(try await dump.paths(["path": "d"]) == ["d/c"])
    #expect(try await dump.paths(["path": "d", "hidden": true]) == ["d/.a", "d/.h/b", "d/c"])
    #expect(try await dump.paths(["path": "d/.h"]) == ["d/.h/b"])
  }

  @Test func `Include and exclude are for names, or with a slash for paths`() async throws {
    let dump = try TemporaryFolder(["d/a.html": "1", "d/x/a.html": "2", "d/x/b.txt": "3", "d/y/x/a.html": "4"])
    #expect(try await dump.paths(["path": "d", "include": "a.*", "exclude": "x/*"]) == ["d/a.html", "d/y/x/a.html"])
    #expect(try await dump.paths(["path": "d", "exclude": "x"]) == ["d/a.html"])
    #expect(try await dump.paths(["path": "d/x/b.txt", "exclude": "y"]) == ["d/x/b.txt"])
  }

  @Test func `A path that is there is not a pattern`() async throws {
    let dump = try TemporaryFolder(["a[1].html": "<p>1", "a1.html": "<p>2"])
    #expect(try await dump.paths(["path": "a[1].html"]) == ["a[1].html"])
  }

  @Test func `Links that lead back are dropped, and others are followed`() async throws {
    let dump = try TemporaryFolder(["d/e/a.html": "<p>", "elsewhere/b.html": "<p>"])
    try dump.addLink("d/e/up", to: "..")
    try dump.addLink("d/f", to: "e")
    try dump.addLink("d/g.html", to: "e/a.html")
    try dump.addLink("d/h", to: "../elsewhere")
    let paths = ["d/e/a.html", "d/e/up: symlink_loop", "d/f: folder_again", "d/g.html", "d/h/b.html"]
    #expect(try await dump.paths(["path": "d"]) == paths)
    let unfollowed = ["d/e/a.html", "d/e/up: symlink", "d/f: symlink", "d/g.html: symlink", "d/h: symlink"]
    #expect(try await dump.paths(["path": "d", "follow_symlinks": false]) == unfollowed)
  }

  @Test func `Links that lead to where the run writes are not followed`() async throws {
    let dump = try TemporaryFolder([
      "d/a.html": "<p>", "out/1.html": "<p>", "out/deep/2.html": "<p>", "all/other/3.html": "<p>",
      "outer/4.html": "<p>",
    ])
    try dump.addLink("d/b", to: "../out")
    try dump.addLink("d/c", to: "../out/deep")
    try dump.addLink("d/d", to: "../all")
    try dump.addLink("d/e", to: "../outer")
    try dump.addLink("all/up", to: "../out")
    let source = try dump.source(["path": "d"])
    #expect(source.wayToOutputs() == nil)
    source.keepOut(
      of: [dump.path("out"), dump.path("missing")], andAllBelow: [dump.path("out"), dump.path("missing")])
    #expect(
      try await source.items().map(\.summary) == [
        "d/a.html", "d/b: folder_of_outputs", "d/c: folder_of_outputs", "d/d/other/3.html", "d/d/up: folder_of_outputs",
        "d/e/4.html",
      ])
    #expect(source.wayToOutputs() == "d/b")
    let files = try #require(try source.inputFiles())
    #expect(files.filter { $0.size == 0 && $0.modified == 0 }.map(\.name) == ["d/b", "d/c", "d/d/up"])
  }

  /// Files that the run writes beside folders, or to folders around those that are read, keep nothing else from being read.
  @Test func `Links to what lies beside outputs are followed`() async throws {
    let dump = try TemporaryFolder(["d/a.html": "<p>", "more/b.html": "<p>"])
    try dump.addLink("d/more", to: "../more")
    let source = try dump.source(["path": "d"])
    source.keepOut(of: [dump.path], andAllBelow: [])
    #expect(try await source.items().map(\.summary) == ["d/a.html", "d/more/b.html"])
    source.keepOut(of: [dump.path], andAllBelow: [dump.path])
    #expect(try await source.items().map(\.summary) == ["d/a.html", "d/more/b.html"])
  }

  @Test func `Links across links end at a limit`() async throws {
    let dump = try TemporaryFolder()
    for level in 0...20 {
      try dump.addFolder("all/\(level)")
      if level < 20 { try dump.addLink("all/\(level)/n", to: "../\(level + 1)") }
    }
    let names = Array(repeating: "n", count: 17).joined(separator: "/")
    #expect(try await dump.paths(["path": "all/0"]) == ["all/0/\(names): too_many_links"])
  }

  /// Each folder leads to the next one twice: more than a million paths to one page.
  @Test(.timeLimit(.minutes(15))) func `A folder is entered once, however many links lead to it`() async throws {
    let dump = try TemporaryFolder(["levels/20/a.html": "<p>"])
    for level in 0..<20 {
      try dump.addFolder("levels/\(level)")
      for name in ["a", "b"] { try dump.addLink("levels/\(level)/\(name)", to: "../\(level + 1)") }
    }
    let items = try await dump.items(["path": "levels/8"])
    let names = Array(repeating: "a", count: 12).joined(separator: "/")
    #expect(items.compactMap(\.document).map(\.id) == ["levels/8/\(names)/a.html"])
    #expect(items.count == 13)
    for item in items {
      let rest = try await dump.items(["path": "levels/8"], in: SourceContext(resume: item.position))
      #expect(rest.map(\.origin.path) == items.drop { $0.position != item.position }.dropFirst().map(\.origin.path))
    }
  }

  @Test func `Two names never look the same`() {
    let names: [[UInt8]] = [
      [0xE9], Array("\\xE9".utf8), Array("\\x5CxE9".utf8), Array("\\".utf8), Array("\\x".utf8), Array("é".utf8),
    ]
    #expect(Set(names.map { RawPath($0).text }).count == names.count)
    #expect(
      RawPath([0x61, 0xE9]).text == "a\\xE9" && RawPath("a\\xE9").text == "a\\x5CxE9" && RawPath("a\\b").text == "a\\b")
  }

  @Test func `A folder too deep for the system gets a verdict`() async throws {
    let dump = try TemporaryFolder(["d/a.html": "<p>"])
    let names = try DeepFolders(in: "\(dump.path)/d", levels: 20)
    defer { names.remove() }
    let items = try await dump.items(["path": "d"])
    #expect(items.first?.summary == "d/a.html")
    #expect(items.count == 2)
    #expect(items.last?.message == "the folder cannot be read: File name too long")
  }

  @Test func `Every place can be gone on from`() async throws {
    let dump = try TemporaryFolder([
      "d/a.html": "1", "d/p.html/b": "2", "d/p.html/q/c": "3", "d/p.html.txt": "4", "d/z%": "5", "e/x": "6",
    ])
    try dump.addLink("d/p.html/up", to: "..")
    let settings: ConfigNode = ["path": ["d", "e/x", "d/**"]]
    let all = try await dump.items(settings)
    #expect(all.count == 8)
    for (index, item) in all.enumerated() {
      let rest = try await dump.paths(settings, in: SourceContext(resume: item.position))
      #expect(rest == all[(index + 1)...].map(\.summary), "behind \(item.position.rawValue)")
    }
  }

  @Test func `A place that went away is gone on from too`() async throws {
    let dump = try TemporaryFolder(["d/a": "1", "d/b/x": "2", "d/c": "3"])
    let place = SourcePosition(rawValue: "0:b/gone")
    #expect(try await dump.paths(["path": "d"], in: SourceContext(resume: place)) == ["d/b/x", "d/c"])
  }

  @Test func `The number of inputs is announced`() async throws {
    let dump = try TemporaryFolder(["d/a": "1", "d/b/x": "2", "d/empty": ""])
    let total = Mutex(0)
    _ = try await dump.items(["path": "d"], in: SourceContext { count in total.withLock { $0 = count } })
    #expect(total.withLock { $0 } == 3)
  }

  @Test func `A source stops when the run does`() async throws {
    struct Stop: Error {}
    let dump = try TemporaryFolder(["d/a": "1", "d/b": "2"])
    let seen = Mutex(0)
    await #expect(throws: Stop.self) {
      try await dump.source(["path": "d"]).read(in: SourceContext()) { _ in
        seen.withLock { $0 += 1 }
        throw Stop()
      }
    }
    #expect(seen.withLock { $0 } == 1)
  }

  #if os(Linux)
    @Test func `A folder and a file that cannot be opened for want of descriptors end the input`() async throws {
      await #expect(processExitsWith: .success) {
        let dump = try TemporaryFolder(["d/a/x.html": "<p>1", "one.html": "<p>2"])
        let sources = try [dump.source(["path": "d"]), dump.source(["path": "one.html"])]
        let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var before = rlimit()
        getrlimit(files, &before)
        var none = rlimit(rlim_cur: 0, rlim_max: before.rlim_max)
        setrlimit(files, &none)
        var items: [SourceItem] = []
        for source in sources { items += try await source.items(in: SourceContext()) }
        setrlimit(files, &before)
        let errors = items.compactMap { if case .failed(let error, _, _) = $0.content { error } else { nil } }
        #expect(
          errors.map(\.message).sorted() == [
            "cannot be read: Too many open files", "the folder cannot be read: Too many open files",
          ])
        let ends = errors.map(\.endsInput)
        #expect(ends == [true, true])
      }
    }
  #endif
}
