import CopydeskArticlePlugin
import CopydeskCore
import Testing

/// Pages of short lines that no `<article>` holds, and lines that sign or open a text.
@Suite struct ShortLinesTests {
  private func lines(_ body: String) throws -> [String] {
    let page = "<title>Words of the harbour - Fjord Gazette</title><body><nav><a href=/>Home</a></nav>\(body)"
    return try #require(try ExtractedPage.text(of: page)).split(separator: "\n").map(String.init)
  }

  @Test(arguments: ["<main>", "<section>", "<div class=content>"])
  func `A glossary, questions and minutes`(_ start: String) throws {
    let end = start.split(separator: " ")[0].replacing("<", with: "</").replacing(">", with: "") + ">"
    let title = "<h1>Words of the harbour</h1>"
    #expect(
      try lines("\(start)\(title)<h3>Fender</h3><p>Cushion.</p><h3>Pier</h3><p>Deck on piles.</p>\(end)").count == 4)
    let questions = ["Who pays?", "When?", "Why oak?"]
    let answers = ["The bank of the town pays four million crowns.", "From May on.", "It lasts."]
    let list = zip(questions, answers).map { "<dt>\($0)</dt><dd>\($1)</dd>" }.joined()
    #expect(try lines("\(start)\(title)<dl>\(list)</dl>\(end)").count == 6)
    let opened = zip(questions, answers).map { "<details><summary>\($0)</summary><p>\($1)</p></details>" }.joined()
    #expect(try lines("\(start)\(title)\(opened)\(end)").count == 6)
    #expect(try lines("\(start)\(title)<p>Present: Ek, Moe</p><ol><li>The plan was agreed.</li></ol>\(end)").count == 2)
  }

  @Test(arguments: [
    ("en", "By Ada Marrack, Jo Marr &amp; Ugo Neri"), ("fr", "Propos recueillis par Ada Marrack"), ("zh", "本报记者 陈喆 林汀"),
    ("ko", "[해솔매일 도하람 기자]"), ("ru", "Текст: Иван Петров, Анна Ли"),
  ])
  func `The line that signs an article is no part of its text`(_ language: String, _ line: String) throws {
    let page =
      "<html lang=\(language)><body><article><h1>Ferry stops</h1>\(ExtractedPage.story)<p>\(line)</p></article>"
    #expect(try #require(try ExtractedPage.text(of: page)).hasSuffix(ExtractedPage.fourth))
  }

  @Test(arguments: ["Erstellt am 4.3.25", "٤ مارس ٢٠٢٥", "۱۴ اسفند ۱۴۰۳"])
  func `A date below the headline`(_ line: String) throws {
    let page = "<html><body><article><h1>Ferry stops</h1><p>\(line)</p>\(ExtractedPage.story)</article>"
    #expect(try #require(try ExtractedPage.text(of: page)).hasPrefix(ExtractedPage.first))
  }

  @Test(arguments: [
    "Advertisement was unknown to the fishers of that age, who sold what they had on the quay.",
    "Listen to the wind, she says, and you know when to take in the nets.",
  ])
  func `A long first or last sentence that begins as notices do stays`(_ sentence: String) throws {
    let first = try ExtractedPage("<p>\(sentence)</p>\(ExtractedPage.story)")
    #expect(first.lines.first == sentence)
    #expect(try ExtractedPage("\(ExtractedPage.story)<p>\(sentence)</p>").lines.last == sentence)
    let linked = try ExtractedPage("\(ExtractedPage.story)<p>\(sentence) <a href=/join>Join</a></p>")
    #expect(linked.lines.last == ExtractedPage.fourth)
  }

  @Test(arguments: ["#부두 #폭풍", "#pier #storm", "00:00 / 04:12"])
  func `Tags and playing times go`(_ line: String) throws {
    #expect(try ExtractedPage("\(ExtractedPage.story)<p>\(line)</p>").lines.last == ExtractedPage.fourth)
  }

  @Test func `A notice of an embed without a control`() throws {
    let notice = "Deze inhoud kan niet worden getoond, omdat u geen toestemming hebt gegeven voor cookies van derden."
    let page = try ExtractedPage("\(ExtractedPage.story)<div><p>\(notice)</p></div><p>\(ExtractedPage.second) So.</p>")
    #expect(page.removed(by: "consent") == [notice])
  }
}
