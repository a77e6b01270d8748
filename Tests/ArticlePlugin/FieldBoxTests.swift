import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Boxes around fields: sets of choices.
@Suite struct FieldBoxTests {
  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  private static func choices(_ labels: [String], _ before: String = "") -> String {
    let items = labels.enumerated().map {
      "<li><input type=radio name=c id=c\($0)><label for=c\($0)>\($1)</label></li>"
    }
    return "<div><div>\(before)</div><ul>\(items.joined())</ul></div>"
  }

  @Test(arguments: [
    choices(["Small", "Medium", "Large"], "<strong>Size of type</strong>"), choices(["남성", "여성"], "<b>음성재생 설정</b>"),
    "<p><label><input type=radio name=v> Bridge</label> <label><input type=radio name=v> Ferry</label></p>",
  ])
  func `A set of choices goes, with its label`(_ box: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(box)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"
        + "<p>\(ExtractedPage.fourth)</p>")
    #expect(page.lines == Self.story)
    #expect(page.removed(by: "form").count == 1)
  }

  @Test func `Text that labels show or hide stays`() throws {
    let tabs = [ExtractedPage.third, ExtractedPage.fourth].enumerated().map {
      "<input type=radio name=t id=t\($0)><label for=t\($0)>Part \($0)</label><p>\($1)</p>"
    }
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><div>\(tabs.joined())</div>")
    for line in Self.story { #expect(page.lines.contains(line), "\(page.lines)") }
  }

  @Test func `A checkbox in a sentence takes nothing`() throws {
    let line = "The form has one box, <input type=checkbox><label>bridge</label>, which nobody on the pier ticked."
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>")
    #expect(page.lines.last == "The form has one box, bridge, which nobody on the pier ticked.")
  }

  @Test(arguments: ["entry-content", "news"], [1, 3])
  func `An offer takes no short article with it`(_ name: String, _ count: Int) throws {
    let lines = [
      "The ferry stops on Friday for good, the county says.", "A bus will drive around the bay until then.",
      "Nobody had told the passengers on the pier.",
    ]
    let paragraphs = lines.prefix(count).map { "<p>\($0)</p>" }.joined()
    let page = try ExtractedPage(
      "<div class=\(name)>\(paragraphs)<form action=/nl><p>Get the best of the bay in your inbox.</p><input type=email><button>Sign up</button></form></div>"
    )
    #expect(page.lines == Array(lines.prefix(count)))
  }

  @Test func `Panels that choices switch between stay, and a poll goes`() throws {
    func page(_ panels: String) throws -> [String] {
      let labels = ["Brass", "Iron"].enumerated().map {
        "<input type=radio name=t id=t\($0)><label for=t\($0)>\($1)</label>"
      }
      let box = "<div class=set>\(labels.joined())<div class=content>\(panels)</div></div>"
      return try ExtractedPage("<p>\(Self.story[0])</p>\(box)<p>\(Self.story[1])</p><p>\(Self.story[2])</p>").lines
    }
    let found = try page("<div><p>Brass needs no paint.</p></div><div><p>Iron needs two coats.</p></div>")
    #expect(found.contains("Brass needs no paint.") && found.contains("Iron needs two coats."))
    #expect(try !page("<p>Vote now!</p>").contains("Vote now!"))
  }
}
