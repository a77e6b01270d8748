import CopydeskCore
import CopydeskTesting
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@testable import CopydeskFilesPlugin

@Suite struct PreflightTests {
  @Test func `Each path that gives nothing is named`() throws {
    let dump = try TemporaryFolder(["d/a.html": "<p>", "d/e/b.html": "<p>", "hidden/.a": "x"])
    try dump.addFolder("bare/deep")
    try dump.addLink("dangling", to: "nowhere")
    let paths: ConfigNode = ["path": ["d", "gone", "bare", "hidden", "d/*.txt", "gone/*.html", "dangling", "-", "?"]]
    #expect(
      try dump.problems(paths) == [
        "path[1]: there is no file or folder DUMP/gone",
        "path[2]: there is no file to read in the folder DUMP/bare",
        "path[3]: there is no file to read in the folder DUMP/hidden",
        "path[4]: 'd/*.txt' matches no file",
        "path[5]: 'gone/*.html' matches no file: there is no folder DUMP/gone",
        "path[6]: DUMP/dangling is a symbolic link to 'nowhere', which is not there",
        "path[8]: '?' matches no file, only folders; '?/**' is for the files in them",
      ])
  }

  @Test func `A pipe is refused before the run, and nobody waits for it`() throws {
    let dump = try TemporaryFolder()
    #expect(mkfifo(dump.path("pipe"), 0o644) == 0)
    let way = "which is not read; the path '-' reads standard input, as in '… < "
    #expect(
      try dump.problems(["path": "pipe"]) == [
        "path: DUMP/pipe is a named pipe, \(way)pipe'"
      ])
    let database = try SQLiteSource.reading(["path": "pipe", "query": "SELECT 1 AS html"], baseFolder: dump.path)
    #expect(database.preflight().map(\.message) == ["\(dump.path("pipe")) is a named pipe, \(way)pipe'"])
  }

  @Test func `Settings that do not go together are refused`() throws {
    let dump = try TemporaryFolder()
    func message(_ settings: ConfigNode) -> String {
      do {
        _ = try dump.source(settings)
        return ""
      } catch {
        return "\(error)"
      }
    }
    #expect(message(["path": ["-", "-"]]) == "path: standard input ('-') is given twice")
    #expect(message(["path": .init(.list([]))]) == "path: no path is given")
    #expect(message(["path": "a*/../b"]) == "path: '..' cannot follow a wildcard: 'a*/../b'")
    let braces = ConfigNode(.string(String(repeating: "{a,b}", count: 12)))
    #expect(
      message(["path": "x", "exclude": ["a", braces]]) == "exclude[1]: its braces expand to more than 1000 patterns")
    #expect(message([:]) == "path: no path is given")
  }

  @Test func `The examples hold`() async throws {
    for example in FilesSource.manifest.examples {
      guard case .files(let files) = example.input, case .items(let wanted) = example.output else {
        Issue.record("a source's example has files and items")
        continue
      }
      let dump = try TemporaryFolder(files)
      #expect(try dump.problems(example.settings) == [])
      #expect(try await dump.paths(example.settings) == wanted)
    }
  }
}
