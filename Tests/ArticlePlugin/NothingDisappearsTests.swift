import CopydeskCore
import CopydeskHTML
import CopydeskText
import Foundation
import TestSupport
import Testing

@testable import CopydeskArticlePlugin

/// Every word that a reader of a page sees is in a block, in the metadata or in a removal, as often as the page shows it.
@Suite struct NothingDisappearsTests {
  private static func pages(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Repository.path(folder))) ?? []
    return names.filter { $0.hasSuffix(".html") }.sorted().map { "\(folder)/\($0)" }
  }

  private static let files =
    pages(in: "Examples/pages") + pages(in: "Tests/Fixtures/cases").filter { !$0.contains("unclosed-b") }

  @Test(arguments: files) func `A page of the repository`(file: String) throws {
    try expectEverything(of: Array(Data(contentsOf: Repository.root.appending(path: file))), file)
  }

  @Test func `There are pages to try`() { #expect(NothingDisappearsTests.files.count > 150) }

  @Test(arguments: 0..<20) func `A page of random pieces`(batch: Int) throws {
    for offset in 0..<25 {
      let page = RandomPage(seed: UInt64(batch * 25 + offset)).html
      try expectEverything(of: Array(page.utf8), page)
    }
  }

  @Test func `What drawings and frames show is in a removal`() throws {
    let chart =
      "<svg><title>Chart</title><g><text x=1>Passengers</text><text><tspan>in</tspan> 2025</text></g>"
      + "<style>text { fill: red }</style></svg>"
    let frame =
      "<iframe srcdoc=\"<p>Tides &amp;amp; winds</p><script>tide()</script><p>High at <b>six</b></p>\"></iframe>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(chart)<p>\(ExtractedPage.second)</p>\(frame)<svg/>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
    #expect(page.removed(by: "machinery") == ["Passengers\nin\n2025"])
    #expect(page.removed(by: "frame") == ["Tides & winds\nHigh at six"])
    #expect(page.document.removals.map(\.block.position) == page.document.removals.map(\.block.position).sorted())
  }

  private func expectEverything(of bytes: [UInt8], _ name: String) throws {
    var settings = HTMLArticle.Settings()
    settings.withoutText = .keep
    var document = Document(origin: Origin(path: "page.html"), payload: Payload(bytes: bytes, mediaType: .html))
    let outcome = try HTMLArticle(settings: settings).apply(to: &document, in: StageContext(stage: "html.article"))
    guard case .keep = outcome else {
      Issue.record("the page was not kept: \(name)")
      return
    }
    let limits = PageLimits(depth: 2_000, nodes: 1_000_000, attributes: 2_000)
    let page = try Page(parsing: DecodedPage(bytes, declared: nil).utf8, limits: limits, isCancelled: { false })
    var missing = WordCounts()
    for word in ShownWords(page).words { missing.add(word) }
    for text in document.everyText { missing.take(text) }
    #expect(missing.left == [], "\(name)")
  }
}

/// The words of a page that a reader sees.
private struct ShownWords {
  private(set) var words: [String] = []

  init(_ page: Page) {
    var text = ""
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      switch node.tag {
      case .script, .style, .template, .head, .title, .noscript, .noframes, .noembed, .iframe, .video, .audio, .canvas,
        .embed, .applet, .map, .rp:
        index = Int(node.end)
        continue
      case .text: text += String(decoding: page.text(of: index), as: UTF8.self)
      default: if ShownWords.separates(node.tag) { text += "\n" }
      }
      index += 1
      // What follows an element that separates is separate too.
      var parent = Int(node.parent)
      while parent >= 0, Int(page.nodes[parent].end) == index {
        if ShownWords.separates(page.nodes[parent].tag) { text += "\n" }
        parent = Int(page.nodes[parent].parent)
      }
      if node.tag != .text, Int(node.end) == index, ShownWords.separates(node.tag) { text += "\n" }
    }
    words = WordCounts.words(text)
  }

  private static func separates(_ tag: CopydeskHTML.Tag) -> Bool {
    switch tag {
    case .br, .button, .select, .option, .textarea, .svg, .rt, .img, .object: true
    default: tag.isBlock
    }
  }
}

/// Words, each with how often it is there; raised and lowered figures are figures. Characters of scripts without spaces are words by themselves.
private struct WordCounts {
  private var counts: [String: Int] = [:]

  mutating func add(_ word: String) { counts[word, default: 0] += 1 }

  mutating func take(_ text: String) {
    for word in WordCounts.words(text) { counts[word, default: 0] -= 1 }
  }

  /// What is still there, labels of credits aside: "Photo: Jo Marr" becomes the credit "Jo Marr".
  var left: [String] {
    counts.filter { $0.value > 0 && !WordCounts.labels.contains($0.key.lowercased()) && !isJoined($0.key) }
      .map { "\($0.key) (\($0.value))" }.sorted()
  }

  /// Whether a word is two that the document has apart: what was between them went.
  private func isJoined(_ word: String) -> Bool {
    word.indices.dropFirst().contains {
      (counts[String(word[..<$0])] ?? 0) < 0 && (counts[String(word[$0...])] ?? 0) < 0
    }
  }

  private static let labels: Set<String> = {
    let phrases = [.creditLabels, .creditLeads, .creditTails, .shortLeads].flatMap { Vocabulary.phrases($0) }
    return Set(phrases.flatMap { words($0.lowercased()) })
  }()

  static func words(_ text: String) -> [String] {
    var result: [String] = []
    for character in TextCleaning.clean(text).precomposedStringWithCompatibilityMapping {
      let isLetter = character.isLetter || character.isNumber
      let isWide = character.unicodeScalars.first.map { $0.value >= 0x2E80 && $0.value < 0xFB00 } ?? false
      if !isLetter {
        if result.last?.isEmpty == false { result.append("") }
      } else if isWide {
        result += [String(character), ""]
      } else if result.isEmpty {
        result.append(String(character))
      } else {
        result[result.count - 1].append(character)
      }
    }
    return result.filter { !$0.isEmpty }
  }
}

extension Document {
  /// The texts of the document, wherever they are.
  fileprivate var everyText: [String] {
    let metadata =
      [metadata.title, metadata.deck, metadata.site, metadata.section].compactMap { $0 }
      + self.metadata.authors + self.metadata.tags
    return metadata + (blocks + removals.map(\.block)).flatMap(\.everyText)
  }
}

extension Block {
  fileprivate var everyText: [String] {
    switch kind {
    case .figure(let image): [text] + [image.credit].compactMap { $0 }
    case .table(let table): [text] + table.rows.flatMap { $0.map(\.text) }
    default: [text]
    }
  }
}
