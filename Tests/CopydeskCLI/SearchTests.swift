import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// `copydesk search`, and a source and a sink of one name.
@Suite struct SearchTests {
  private static let pipeline = """
    source:
      jsonl: { path: in.jsonl, fields: { html: page } }
    transforms: [html.article]
    sinks:
      - sqlite: { path: out.sqlite, key: extras.record_id }
      - csv: { path: out.csv, columns: [id, title] }
    """

  /// A folder in which the pipeline ran, with one bad line.
  private func folder() async throws -> TemporaryFolder {
    let story =
      "The ferry to Holm ran again on Wednesday, eleven weeks after ice had bent its ramp, the harbour office said."
    let folder = try TemporaryFolder([
      "news.yaml": Self.pipeline,
      "in.jsonl": """
      {"id": "n1", "url": "https://g.example/1", "published": "2025-03-05", "title": "Ferry runs", "page": "<article><p>\(story)</p></article>"}
      {"id": "n2",
      {"id": "n3", "title": "나룻배", "page": "<article><p>나룻배가 이 년 만에 다시 다닌다고 주민들이 전했다.</p></article>"}
      """,
    ])
    let run = try await folder.run("run", "news.yaml")
    #expect(run.code == 65 && run.error.contains("read 3 = written 2 + dropped 0 + failed 1"), "\(run.error)")
    #expect(run.error.contains("line 2, at byte"))
    return folder
  }

  @Test func `Matches are printed with headline, place and snippet`() async throws {
    let folder = try await folder()
    let found = try await folder.run("search", "out.sqlite", "ferry", "HOLM")
    #expect(found.code == 0 && found.error.isEmpty)
    let lines = found.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "Ferry runs (2025-03-05)")
    #expect(lines.dropFirst().first == "  n1, https://g.example/1")
    #expect(lines.last?.contains("The [ferry] to [Holm] ran again") == true)
    #expect(try await folder.run("search", "out.sqlite", "나룻").output.contains("[나룻]배"))
    #expect(try await folder.run("search", "out.sqlite", "absent").output == "no article matches\n")
    let json = try await folder.run("search", "out.sqlite", "ferry", "--json").output
    #expect(json.hasPrefix("{\"id\": \"n1\", \"published\": \"2025-03-05\", \"snippet\": "))
    #expect(folder.text("out.csv") == "id,title\nin.jsonl,Ferry runs\nin.jsonl#2,나룻배\n")
  }

  @Test(arguments: [
    (["search", "no.sqlite", "x"], 74, "no.sqlite: there is no such file"),
    (["search", "in.jsonl", "x"], 74, "in.jsonl: file is not a database"),
    (["search", "out.sqlite", "***"], 64, "there is nothing to search for in the query"),
    (["search", "out.sqlite", "x", "--limit", "0"], 64, "--limit 0: at least one article has to be shown"),
  ])
  func `What cannot be searched is told`(_ arguments: [String], _ code: Int, _ message: String) async throws {
    let folder = try await folder()
    let result = try await Command(arguments, in: folder).run()
    #expect(Int(result.code) == code && result.error.contains(message), "\(result.code): \(result.error)")
  }

  @Test func `The card of a name that is a source and a sink has both`() async throws {
    let folder = try TemporaryFolder()
    let card = try await folder.run("stages", "csv").output
    #expect(card.contains("csv (source, version 1)") && card.contains("csv (sink, version 1)"))
  }
}
