import CopydeskTesting
import Foundation
import Testing

@Suite struct HostileTests {
  /// A folder with all that a dump should not have, and two good pages.
  private func hostile() throws -> TemporaryFolder {
    let folder = try Pages.folder()
    let page = Pages.html("A page among strange ones")
    func body(_ inside: String) -> String { page.replacing("<article>", with: "<article>" + inside) }
    try folder.add("dump/deep.html", body(String(repeating: "<div>", count: 100_000)))
    let attributes = (0..<100_000).map { " a\($0)=1" }.joined()
    try folder.add("dump/attributes.html", body("<p\(attributes)>"))
    try folder.add("dump/empty.html", "")
    try folder.add("dump/large.html", page + String(repeating: "<p>more of it", count: 5_000_000))
    try folder.add("dump/page.html/inside.html", page)
    try folder.add("dump/nul.html", page.replacing("closed", with: "clo\0sed"))
    var broken = Array(page.utf8)
    broken.insert(contentsOf: [0xFF, 0xC3, 0x28, 0xF0, 0x9F], at: broken.count / 2)
    try Data(broken).write(to: URL(fileURLWithPath: "\(folder.path)/dump/utf8.html"))
    let links = ["dangling.html": "nowhere", "loop": ".", "unreadable.html": "/proc/self/mem"]
    for (name, target) in links {
      try folder.addLink("dump/\(name)", to: target)
    }
    mkfifo("\(folder.path)/dump/pipe.html", 0o644)
    return folder
  }

  #if os(Linux)
    @Test(.timeLimit(.minutes(15))) func `Every strange file has its verdict, and good pages are written`() async throws
    {
      let folder = try hostile()
      let result = try await folder.run("run", "news.yaml", "--report", "report.json")
      #expect(result.code == 65, "\(result.error)")
      let data = try #require(folder.text("report.json"))
      let report = try #require(try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
      let failures = try #require(report["failures"] as? [[String: String]])
      #expect(
        failures.map { "\($0["id"] ?? ""): \($0["code"] ?? "")" } == [
          "dump/attributes.html: limit_attributes", "dump/dangling.html: dangling_link", "dump/deep.html: limit_depth",
          "dump/empty.html: empty_file", "dump/large.html: limit_bytes", "dump/pipe.html: not_a_file",
          "dump/unreadable.html: unreadable",
        ])
      #expect((report["totals"] as? [String: Int])?["dropped"] == 2)
      #expect(result.error.contains("is_folder"))
      #expect(result.error.contains("symlink_loop"))
      let written = try #require(folder.text("out/articles.jsonl"))
      for name in ["a.html", "b.html", "nul.html", "utf8.html", "page.html/inside.html"] {
        #expect(written.contains("dump/\(name)\""), "\(name)")
      }
    }
  #endif
}
