import Testing

@testable import CopydeskComparison

/// What differs between two articles.
@Suite struct ArticleDifferenceTests {
  /// An article as the `json` sink writes it.
  static func article(
    _ lines: [String], id: String = "a.html", title: String = "Ferry", site: String = "https://www.courier.example/a",
    removed: [(String, String)] = []
  ) throws -> ComparedArticle {
    func block(_ text: String, _ position: Int) -> String {
      #"{"kind":"paragraph","role":"body","position":\#(position),"text":"\#(text)","marks":[]}"#
    }
    let blocks = lines.enumerated().map { block($1, $0 * 10) }.joined(separator: ",")
    let removals = removed.map { text, rule in
      #"{"stage":"html.article","rule":"\#(rule)","reason":"","position":1,"repeats":null,"block":\#(block(text, 1))}"#
    }.joined(separator: ",")
    let json = """
      {"schema_version":1,"id":"\(id)","source":{"path":"x"},"title":"\(title)","url":"\(site)","text":"","blocks":[\(blocks)],\
      "removed":[\(removals)],"provenance":{"confidence":\(lines.count)}}
      """
    return try #require(ComparedArticle(json: Array(json.utf8)))
  }

  private func changes(_ before: [String], _ after: [String]) throws -> [String] {
    let difference = ArticleDifference(try Self.article(before), try Self.article(after))
    let marks: [ArticleDifference.Line.Change: String] = [.same: " ", .gained: "+", .lost: "-", .moved: "~"]
    return difference?.lines.map { (marks[$0.change] ?? "?") + $0.text } ?? []
  }

  @Test func `The same article differs in nothing, wherever its blocks were`() throws {
    let one = try Self.article(["a", "b"])
    let other = try Self.article(["a", "b"], removed: [("x", "related")])
    #expect(ArticleDifference(one, other) == nil)
  }

  @Test func `Lines are gained, lost and moved`() throws {
    #expect(try changes(["a", "b", "c"], ["a", "x", "c"]) == [" a", "-b", "+x", " c"])
    #expect(try changes(["a", "b", "c"], ["b", "c", "a"]) == [" b", " c", "~a"])
    #expect(try changes([], ["a"]) == ["+a"])
    #expect(try changes(["a", "b"], []) == ["-a", "-b"])
  }

  @Test func `The rule that took a line out is named`() throws {
    let whole = try Self.article(["a", "Read more"])
    let cut = try Self.article(["a"], removed: [("Share\nRead more", "related")])
    #expect(ArticleDifference(whole, cut)?.lines.last?.rule == "html.article.related")
    #expect(ArticleDifference(cut, whole)?.lines.last?.rule == "html.article.related")
    #expect(ArticleDifference(cut, whole)?.lines.last?.change == .gained)
  }

  @Test func `Fields differ by their values`() throws {
    let difference = ArticleDifference(try Self.article(["a"]), try Self.article(["a"], title: "Boat"))
    #expect(difference?.fields == [.init(name: "title", before: "\"Ferry\"", after: "\"Boat\"")])
    #expect(difference?.lines.map(\.change) == [.same])
  }

  @Test func `A site is its host, else its name`() throws {
    #expect(try Self.article([]).site == "courier.example")
    #expect(try #require(ComparedArticle(json: Array(#"{"id":"x","site":"The Courier"}"#.utf8))).site == "The Courier")
    #expect(try #require(ComparedArticle(json: Array(#"{"id":"x","url":null}"#.utf8))).site == "unknown")
    #expect(ComparedArticle(json: Array(#"{"title":"x"}"#.utf8)) == nil)
  }

  @Test func `Very long articles are compared as sets`() throws {
    let lines = (0..<5_000).map { "line \($0)" }
    let difference = ArticleDifference(try Self.article(lines), try Self.article(Array(lines.dropFirst())))
    #expect(difference?.lines.filter { $0.change != .same }.map(\.text) == ["line 0"])
  }
}
