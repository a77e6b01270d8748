import CopydeskText
import Testing

@testable import CopydeskArticlePlugin

/// Sends every phrase of the vocabulary through `html.article`, on a small page made for its category: a phrase that no rule finds is dead.
@Suite struct PhrasePathTests {
  @Test(arguments: PhraseCategory.allCases)
  func `Each phrase does what its category is for`(_ category: PhraseCategory) async throws {
    let languages = Vocabulary.languages(with: category)
    #expect(!languages.isEmpty)
    for (language, phrases) in languages {
      var dead: [String] = []
      for (number, line) in phrases.enumerated() where line != "-" {
        for phrase in PhrasePath.forms(line, category) {
          let path = PhrasePath(category: category, language: language, number: number, phrase: phrase)
          if try !path.isAlive { dead.append(phrase) }
          // Thousands of pages leave the other tests their turn.
          await Task.yield()
        }
      }
      #expect(dead == [], "\(category.key) of \(language)")
    }
  }
}
