import CopydeskConfig
import CopydeskCore
import CopydeskTesting
import Foundation
import Testing

@Suite struct ConfigFileTests {
  let folder: TemporaryFolder
  let loader = ConfigLoader(registry: registry, environment: ["IN": "pages"])

  init() throws { folder = try TemporaryFolder() }

  /// What is wrong with a file, its path left out.
  private func problems(_ path: String) -> String {
    do {
      _ = try loader.load(path: path)
      return ""
    } catch {
      return error.description.replacing(path, with: "FILE")
    }
  }

  @Test func `Paths start from the file's folder`() throws {
    let text = "source: { pages: { path: '${IN}' } }\nerrors: { path: no/where/failed.jsonl }\nsinks: [tree]"
    let pipeline = try loader.load(path: folder.add("news.yaml", text))
    #expect((pipeline.source.stage as? Pages)?.settings.path.first?.absolute == "\(folder.path)/pages")
    #expect((pipeline.sinks[0].stage as? Tree)?.settings.folder.absolute == "\(folder.path)/out")
    #expect(pipeline.errorsPath == "\(folder.path)/no/where/failed.jsonl")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/no"))
  }

  @Test func `A file that cannot be read`() throws {
    #expect(problems("\(folder.path)/news.yaml") == "FILE: cannot be read: No such file or directory")
    #expect(problems(folder.path) == "FILE: cannot be read: it is a folder")
    #expect(problems("/dev/null") == "FILE: the file is empty; a pipeline needs a source and sinks")
    #expect(throws: ConfigError([ConfigProblem(SettingError("not a path to a file"), file: "a\u{0}b")])) {
      try loader.load(path: "a\u{0}b")
    }
    #expect(throws: ConfigError([ConfigProblem(SettingError("not a path to a file"), file: "")])) {
      try loader.load(path: "")
    }
  }

  @Test func `A file that is not text`() throws {
    let latin = try folder.add("latin.yaml", Array("source:\n  é: caf".utf8) + [0xE9, 0x0A])
    #expect(problems(latin) == "FILE:2:9: not UTF-8: the byte here begins no character")
    let wide = try folder.add("wide.yaml", [0xFF, 0xFE, 0x61, 0])
    #expect(problems(wide) == "FILE: the file is UTF-16; save it as UTF-8")
    let cut = try folder.add("cut.yaml", Array("a: ".utf8) + [0xE2, 0x82])
    #expect(problems(cut) == "FILE:1:4: not UTF-8: the byte here begins no character")
  }

  @Test func `A file that is too large`() throws {
    let path = try folder.add("large.yaml", [UInt8](repeating: UInt8(ascii: "#"), count: 10_000_001))
    #expect(problems(path) == "FILE: larger than 10 MB, which no config needs; is this the right file?")
    #expect(problems("/dev/zero") == "FILE: larger than 10 MB, which no config needs; is this the right file?")
  }

  @Test func `A byte order mark is not part of the text`() throws {
    let text = "\u{FEFF}source: { pages: { path: in } }\r\nsinks: [tree]\r\nworkers: x\r\n"
    let path = try folder.add("news.yaml", text)
    #expect(problems(path) == "FILE:3:10: workers: expected a whole number, found the text 'x'")
  }

  @Test func `A stage that writes the config itself`() throws {
    let text = "source: { pages: { path: in } }\nsinks: [lines: { path: ./x/../news.yaml }]"
    let path = try folder.add("news.yaml", text)
    #expect(problems(path) == "FILE:2:24: sinks[0].lines.path: 'news.yaml' is this config file itself")
  }
}
