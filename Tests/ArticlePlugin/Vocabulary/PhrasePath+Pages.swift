import CopydeskCore
import CopydeskText

@testable import CopydeskArticlePlugin

extension PhrasePath {
  var isKindAlive: Bool {
    get throws {
      let short = "<p>There is not much to be read here, and it will not be more tomorrow, says the keeper.</p>"
      switch category {
      case .missingTitles: return try kind(phrase, short) == .error
      case .blockedTitles: return try kind(phrase, short) == .blocked
      case .consentTitles:
        return try kind(phrase, "<p>We ask for consent. Consent is asked. Your consent.</p>" + short) == .consent
      case .consentWords: return try kind("Cookies", "<p>\(phrase), \(phrase), \(phrase).</p>" + short) == .consent
      case .embedNotices: return try !isKept
      case .loginTitles: return try kind(phrase, "<form><input type=password></form>" + short) == .login
      case .searchTitles: return try kind(phrase, short) == .search
      case .searchPaths: return try kind("The Courier", address: "/\(phrase)/ferry", short) == .search
      default: return try kind("The Courier", address: "/\(phrase)/ferry", cards) == .list
      }
    }
  }

  /// Whether the phrase stays in a box with a button between two paragraphs.
  private var isKept: Bool {
    get throws {
      let paragraph =
        "<p>The ferry stopped for good on Friday, after a hundred and twelve years on the cold water of the bay.</p>"
      let box = "<div><p>Film: \(PhrasePath.escaped(text)).</p><button>OK</button></div>"
      let page = "<html><body><article><h1>The ferry</h1>" + paragraph + box + paragraph.replacing("ferry", with: "bus")
      return try document(page + "</article></body></html>")?.text.contains("Film") ?? true
    }
  }

  private var cards: String {
    [
      "Ferry crews vote to end their strike", "Council delays the vote once more",
      "Flood wall will be raised by a metre",
      "A school fights for its only teacher", "Harvest of the year: pears and pears",
    ].map { "<div class=tile><h3><a href=/2025/03/\($0.count)-story>\($0)</a></h3></div>" }.joined()
  }

  private func kind(_ title: String, address: String = "/2025/03/05/a-story-of-the-harbour", _ body: String) throws
    -> PageKind?
  {
    let link = "<link rel=canonical href='https://www.courier.example\(address)'>"
    let page = "<html><head><title>\(PhrasePath.escaped(title))</title>\(link)</head><body>\(body)</body></html>"
    return try document(page)?.metadata.kind
  }

  var isMetadataAlive: Bool {
    get throws {
      switch category {
      case .tagPaths:
        let link = "<p><a href='https://courier.example/\(phrase)/ferry'>Ferry</a></p>"
        return try MetadataPage.metadata(behind: link).tags.contains("Ferry")
      case .articleKinds:
        let head = "<title>The ferry is back | \(phrase)</title><meta property=og:site_name content=Gazette>"
        return try MetadataPage.metadata(head: head, headline: "").title == "The ferry is back"
      case .homeLabels: return try section(phrase) == nil && section("Harbour") == "Harbour"
      default:
        let words = "<p>\(Array(repeating: phrase, count: 60).joined(separator: " "))</p>"
        let found = try document("<html><body><article>\(words)</article></body></html>")?.metadata.language
        let languages = Vocabulary.languages(with: .frequentWords).filter { $0.phrases.contains(phrase) }
        return languages.contains { $0.language == found }
      }
    }
  }

  /// The section that a trail of one name before the title gives.
  private func section(_ name: String) throws -> String? {
    let trail = """
      <script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "name": "\(name)"}, {"@type": "ListItem", "name": "The ferry is back"}]}</script>
      """
    return try MetadataPage.metadata(head: trail).section
  }
}
