import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// `copydesk diff` on configs and on outputs.
@Suite struct DiffTests {
  private static let golden = "Tests/Fixtures/diff/favor.txt"

  /// The example pages, with a config for each of two settings.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Repository.path("Examples/pages"), toPath: folder.path("pages"))
    for favor in ["precision", "recall"] {
      try folder.add(
        "\(favor).yaml",
        """
        source: { files: { path: "pages/*.html" } }
        transforms: [{ html.article: { favor: \(favor) } }, repeats]
        sinks: [{ json: { path: \(favor).jsonl, removed: true } }]

        """)
    }
    return folder
  }

  /// `RECORD=1 swift test --disable-xctest --filter DiffTests` writes the golden anew.
  @Test func `Precision and recall differ on the examples as recorded`() async throws {
    let folder = try folder()
    let before = try folder.snapshot()
    let result = try await folder.run("diff", "precision.yaml", "recall.yaml")
    #expect(result.code == 1, "\(result.error)")
    #expect(result.error.isEmpty)
    #expect(try folder.snapshot() == before, "nothing is written")
    if result.output == (try? Repository.text(Self.golden)) { return }
    guard ProcessInfo.processInfo.environment["RECORD"] == "1" else {
      Issue.record(
        "\(Self.golden) is out of date; RECORD=1 swift test --filter DiffTests writes it anew:\n\(result.output)")
      return
    }
    try result.output.write(toFile: Repository.path(Self.golden), atomically: true, encoding: .utf8)
  }

  @Test func `Outputs differ as the configs that made them`() async throws {
    let folder = try folder()
    for favor in ["precision", "recall"] {
      #expect(try await folder.run("run", "\(favor).yaml", "--quiet").code == 0)
    }
    let configs = try await folder.run("diff", "precision.yaml", "recall.yaml")
    let outputs = try await folder.run("diff", "precision.jsonl", "recall.jsonl")
    #expect(outputs.code == 1)
    #expect(outputs.output == configs.output)
    let mixed = try await folder.run("diff", "precision.yaml", "precision.jsonl")
    #expect(mixed.code == 0)
    #expect(mixed.output == "17 articles: no difference\n")
  }

  @Test func `JSON has each page that differs and no other`() async throws {
    let folder = try folder()
    var texts: [[String: Data]] = []
    for favor in ["precision", "recall"] {
      #expect(try await folder.run("run", "\(favor).yaml", "--quiet").code == 0)
      texts.append(try articles(try #require(folder.text("\(favor).jsonl"))))
    }
    let expected = Set(texts[0].keys.filter { texts[0][$0] != texts[1][$0] })
    let result = try await folder.run("diff", "precision.jsonl", "recall.jsonl", "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let found = (json?["differences"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
    #expect(!expected.isEmpty)
    #expect(Set(found) == expected)
  }

  /// What is compared of each article, as one text.
  private func articles(_ lines: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for line in lines.split(separator: "\n") {
      var article = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let id = try #require(article["id"] as? String)
      for key in ["provenance", "removed"] { article[key] = nil }
      article["blocks"] = (article["blocks"] as? [[String: Any]])?.map { block in
        block.filter { !["position", "group"].contains($0.key) }
      }
      result[id] = try JSONSerialization.data(withJSONObject: article, options: .sortedKeys)
    }
    return result
  }

  @Test func `A sample is a part of the whole`() async throws {
    let folder = try folder()
    let result = try await folder.run("diff", "precision.yaml", "recall.yaml", "--sample", "3")
    #expect(
      result.output.contains("of 3 articles") || result.output == "3 articles: no difference\n", "\(result.output)")
    #expect(try await folder.run("diff", "precision.yaml", "recall.yaml", "--sample", "3").output == result.output)
  }

  @Test func `Articles are the same however they are packed, named and written`() async throws {
    let folder = try folder()
    try folder.add(
      "recall.yaml",
      try #require(folder.text("recall.yaml")).replacing("recall.jsonl", with: "recall.jsonl.gz"))
    for favor in ["precision", "recall"] {
      #expect(try await folder.run("run", "\(favor).yaml", "--quiet").code == 0)
    }
    let expected = try await folder.run("diff", "precision.yaml", "recall.yaml").output
    #expect(try await folder.run("diff", "precision.jsonl", "recall.jsonl.gz").output == expected)
    // As other programs write JSON: escapes, spaces, keys in order.
    let lines = try #require(folder.text("precision.jsonl")).split(separator: "\n").map { line in
      let article = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let text = String(
        decoding: try JSONSerialization.data(withJSONObject: article, options: .sortedKeys), as: UTF8.self)
      return text.unicodeScalars.map { $0.isASCII ? String($0) : $0.escapedForJSON }.joined()
        .replacing("\",\"", with: "\", \"").replacing("\":\"", with: "\": \"")
    }
    try folder.add("precision.txt", lines.joined(separator: "\n"))
    let same = try await folder.run("diff", "precision.jsonl", "precision.txt")
    #expect(same.output == "17 articles: no difference\n", "\(same.error)")
  }

  @Test func `What cannot be compared is said`() async throws {
    let folder = try folder()
    try folder.add("odd.jsonl", "{\"id\":\"a\",\"blocks\":[]}\n\n{\"title\":1}\n")
    let odd = try await folder.run("diff", "odd.jsonl", "odd.jsonl")
    #expect(odd.code == 74)
    #expect(odd.error == "odd.jsonl:3: this is no article as the json sink writes it to JSON Lines\n")
    let missing = try await folder.run("diff", "none.jsonl", "odd.jsonl")
    #expect(missing.error == "none.jsonl: No such file or directory\n")
    try folder.add("wrong.yaml", "source: { filez: {} }\nsinks: [json]\n")
    #expect(try await folder.run("diff", "wrong.yaml", "recall.yaml").code == 78)
    #expect(try await folder.run("diff", "recall.yaml", "recall.yaml", "--sample", "0").code == 64)
  }
}

extension Unicode.Scalar {
  /// The code units of UTF-16 as JSON escapes them.
  fileprivate var escapedForJSON: String {
    String(self).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
