import CopydeskTesting
import Foundation
import Testing

@Suite struct CleanTests {
  @Test func `A page is printed as Markdown`() async throws {
    let result = try await Pages.folder().run("clean", "dump/a.html")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.error == "")
    #expect(result.output.hasPrefix("---\n"))
    #expect(result.output.contains("The harbour was closed for three hours"))
  }

  @Test func `A page from standard input as JSON and as text`() async throws {
    let folder = try TemporaryFolder()
    let page = Pages.html("Storm closes the harbour")
    let json = try await folder.run("clean", "-", "--format", "json", input: page)
    #expect(json.code == 0, "\(json.error)")
    let article = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(article["title"] as? String == "Storm closes the harbour")
    let text = try await folder.run("clean", "-", "--format", "text", input: page)
    #expect(text.output.hasPrefix("Storm closes the harbour\n\nThe harbour was closed for three hours"))
    #expect(text.output.hasSuffix("both of the piers.\n"))
  }

  @Test func `Each way to fail has its exit code and its words`() async throws {
    let folder = try Pages.folder()
    try folder.add("empty.html", "")
    try folder.add("picture.html", "GIF89a......")
    func result(_ arguments: String...) async throws -> String {
      let result = try await Command(["clean"] + arguments, in: folder).run()
      #expect(result.output == "")
      return "\(result.code) \(result.error)"
    }
    #expect(try await result("none.html") == "66 none.html: No such file or directory\n")
    #expect(try await result("dump") == "66 dump: it is a folder; 'copydesk run' is for folders\n")
    #expect(
      try await result("https://news.example/storm")
        == "64 https://news.example/storm: Copydesk reads files and fetches nothing; save the page, or pipe it in: "
        + "curl … | copydesk clean -\n")
    #expect(try await result("empty.html") == "65 empty.html: files: the file is empty\n")
    #expect(try await result("picture.html") == "65 picture.html: files: dropped: not_a_page: a GIF picture\n")
    #expect(
      try await result("dump/a.html", "--transforms", "repeat")
        == "64 unknown transform 'repeat'; did you mean 'repeats'?\n")
  }
}
