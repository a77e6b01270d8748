import CopydeskTesting
import Foundation
import Testing

/// Runs that may not have as much address space as they like.
@Suite struct AddressSpaceTests {
  @Test func `Half of the address space is what documents may take`() async throws {
    let folder = try TemporaryFolder()
    try folder.add("dump/a.html", Pages.html("One"))
    let items = (0..<100_000).map { "<li>\($0)" }.joined()
    try folder.add("dump/b.html", "<article><h1>Two</h1><ul>\(items)</ul></article>")
    try folder.add("news.yaml", Pages.pipeline)
    let program = try Command.executable("copydesk").path
    // In units of 1,024 bytes.
    let line = "ulimit -v 1600000; exec '\(program)' run news.yaml --quiet"
    let result = try await Command(["-c", line], at: "/bin/sh", in: folder).run()
    #expect(result.code == 65, "\(result.error)")
    #expect(result.error.contains("of memory, and a page of its size may take 51200000;"), "\(result.error)")
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 1)
  }
}
