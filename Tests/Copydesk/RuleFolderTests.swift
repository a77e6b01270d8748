import Copydesk
import CopydeskConfig
import CopydeskCore
import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// Files and folders of rules under `sites_from`, in the collection's format and in YAML.
@Suite struct RuleFolderTests {
  /// A folder with rules, and a config beside it that names it.
  private final class Desk {
    let folder: TemporaryFolder
    let rules: URL

    init(_ files: [String: String]) throws {
      folder = try TemporaryFolder()
      try folder.addFolder("rules")
      for (name, text) in files { try folder.add("rules/\(name)", text) }
      rules = URL(filePath: folder.path("rules"))
    }

    /// What loading says: errors, or warnings.
    func load(_ path: String = "rules") -> String {
      let config = """
        source: { files: { path: pages } }
        transforms: [html.article: { sites_from: \(path) }]
        sinks: [json: { path: out.jsonl }]
        """
      var lines: [String] = []
      do {
        let path = try folder.add("news.yaml", config)
        _ = try ConfigLoader(registry: .builtIn).load(path: path, preflight: false) { lines.append("\($0)") }
      } catch {
        lines = ["\(error)"]
      }
      return lines.joined(separator: "\n").replacing(folder.path + "/", with: "")
    }
  }

  @Test func `A folder of both formats, and what is neither`() throws {
    let desk = try Desk([
      "a.example.txt": "body: //article\nnext_page_link: //a", ".b.example.txt": "strip: //aside\nnext_page_link: //b",
      "global.txt": "tidy: no", "c.yaml": "c.example: { keep: main }", "d.yml": "d.example: { title: //h1 }",
      "LICENSE.txt": "All rules are free.", "README.md": "# Rules", ".gitignore": "x",
    ])
    #expect(
      desk.load() == """
        rules/.b.example.txt:2:1: warning: 'next_page_link' has no effect: Copydesk reads saved pages and fetches nothing (in 2 files)
        rules/LICENSE.txt: warning: left out: the name is no host's
        rules/global.txt:1:1: warning: 'tidy' has no effect: html.article does this on every page
        """)
    #expect(desk.load("[rules/a.example.txt, rules/c.yaml]").hasPrefix("rules/a.example.txt:2:1: warning: 'next_page"))
  }

  @Test func `All that is wrong with a folder's files`() throws {
    let desk = try Desk([
      "a.example.txt": "body: //article[\nstrip: //p", "b.example.txt": "# ok\n\ndate: now()",
      "c.yaml": "c.example: { keep: '//main[' }",
    ])
    try FileManager.default.createSymbolicLink(
      at: desk.rules.appending(path: "d.example.txt"), withDestinationURL: desk.rules.appending(path: "gone"))
    try FileManager.default.createDirectory(
      at: desk.rules.appending(path: "e.example.txt"), withIntermediateDirectories: false)
    #expect(
      desk.load() == """
        rules/c.yaml:1:27: c.example.keep: the XPath '//main[' is wrong at character 7: the '[' here is not closed
        rules/d.example.txt: cannot be read: No such file or directory
        rules/e.example.txt: cannot be read: it is a folder
        """)
  }

  @Test func `A slip in one file of a collection stops no run`() throws {
    let desk = try Desk(["a.example.txt": "body: //article[\nstrip: //p", "b.example.txt": "# ok\n\ndate: now()"])
    #expect(
      desk.load() == """
        rules/a.example.txt:1:16: warning: 'body' is left out: the XPath '//article[' is wrong at character 10: the '[' here is not closed
        rules/b.example.txt:3:7: warning: 'date' is left out: the XPath 'now()' is wrong at character 1: \
        the function 'now' does not exist in XPath 1.0
        """)
    #expect(
      desk.load("[rules/a.example.txt]") == """
        rules/a.example.txt:1:16: body: the XPath '//article[' is wrong at character 10: the '[' here is not closed
        """)
  }

  @Test func `A pipe is not waited for`() throws {
    let desk = try Desk([:])
    mkfifo(desk.rules.appending(path: "a.example.txt").path, 0o600)
    #expect(desk.load() == "rules/a.example.txt: cannot be read: it is neither a file nor a folder")
  }

  @Test func `A path that leads to no rules`() throws {
    let desk = try Desk(["README.md": "", "notes.txt": ""])
    let place = "news.yaml:2:42: transforms[0].html.article.sites_from:"
    #expect(desk.load() == "\(place) 'rules' has no files of rules in it")
    #expect(desk.load("none.example.txt") == "\(place) 'none.example.txt' cannot be read: No such file or directory")
    #expect(desk.load("none") == "\(place) 'none' cannot be read: No such file or directory")
    #expect(
      desk.load("rules/notes.txt") == "\(place) 'rules/notes.txt' is named after no host; 'news.example.txt' would be")
  }

  @Test func `Two files for one host both hold`() throws {
    let desk = try Desk(["A.example.txt": "body: //a", "a.example.txt": "body: //b"])
    #expect(desk.load() == "rules/a.example.txt: warning: for the same host as 'A.example.txt'; both hold")
  }

  @Test func `Two thousand files`() throws {
    let files = (0..<2_000).map { number in
      ("h\(number).example.txt", "body: //div[@id='a\(number)']\nstrip: //p[@class='x']\ntitle: //h1\ntidy: no\n")
    }
    let desk = try Desk(Dictionary(uniqueKeysWithValues: files))
    let time = ThreadTime.measure {
      #expect(
        desk.load() == """
          rules/h0.example.txt:4:1: warning: 'tidy' has no effect: html.article does this on every page (in 2000 files)
          """)
    }
    #expect(time < 20)
  }
}
