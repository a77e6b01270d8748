import CopydeskCore
import CopydeskText

@testable import CopydeskArticlePlugin

extension PhrasePath {
  var isCreditAlive: Bool {
    get throws {
      switch category {
      case .creditThanks:
        if Vocabulary.phrases(.creditTails).contains(phrase) {
          return try credit("The harbour at night. 林汀 \(phrase)") == "林汀 \(phrase)"
        }
        return try credit("The harbour at night / \(phrase) Jane Roe")?.localized(contains: phrase) == true
      case .creditTails: return try credit("The harbour at night. 林汀 \(phrase)")?.hasPrefix("林汀") == true
      case .creditAgencies: return try credit("The harbour at night (\(phrase))") == phrase
      case .pictureWords:
        return try credit("The harbour at night (Archiv\(phrase): Jane Roe)")?.hasSuffix("Jane Roe") == true
      case .captionLeads:
        let page = try ExtractedPage(
          "<p><img src=a.jpg></p><p>\(PhrasePath.escaped(phrase)) 林汀</p>" + ExtractedPage.story)
        return page.document.blocks.contains { block in
          if case .figure = block.kind { block.text.contains("林汀") } else { false }
        }
      default: return try credit("The harbour at night. \(phrase) Jane Roe")?.hasSuffix("Jane Roe") == true
      }
    }
  }

  /// The credit of a picture whose caption is cut in two.
  private func credit(_ caption: String) throws -> String? {
    let figure = "<figure><img src=a.jpg><figcaption>\(PhrasePath.escaped(caption))</figcaption></figure>"
    let page = try ExtractedPage(figure + ExtractedPage.story)
    for block in page.document.blocks {
      guard case .figure(let image) = block.kind, block.text.hasPrefix("The harbour at night"),
        block.text.utf8.count < 24
      else { continue }
      return image.credit
    }
    return nil
  }
}

extension String {
  fileprivate func localized(contains part: String) -> Bool { lowercased().contains(part.lowercased()) }
}
