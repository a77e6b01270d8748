import CopydeskCore
import CopydeskText

@testable import CopydeskArticlePlugin

/// A phrase on its way through a page.
struct PhrasePath {
  let category: PhraseCategory
  let language: String
  /// Its place among the category's phrases.
  let number: Int
  let phrase: String

  /// The phrases of a line of a category's list.
  static func forms(_ line: String, _ category: PhraseCategory) -> [String] {
    switch category {
    case .months, .solarMonths: line.split(separator: "/").map { $0.trimmingPrefix(" ") }.map(withoutSpaceBehind)
    default: [line]
    }
  }

  private static func withoutSpaceBehind(_ text: Substring) -> String {
    text.last == " " ? String(text.dropLast()) : String(text)
  }

  /// Whether the page shows that the phrase was found.
  var isAlive: Bool {
    get throws {
      switch category {
      case .months, .solarMonths, .weekdays, .yearWords, .monthWords, .dateWords, .eras, .forenoon, .afternoon,
        .clockWords,
        .updateWords, .publicationWords, .otherDates, .originLabels, .copyrightWords:
        try isDateAlive
      case .creditLabels, .creditLeads, .creditThanks, .creditTails, .creditAgencies, .pictureWords, .captionLeads:
        try isCreditAlive
      case .commentLabels, .pointerLabels, .offerLabels, .authorLabels, .tagLabels, .sourceLabels, .sitePages,
        .pointers,
        .notices,
        .countedNotices, .edgeNotices, .timesAgo, .replyButtons, .consentPhrases, .consentTopics:
        try isRemovalAlive
      case .missingTitles, .blockedTitles, .consentTitles, .consentWords, .embedNotices, .loginTitles, .searchTitles,
        .searchPaths,
        .listingPaths:
        try isKindAlive
      case .tagPaths, .articleKinds, .homeLabels, .frequentWords: try isMetadataAlive
      default: try isNameAlive
      }
    }
  }

  /// The phrase with the sign that says that it goes on left out.
  var text: String { phrase.last == "…" ? String(phrase.dropLast()) : phrase }

  /// The document that a page becomes.
  func document(_ page: String) throws -> Document? {
    var settings = HTMLArticle.Settings()
    settings.withoutText = .keep
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    let outcome = try HTMLArticle(settings: settings).apply(
      to: &document, in: StageContext(stage: "transforms[0].html.article"))
    return outcome == .keep ? document : nil
  }

  /// Text as markup holds it.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
