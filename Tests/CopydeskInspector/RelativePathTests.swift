import Testing

@testable import CopydeskInspector

@Suite struct RelativePathTests {
  @Test(
    arguments: [
      ("pages/a.html", ".", "pages/a.html"), ("pages/a.html", "Examples/pipelines", "../../pages/a.html"),
      ("Examples/pages/a.html", "Examples/pipelines", "../pages/a.html"),
      ("./dump/../dump/a.html", "./x", "../dump/a.html"),
      ("/a/b.html", "/a/c/d", "../../b.html"), ("/a/b.html", "c", "/a/b.html"), ("a.html", "../c", "a.html"),
    ])
  func `A file is reached from a folder`(_ file: String, _ folder: String, _ expected: String) {
    #expect(RelativePath.path(of: file, from: folder) == expected)
  }
}
