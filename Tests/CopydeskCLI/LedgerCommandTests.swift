import CopydeskTesting
import Foundation
import Testing

/// `copydesk ledger`.
@Suite struct LedgerCommandTests {
  private func folder() async throws -> TemporaryFolder {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", "")
    try folder.add("dump/d.html", "<!doctype html><title>Empty</title>")
    try folder.add("dump/e.html", "GIF89a......")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    return folder
  }

  @Test func `Documents are counted by verdict, reason and site`() async throws {
    let shown = try await folder().run("ledger", "show", "news.yaml")
    #expect(shown.code == 0, "\(shown.error)")
    let lines = shown.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix("the run of 2") == true)
    #expect(
      lines.dropFirst().joined(separator: "\n").hasPrefix(
        """
        5 = written 2 + dropped 2 + failed 1

        dropped
        no_text     1  transforms[0].html.article
        not_a_page  1  source.files

        failed
        empty_file  1  source.files

        """))
  }

  @Test func `Those that failed or were dropped are listed with the reason`() async throws {
    let folder = try await folder()
    #expect(
      try await folder.run("ledger", "failed", "news.yaml").output
        == "dump/c.html: source.files: empty_file: the file is empty\n")
    let dropped = try await folder.run("ledger", "dropped", "out/.copydesk/news.journal").output
    #expect(dropped.split(separator: "\n").map { $0.prefix(40) }.count == 2)
    #expect(dropped.hasPrefix("dump/d.html: transforms[0].html.article: no_text"))
  }

  @Test func `One document is explained`() async throws {
    let folder = try await folder()
    let written = try await folder.run("ledger", "explain", "news.yaml", "dump/a.html").output.replacing(
      /[ ]+/, with: " ")
    #expect(
      written.hasPrefix("dump/a.html\nverdict written\nwords 42\ntext kept 90 % of 240 bytes; 'clean --explain' "))
    let failed = try await folder.run("ledger", "explain", "news.yaml", "dump/c.html").output.replacing(
      /[ ]+/, with: " ")
    #expect(failed.contains("verdict failed at source.files: empty_file: the file is empty\n"))
    let swapped = try await folder.run("ledger", "explain", "dump/a.html", "news.yaml")
    #expect(swapped.code == 64)
    #expect(
      swapped.error.hasPrefix(
        "Error: 'news.yaml' is the config, which comes first: ledger explain 'news.yaml' 'dump/a.html'\n"))
    let none = try await folder.run("ledger", "explain", "news.yaml", "dump/x.html")
    #expect(none.code == 66)
    for other in ["./dump/a.html", folder.path("dump/a.html")] {
      let explained = try await folder.run("ledger", "explain", "news.yaml", other)
      #expect(explained.code == 0 && explained.output.hasPrefix("dump/a.html\n"), "\(explained)")
    }
    #expect(
      none.error == "no document or input of the run is called 'dump/x.html'; 'ledger export' lists all of them\n")
  }

  @Test func `Every document is exported`() async throws {
    let folder = try await folder()
    let lines = try await folder.run("ledger", "export", "news.yaml").output.split(separator: "\n")
    #expect(lines.count == 5)
    let first = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(first["verdict"] as? String == "written")
    #expect(first["path"] as? String == "dump/a.html")
    #expect((first["hash"] as? String)?.count == 16)
    let table = try await folder.run("ledger", "export", "news.yaml", "--format", "csv").output.split(separator: "\n")
    #expect(table.count == 6)
    #expect(table[0].hasPrefix("id,input,path,position,url,site,hash,verdict,stage,reason,detail,"))
    #expect(table[3].contains(",failed,source.files,empty_file,the file is empty,"))
  }

  @Test func `Without a run there is nothing to tell`() async throws {
    let folder = try Pages.folder()
    let shown = try await folder.run("ledger", "show", "news.yaml")
    #expect(shown.code == 74)
    #expect(shown.error == "the journal '\(folder.path("out/.copydesk/news.journal"))' is not there; a run makes it\n")
  }
}
