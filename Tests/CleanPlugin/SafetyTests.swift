import CopydeskCore
import CopydeskHTML
import Testing

@testable import CopydeskCleanPlugin

/// Nothing that runs, embeds or submits is in what `html.clean` and the `html` sink write, also when it is read again.
@Suite struct SafetyTests {
  private static let context = StageContext(stage: "test")

  private func clean(_ html: String, _ settings: ConfigNode = [:], url: String? = nil) throws -> Document {
    let stage = try HTMLClean(settings: .reading(settings))
    let payload = Payload(bytes: Array(html.utf8), mediaType: .html)
    var document = Document(origin: Origin(path: "page.html", url: url), payload: payload)
    guard case .keep = try stage.apply(to: &document, in: Self.context) else { throw CancellationError() }
    return document
  }

  @Test func `There are many techniques`() {
    #expect(Attack.all.count >= 80)
    #expect(Set(Attack.all.map(\.technique)).count == Attack.all.count)
  }

  /// The check would see it: of the pages as they come, it passes only those whose attack no parser here understands.
  @Test func `The check finds what there is`() throws {
    let harmless = try Attack.all.filter { try SafetyCheck.problems(in: Array($0.html.utf8)).isEmpty }
    #expect(harmless.count * 10 < Attack.all.count, "\(harmless.map(\.technique))")
  }

  @Test(arguments: Attack.all) func `A page`(_ attack: Attack) throws {
    let liberal: ConfigNode = [
      "hidden": false, "fold_empty": false, "tidy": false, "add_elements": ["font", "center", "x-a", "map", "label"],
      "add_attributes": ["data-src", "data-srcset", "data-x", "name", "width", "img.longdesc", "tabindex", "size"],
    ]
    for (settings, url) in [([:], nil), (liberal, "https://news.example/a/b.html")] as [(ConfigNode, String?)] {
      for html in [attack.html, "<p>\(attack.html)</p>", "<table><tr><td><a href=x>\(attack.html)"] {
        let once = try clean(html, settings, url: url).payload.bytes
        #expect(try SafetyCheck.problems(in: once) == [], "\(html)\n\(String(decoding: once, as: UTF8.self))")
      }
    }
  }

  /// What was cleaned and is cleaned again is the same: nothing in it is read in another way than it was written.
  @Test(arguments: Attack.all) func `A page, twice`(_ attack: Attack) throws {
    let once = String(decoding: try clean(attack.html).payload.bytes, as: UTF8.self)
    #expect(String(decoding: try clean(once).payload.bytes, as: UTF8.self) == once)
  }

  // MARK: The sink

  /// Strings that would be something else than text, were they not escaped.
  private static let strings =
    [
      "<script>go()</script>", "\"><img src=x onerror=go()>", "' onmouseover='go()", "` onclick=go() `",
      "</title><script>go()</script>",
      "</style><script>go()</script>", "</pre></code><script>go()</script>", "<!--", "-->", "<![CDATA[",
      "&lt;script&gt;go()&lt;/script&gt;",
      "&#60;script>", "<p style=x>", "</article></body></html><script>go()</script>", "javascript:go()",
      "<svg/onload=go()>", "\u{0}<\u{0}script>",
      "<!--#exec cmd=\"x\"-->", "&{go()};", "\u{FEFF}<script>", "\u{202E}<script>", "]]><script>", "<?php go() ?>",
      "\r\n\t<script\n>",
    ] + [
      "javascript:go()", "java\tscript:go()", "\u{1}javascript:go()", "vbscript:go", "data:text/html,x",
      "JAVASCRIPT:go()", "x:y",
    ]

  @Test(arguments: strings) func `An article made of it`(_ text: String) throws {
    for (isFragment, style) in [(false, HTMLStyle.plain), (true, .none)] {
      for base in [text, "https://news.example/"] {
        let html = HTMLRenderer(style: style, isFragment: isFragment, base: base).render(Self.document(of: text))
        var problems = try SafetyCheck.problems(in: html)
        // The one sheet that the sink writes itself.
        if style == .plain { problems.removeAll { $0 == "ours: <style>" || $0 == "libxml2: <style>" } }
        #expect(problems == [], "\(String(decoding: html, as: UTF8.self))")
        #expect(String(decoding: html, as: UTF8.self).matches(of: /<style>/).count == (style == .plain ? 1 : 0))
      }
    }
  }

  @Test(arguments: strings) func `An article made of it, as the payload`(_ text: String) throws {
    let stage = try HTMLClean(settings: .reading([:]))
    var document = Self.document(of: text)
    guard case .keep = try stage.apply(to: &document, in: Self.context) else { return }
    #expect(try SafetyCheck.problems(in: document.payload.bytes) == [])
  }

  /// A document that says the same everywhere.
  private static func document(of text: String) -> Document {
    var document = Document(
      origin: Origin(path: text, url: text), payload: Payload(bytes: Array(text.utf8), mediaType: .html))
    let whole = 0..<text.utf8.count
    let marks = [Mark(.link(href: text), whole), Mark(.strong, whole), Mark(.code, whole), Mark(.emphasis, whole)]
    document.metadata.title = text
    document.metadata.deck = text
    document.metadata.authors = [text, text]
    document.metadata.published = text
    document.metadata.canonicalURL = text
    document.metadata.language = text
    document.metadata.site = text
    document.metadata.licence = text
    let image = ImageReference(src: text, alt: text, caption: text, credit: text)
    let cell = DataTable.Cell(text, marks: marks, isHeader: true, columns: .max, rows: .max)
    let kinds: [Block.Kind] = [
      .heading(level: 2), .paragraph, .listItem(ListItem(level: 3, number: 7)), .listItem(ListItem(level: 1)),
      .quote(level: 2), .preformatted(language: text), .table(DataTable(rows: [[cell, cell], [cell]])), .figure(image),
      .embed(url: text), .rule,
    ]
    for role in Role.allCases {
      document.blocks += kinds.map { Block($0, role: role, text: text, marks: marks) }
    }
    return document
  }
}
