import CopydeskCore
import CopydeskText

@testable import CopydeskArticlePlugin

extension PhrasePath {
  var isDateAlive: Bool {
    get throws {
      switch category {
      case .months:
        return try published("5 \(phrase) 2024")?.hasPrefix("2024-\(DateReading.two(number + 1))-05") == true
      case .solarMonths:
        return try published("5 \(phrase) 1402") == CivilDay(solarHijri: 1402, number + 1, 5).text
      case .weekdays: return try MetadataPage.metadata(below: "<div class=byline>\(phrase)</div>").authors == []
      case .yearWords: return try published("2024\(phrase)3\(sibling(.monthWords))5") == "2024-03-05"
      case .monthWords:
        let years = sibling(.yearWords)
        return try published(years.isEmpty ? "5 \(phrase) 3, 2024" : "2024\(years)3\(phrase)5") == "2024-03-05"
      case .dateWords: return try published("5 \(phrase) March \(phrase) 2024") == "2024-03-05"
      case .eras:
        let parts = phrase.split(separator: " ")
        return try published("\(parts[0])6年3月5日") == "\((Int(parts[1]) ?? 0) + 6)-03-05"
      case .forenoon: return try published("5 March 2024, 7:30 \(phrase)") == "2024-03-05T07:30:00"
      case .afternoon: return try published("5 March 2024, 7:30 \(phrase)") == "2024-03-05T19:30:00"
      case .clockWords: return try published("5 March 2024, 18.02 \(phrase)") == "2024-03-05T18:02:00"
      case .updateWords:
        // A date that says when the article was changed is not the one that tells when it was published.
        let dates = "<p class=date>\(phrase) 5 March 2024</p><p class=date>1 March 2024</p>"
        return try MetadataPage.metadata(below: dates).published == "2024-03-01"
      case .otherDates:
        let dates = "<p class=date>\(phrase) 5 March 2024</p><p class=date>1 March 2024</p>"
        return try MetadataPage.metadata(below: dates).published == "2024-03-01"
      case .originLabels:
        let dates = "<p>\(phrase) Harbour Review, 5 March 2020</p><p>1 March 2024</p>"
        return try MetadataPage.metadata(below: dates).published == "2024-03-01"
      case .publicationWords:
        return try published("Next meeting 1 March 2024; \(phrase) 5 March 2024") == "2024-03-05"
      default:
        let dates = "<p>\(phrase) 5 March 2024</p><p class=date>1 March 2024</p>"
        return try MetadataPage.metadata(below: dates).published == "2024-03-01"
      }
    }
  }

  private func published(_ date: String) throws -> String? {
    try MetadataPage.metadata(below: "<p class=date>\(date)</p>", language: "en-GB").published
  }

  /// The first phrase of another category in the same language.
  private func sibling(_ category: PhraseCategory) -> String {
    Vocabulary.languages(with: category).first { $0.language == language }?.phrases.first ?? ""
  }
}
