import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Days in the text of an article.
@Suite struct ChronologyTests {
  private static let days = ["4 March 1931", "11 May 1954", "2 June 1987"]
  private static let events = [
    "The first ferry crosses the bay with eleven passengers and a cow.",
    "A storm takes the pier, and the ferry lands at the beach for a year.",
    "The second ferry is built, of steel, and is too long for the pier.",
  ]

  @Test(arguments: ["<h3>@</h3>", "<p><strong>@</strong></p>", "<div><time>@</time></div>"])
  func `The days that a chronology tells of stay in it`(_ element: String) throws {
    let entries = zip(Self.days, Self.events).map {
      "\(element.replacing("@", with: $0))<p>\($1)</p>"
    }
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(entries.joined())<p>\(ExtractedPage.fourth)</p>")
    for line in Self.days + Self.events { #expect(page.lines.contains(line), "\(line)") }
  }

  @Test func `The day above the text is its dateline`() throws {
    let page = try ExtractedPage("<p>4 March 2025</p><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }

  @Test func `The times of a report that goes on stay in it`() throws {
    let times = ["21:10", "20:40", "19:55"]
    let entries = zip(times, Self.events).map { "<div><div class=time>\($0)</div><p>\($1)</p></div>" }
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(entries.joined())<p>\(ExtractedPage.fourth)</p>")
    for line in times + Self.events { #expect(page.lines.contains(line), "\(line)") }
    let single = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(entries[0])<p>\(ExtractedPage.fourth)</p>")
    #expect(!single.lines.contains(times[0]))
  }

  @Test func `A sentence with a link in an element that is named as a time is no date`() throws {
    let lines = [ExtractedPage.first, ExtractedPage.second, "It leaves again in the morning."]
    let parts = lines.map {
      "<div><span class=timestamp><a href=/t>(00:01)</a> </span><span class=text>\($0)</span></div>"
    }
    let page = try ExtractedPage(parts.joined() + "<p>\(ExtractedPage.third)</p>")
    for line in lines { #expect(page.lines.contains("(00:01) \(line)")) }
  }

  @Test(arguments: ["<h3 class=date>@</h3>", "<p class=date>@</p>", "<h3>@</h3>", "<p><strong>@</strong></p>"])
  func `Nor are they the day of publication, whatever they are called`(_ element: String) throws {
    let entries = zip(Self.days, Self.events).map {
      "<div class=entry>\(element.replacing("@", with: $0.replacing("19", with: "20")))<p>\($1)</p></div>"
    }
    let page = try ExtractedPage(
      "<div>\(ExtractedPage.story)\(entries.joined())<p>\(ExtractedPage.fourth)</p></div>")
    #expect(page.document.metadata.published == nil)
    for day in Self.days { #expect(page.lines.contains(day.replacing("19", with: "20")), "\(day)") }
  }

  @Test func `A diary may begin with a day`() throws {
    let days = ["4 March 2025", "1 May 2025"]
    let page = try ExtractedPage(
      "<h3>\(days[0])</h3><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><h3>\(days[1])</h3><p>\(ExtractedPage.third)</p>"
    )
    #expect(page.lines == [days[0], ExtractedPage.first, ExtractedPage.second, days[1], ExtractedPage.third])
  }

  @Test func `An entry of one word below a time stays`() throws {
    let entry = { (time: String, text: String) in "<div class=entry><span>\(time)</span><p>\(text)</p></div>" }
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><div>\(entry("14:10 Uhr", "Noch zwei Glocken."))\(entry("13:55 Uhr", "Pause."))</div><p>\(ExtractedPage.third)</p>"
    )
    #expect(page.lines.contains("Pause."))
  }

  private static let places = ["Rope Days", "Lantern Night", "Salt Market"]

  private static func list(_ texts: [String]) -> String {
    let items = days.indices.map {
      "<li><div class=date>\(days[$0])</div><h2><a href=https://e\($0).example>\(places[$0])</a></h2><p>Holm, Old Quay</p>\(texts[$0])</li>"
    }
    return "<ul>\(items.joined())</ul>"
  }

  @Test func `The days of several events in a list stay above their headings`() throws {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(Self.list(Self.events.map { "<p>\($0)</p>" }))")
    for day in Self.days { #expect(page.lines.contains(day)) }
    let plain = try ExtractedPage(ExtractedPage.story + Self.list(["", "", ""]))
    #expect(!plain.lines.contains(Self.days[0]))
  }

  @Test func `Headings that begin with a time stay, whatever their names are`() throws {
    let times = ["06.20 Uhr: Hafen zum zweiten Mal geschlossen", "11:04 Uhr – Sturm deckt das Dach ab"]
    let parts = zip(times, [ExtractedPage.second, ExtractedPage.third]).map {
      "<h5 class='time'><span class=time__value>\($0)</span></h5><p>\($1)</p>"
    }
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>" + parts.joined())
    for time in times { #expect(page.lines.contains(time)) }
    let day = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><h5 class=time>06.20 Uhr: 4 March 2025</h5><p>\(ExtractedPage.second)</p>")
    #expect(!day.lines.contains { $0.contains("06.20") })
  }
}
