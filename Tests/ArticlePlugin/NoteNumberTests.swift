import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// The numbers of notes that no element raises, words that were struck out, and places before a text.
@Suite struct NoteNumberTests {
  private func line(_ sentence: String) throws -> String? {
    let body = "<p>\(ExtractedPage.first)</p><p>\(sentence)</p><p>\(ExtractedPage.second)</p><p id=n1>Note.</p>"
    return try ExtractedPage(body).lines.dropFirst().first
  }

  @Test(arguments: [
    "The bell is old.<a class=footnote-anchor href=#n1>1</a> It was cast in Holm.",
    "The bell is old.<span class=superscript><a href=#n1>1</a></span> It was cast in Holm.",
    "The bell is old.<small><a href='#n1'>1</a></small> It was cast in Holm.",
  ]) func `The number of a note is in brackets`(_ sentence: String) throws {
    #expect(try line(sentence) == "The bell is old.[1] It was cast in Holm.")
  }

  @Test func `One that has brackets gets no others, and several are told apart`() throws {
    #expect(try line("It was cast[<a href=#n1>1</a>] in Holm by a smith.") == "It was cast[1] in Holm by a smith.")
    let two = "그 종은 오래되었다.<a href=#n1>1</a>,<a href=#n2>2</a> 사람들은 아직도 그 소리를 좋아한다."
    #expect(try line(two) == "그 종은 오래되었다.[1],[2] 사람들은 아직도 그 소리를 좋아한다.")
  }

  @Test func `A number in a sentence is a number`() throws {
    let sentence = "Nobody has read chapter <a href=#n1>1</a> of the long book about the ferry."
    #expect(try line(sentence) == "Nobody has read chapter 1 of the long book about the ferry.")
  }

  @Test func `The place at the beginning does not join the first word`() throws {
    let sentence = "<span class=location-stamp>Lindvik</span>The ferry carried fifty people on its last day."
    #expect(try line(sentence) == "Lindvik The ferry carried fifty people on its last day.")
  }

  @Test func `What was struck out does not join what takes its place`() throws {
    let sentence = "The ferry carried <del>40</del><ins>50</ins> people on its last day, and two dogs."
    #expect(try line(sentence) == "The ferry carried 40 50 people on its last day, and two dogs.")
  }
}
