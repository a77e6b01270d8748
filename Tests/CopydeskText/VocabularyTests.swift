import Foundation
import Testing

@testable import CopydeskText

/// The files of the vocabulary, the Swift that is made of them, and what each language has.
@Suite struct VocabularyTests {
  @Test(arguments: VocabularyFile.all)
  func `The Swift of a language is that of its file`(_ file: VocabularyFile) throws {
    #expect(file.wrong == [], "lines that are no part of a vocabulary")
    let language = VocabularyTable.languages.first { $0.tag == file.tag }
    let text = VocabularyText(try #require(language, "\(file.tag).yaml has no Swift: run scripts/vocabulary").text)
    for category in PhraseCategory.allCases {
      #expect(
        text.list(of: category) == file.lists[category] ?? [],
        "\(category.key) of \(file.tag).yaml is stale in Swift: run scripts/vocabulary")
    }
  }

  @Test(arguments: PhraseCategory.allCases)
  func `A category's key is its name in small letters`(_ category: PhraseCategory) {
    let words = "\(category)".map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }
    #expect(category.key == words.joined(), "run scripts/vocabulary")
  }

  @Test func `Each language of the table has a file`() {
    let left = Set(VocabularyTable.languages.map(\.tag)).subtracting(VocabularyFile.all.map(\.tag))
    #expect(left == [], "run scripts/vocabulary")
  }

  /// The languages that every rule knows.
  private static let complete = [
    "af", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu",
    "id", "it", "ja", "ko", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sr-Latn", "sv",
    "sw", "ta", "th", "tr", "uk", "vi", "zh-Hans", "zh-Hant", "zu",
  ]

  /// What a complete language has at least.
  private static let least: [(PhraseCategory, Int)] = [
    (.weekdays, 7), (.bylineLeads, 3), (.pointers, 7), (.commentLabels, 8), (.pointerLabels, 10), (.offerLabels, 5),
    (.authorLabels, 3), (.tagLabels, 3), (.notices, 10), (.edgeNotices, 4), (.creditLabels, 3), (.missingTitles, 3),
    (.loginTitles, 2), (.searchTitles, 2), (.consentTitles, 1), (.blockedTitles, 1), (.updateWords, 1),
    (.articleKinds, 4), (.homeLabels, 1),
  ]

  @Test func `Each category that is looked for has a bit`() {
    for category in PhraseCategory.allCases where category.matching != .list {
      #expect(PhraseCategories(category).rawValue.nonzeroBitCount == 1, "\(category)")
    }
  }

  @Test(arguments: complete)
  func `A complete language has phrases in each main category`(_ tag: String) throws {
    let file = try #require(VocabularyFile.all.first { $0.tag == tag })
    for (category, least) in Self.least {
      #expect((file.lists[category] ?? []).count >= least, "\(category.key)")
    }
    // In these dates have the month's number.
    let hasNames = !["ja", "ko", "vi", "zh-Hans", "zh-Hant"].contains(tag)
    #expect((file.lists[hasNames ? .months : .monthWords] ?? []).count >= (hasNames ? 12 : 1))
  }

  @Test(arguments: VocabularyFile.all)
  func `The table in the documents counts a language's phrases`(_ file: VocabularyFile) throws {
    let path = VocabularyFile.folder.appending(path: "../../Copydesk/Copydesk.docc/AddingALanguage.md")
    let rows = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    let row = try #require(rows.first { $0.contains("(`\(file.tag)`) |") }, "run scripts/vocabulary")
    let counts = row.split(separator: "|").compactMap { Int($0.filter(\.isNumber)) }
    #expect(counts.reduce(0, +) == file.lists.values.reduce(0) { $0 + $1.count }, "run scripts/vocabulary")
  }

  @Test func `Dates are read in at least 45 languages`() {
    let dated = VocabularyFile.all.filter { $0.lists[.months] != nil || $0.lists[.monthWords] != nil }
    #expect(dated.count >= 45)
  }
}
