import CopydeskCore
import Testing

/// Paths are bytes: a character may be a slash with the mark after it.
@Suite struct PathTests {
  private static let marks = ["\u{301}", "\u{1F3FB}", "\u{FF9E}", "\u{E33}"]

  @Test(arguments: marks) func `A name that begins with a mark is a name`(mark: String) {
    let path = "/out/\(mark)news/\(mark)a.md"
    #expect(path.pathParts.map { Array($0.utf8) } == ["out", "\(mark)news", "\(mark)a.md"].map { Array($0.utf8) })
    #expect(Array(path.pathName.utf8) == Array("\(mark)a.md".utf8))
    #expect(path.pathFolder == "/out/\(mark)news" && path.pathStart == "/out/\(mark)news/")
    #expect(path.path(below: "/out") == "\(mark)news/\(mark)a.md" && path.isRooted)
    #expect(PathSetting("\(mark)x/../\(mark)y", relativeTo: "/a").absolute == "/a/\(mark)y")
    #expect(PathSetting("/\(mark)x", relativeTo: "/a").absolute == "/\(mark)x")
  }

  @Test func `The parts of a path`() {
    #expect("/".pathFolder == "/" && "/a".pathFolder == "/" && "a".pathFolder == "." && "a/b".pathFolder == "a")
    #expect("a/".pathName == "" && "a/".endsInSlash && "".pathParts.isEmpty && "//a//b/".pathParts == ["a", "b"])
    #expect("/a".path(below: "/") == "a" && "/ab".path(below: "/a") == nil && "/a".path(below: "/a") == nil)
    #expect("/a/b".path(below: "/a/") == "b")
  }

  @Test(arguments: marks) func `A template may have a mark after a brace, a slash and a point`(mark: String) throws {
    var document = Document(
      origin: Origin(path: "a/\(mark)b/\(mark)c.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "\(mark)Title"
    document.metadata.section = "\(mark)Section"
    document.metadata.published = "2024-03-05"
    func name(_ template: String) throws -> [UInt8] {
      Array(try NameTemplate(PathSetting(template, relativeTo: "/base")).name(for: document).path.utf8)
    }
    #expect(try name("out/{title}\(mark)/x.md") == Array("\(mark)Title\(mark)/x.md".utf8))
    #expect(try name("out/{date:%Y/\(mark)%m}.\(mark)md") == Array("2024/\(mark)03.\(mark)md".utf8))
    #expect(try name("out/{path}") == Array("a/\(mark)b/\(mark)c".utf8))
    let template = try NameTemplate(PathSetting("\(mark)out/{section}/{slug}.md", relativeTo: "/base"))
    #expect(Array(template.folder.utf8) == Array("/base/\(mark)out".utf8))
    #expect(template.name(for: document).folders.count == 1)
  }

  @Test func `A device's name counts by bytes`() throws {
    var document = Document(origin: Origin(path: "a"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "CON.\u{301}x"
    let name = try NameTemplate(PathSetting("{title}.md", relativeTo: "/")).name(for: document).path
    #expect(Array(name.utf8) == Array("CON_.\u{301}x.md".utf8))
  }

  @Test(arguments: [
    ("out/{slug}.jsonl", "articles.jsonl", true), ("out/{slug}.jsonl", "Articles.JSONL", true),
    ("out/{slug}.jsonl", "articles.csv", false), ("out/{slug}.jsonl", "deep/articles.jsonl", false),
    ("out/{hash}.jsonl", "articles.jsonl", false), ("out/{hash}.jsonl", "fade.jsonl", true),
    ("out/{date}-{slug}.jsonl", "articles.jsonl", false), ("out/{title}.jsonl", "an article.jsonl", true),
    ("out/{section}/{slug}.md", "seen", true), ("out/{section}/{slug}.md", "seen/current.md", true),
    ("out/{section}/{slug}.md", "seen/deep/current", false), ("out/{path}.md", "seen/deep/current", true),
    ("out/{path}.md", "seen/deep/current.jsonl", false), ("out/{site}/{slug}.md", "articles.jsonl", false),
    ("out/{date:%Y/%m}/{slug}.md", "2024", true), ("out/{year}/{slug}.md", "seen", false),
    ("out/x-{slug}.md", "x-a.md", true), ("out/x-{slug}.md", "y-a.md", false), ("out/a.md", "a.md", false),
  ])
  func `A template knows what it could meet`(template: String, path: String, meets: Bool) throws {
    let template = try NameTemplate(PathSetting(template, relativeTo: "/base"))
    #expect(template.couldMeet("/base/out/\(path)", isFolder: !path.contains(".")) == meets)
    #expect(!template.couldMeet("/elsewhere/\(path)", isFolder: true))
  }
}
