import CopydeskCore
import CopydeskText

@testable import CopydeskArticlePlugin

extension PhrasePath {
  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  var isRemovalAlive: Bool {
    get throws {
      switch category {
      case .pointers: return try rule(of: "\(text): the bakers count their loaves again this year") == "pointer"
      case .notices where phrase.last == "…":
        return try rule(of: "\(text) and the bakers count their loaves once more this year") == "notice"
      case .countedNotices: return try rule(of: text.replacing("0", with: "12")) == "notice"
      case .notices: return try ["notice", "pointer"].contains(rule(of: text) ?? "")
      case .edgeNotices:
        let notice = "And then there is this: \(text) and so on, as it was every week."
        let page = try ExtractedPage(ExtractedPage.story + "<p>\(PhrasePath.escaped(notice))</p>")
        return page.removed(by: "edge_notice") == [notice]
      case .consentPhrases:
        return try takesConsent(
          (1...3).map {
            "Of the cookies, number \($0): \(text) and so on, as it was every week of that long year, by cookies."
          })
      case .consentTopics:
        let sure = "Of the cookies on the boat: they are information on a device, and no crumbs, number "
        let topical = "And then there is \(text) and once more \(text) and so on, as it was every week, number "
        return try takesConsent([sure + "one.", sure + "two.", topical + "three.", topical + "four.", sure + "five."])
      case .sourceLabels: return try keepsSources
      case .timesAgo:
        return try takesItems("", "<span>\(PhrasePath.escaped(text.replacing("0", with: "12")))</span>")
      case .replyButtons: return try takesAnswered
      case .commentLabels where phrase.contains("0"):
        let label = text.replacing("0", with: "12") + (phrase.last == "…" ? " harbour" : "")
        return try takesItems("<p>\(PhrasePath.escaped(label))</p>", "")
      case .sitePages: return try takesSiteBox
      default: return try isLabelAlive
      }
    }
  }

  /// The rule that takes a line out of the middle of an article.
  private func rule(of line: String) throws -> String? {
    // Near the start, where no label of comments counts.
    let rest = [ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth, ExtractedPage.second + " So be it."]
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(PhrasePath.escaped(line))</p>\(rest.map { "<p>\($0)</p>" }.joined())")
    let line = line.split(separator: " ").joined(separator: " ")
    return page.document.removals.first { $0.block.text == line }?.rule
  }

  /// Whether a list of links to other sites stays under the heading.
  private var keepsSources: Bool {
    get throws {
      let items = ["Town book", "Report of the divers"].enumerated().map {
        "<li><a href=https://site\($0).example/>\($1)</a></li>"
      }
      let page = try ExtractedPage(
        ExtractedPage.story + "<h2>\(PhrasePath.escaped(text))</h2><ul>\(items.joined())</ul>")
      return page.lines == Self.story + [text, "Town book", "Report of the divers"]
    }
  }

  /// Whether paragraphs go below an article.
  private func takesConsent(_ paragraphs: [String]) throws -> Bool {
    let notice = paragraphs.map { "<p>\(PhrasePath.escaped($0))</p>" }.joined()
    return try ExtractedPage(ExtractedPage.story + notice).lines == Self.story
  }

  /// Whether items go with a label above them or a time in each.
  private func takesItems(_ label: String, _ time: String) throws -> Bool {
    let items = ["Old Salt", "Gull", "Tore"].map { "<div><b>\($0)</b> \(time)<p>\(ExtractedPage.fourth)</p></div>" }
    let page = try ExtractedPage(ExtractedPage.story + label + "<div>\(items.joined())</div>")
    return page.lines == Self.story
  }

  /// Whether items beside the story go that tell a day and can be answered.
  private var takesAnswered: Bool {
    get throws {
      let items = ["Old Salt", "Gull", "Tore"].enumerated().map {
        "<div><b>\($1)</b> <i>\($0 + 1) March 2024</i><p>\(ExtractedPage.fourth)</p><a href=/p/\($0)>\(PhrasePath.escaped(text))</a></div>"
      }
      return try ExtractedPage(ExtractedPage.story + items.joined()).lines == Self.story
    }
  }

  /// Whether a box of the site's own goes with the heading.
  private var takesSiteBox: Bool {
    get throws {
      let box = String(repeating: "<p>\(ExtractedPage.second) \(ExtractedPage.third)</p>", count: 4)
      let text = try ExtractedPage.text(
        of:
          "<title>Ferry stops - Fjord Gazette</title><body><div><div><h1>Ferry stops</h1><p>\(ExtractedPage.first)</p></div>"
          + "<div><h3>\(PhrasePath.escaped(text))</h3>\(box)</div></div>")
      return text == ExtractedPage.first
    }
  }

  /// Whether a heading takes what is under it along.
  private var isLabelAlive: Bool {
    get throws {
      let heading = phrase.last == "…" ? text + " harbour" : text
      let lines = ["Bakers count their loaves", "Harbour walk"]
      let page = try ExtractedPage(
        ExtractedPage.story + "<h3>\(PhrasePath.escaped(heading))</h3>" + lines.map { "<p>\($0)</p>" }.joined())
      let rules = ["comments", "related_section", "offer_section", "author_section", "tag_section"]
      return page.lines == Self.story && rules.contains { page.removed(by: $0) == [heading] + lines }
    }
  }
}
