import CopydeskHTML
import CopydeskText

/// What an element's make tells about it, whatever it is called: code, tables, lists, panels and chapters.
extension BoilerplateSearch {
  /// Whether most of an element is code, such as one with a toolbar for copying it.
  func holdsCode(_ index: Int) -> Bool {
    reading.page.subtree(of: index).contains {
      reading.weight[$0] * 2 > reading.weight[index]
        && (reading.page.nodes[$0].tag == .pre || CodeBox.isBox($0, in: reading))
    }
  }

  /// The rule for an element of AMP that is a tool of the page (https://amp.dev/documentation/components).
  func ofProgram(_ index: Int) -> RemovalRule? {
    guard let name = reading.page.attribute(.other, of: index), name.starts(with: "amp-".utf8) else { return nil }
    switch String(decoding: name.dropFirst(4), as: UTF8.self) {
    case "ad", "sticky-ad", "embed": return BoilerplatePass.advertisement
    case "consent", "user-notification": return BoilerplatePass.consent
    case "next-page": return BoilerplatePass.related
    case "sidebar", "mega-menu", "nav-drawer": return BoilerplatePass.navigation
    case "social-share", "addthis": return BoilerplatePass.share
    default: return nil
    }
  }

  /// Whether a short element below the page's headline holds who wrote the article, or when, along with tools.
  func isByline(_ index: Int) -> Bool {
    guard let heading = titleHeading ?? headline, heading < index,
      reading.weight[index] < BoilerplateSearch.longestByline
    else { return false }
    return reading.page.subtree(of: index).dropFirst().contains {
      reading.weight[$0] > 0
        && (reading.page.nodes[$0].tag == .time || !reading.signals[$0].isDisjoint(with: [.byline, .author]))
    }
  }

  /// Whether an element below the page's headline, or right above it, says a day without links and next to nothing else.
  func isDate(_ index: Int) -> Bool {
    guard let heading = titleHeading ?? headline, (6...BoilerplateSearch.longestDate).contains(reading.weight[index]),
      reading.linkWeight[index] == 0
    else { return false }
    // Above the headline it is beside that.
    let around = Int(reading.page.nodes[index].parent)
    guard heading < index ? index < firstText : around > 0 && reading.page.subtree(of: around).contains(heading) else {
      return false
    }
    let text = reading.text(of: index, limit: 2 * Int(BoilerplateSearch.longestDate))
    return VisibleDates.mayHoldDate(ArraySlice(text.utf8)) && DateReading.visible(text) != nil
      && text.letterParts.count <= BoilerplateSearch.wordsOfDate
  }

  /// A weekday, a month, and a label or half of the day.
  private static let wordsOfDate = 4
  /// The bytes of such elements.
  private static let (longestByline, longestDate): (Int32, Int32) = (160, 60)

  /// Whether most of an element is code, or is between two paragraphs and is a table, terms or a list with nothing to follow or fill in, and offers
  /// nothing: a name is about its looks then.
  func isSetApart(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard BoilerplateSearch.namesOfLooks.contains(rule), reading.weight[index] > 0,
      reading.page.subtree(of: index).count <= BoilerplateSearch.mostParts
    else { return false }
    let nodes = reading.page.nodes
    let part = reading.page.subtree(of: index).first {
      reading.weight[$0] * 2 > reading.weight[index] && BoilerplateSearch.structures.contains(nodes[$0].tag)
    }
    if let part, nodes[part].tag != .pre {
      return isPlain(index) && reading.isBetweenParagraphs(index) && !offersSomething(index)
    }
    return part != nil || holdsCode(index)
  }

  private static let namesOfLooks: [RemovalRule] = [
    BoilerplatePass.widget, BoilerplatePass.popup, BoilerplatePass.advertisement, BoilerplatePass.subscribe,
    BoilerplatePass.share,
  ]
  /// Such an element has at most so many nodes.
  private static let mostParts = 6_000
  private static let structures: [Tag] = [.pre, .table, .dl, .ul, .ol]

  /// Whether what is named as a tool is named as well for what readers unfold, and holds sentences with few links.
  func holdsFold(_ index: Int, _ rule: RemovalRule) -> Bool {
    rule == BoilerplatePass.widget && reading.weight[index] >= BoilerplateSearch.fold
      && reading.linkDensity(index) < 0.3 && HiddenPass.isNamedFold(index, reading) && reading.endsInSentence(index)
  }

  private static let fold: Int32 = 40

  /// Whether an element that is called a list of tabs holds what they open as well.
  func holdsPanels(_ index: Int) -> Bool {
    reading.page.subtree(of: index).contains {
      reading.weight[$0] > 0
        && reading.page.attribute(.role, of: $0).map { $0.elementsEqual("tabpanel".utf8) } == true
    }
  }

  /// Whether what is called a discussion is a chapter of the article: a heading that counts nothing and paragraphs of running text, and nothing that
  /// readers' comments have, such as dates, pictures and forms.
  func isChapter(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard rule == BoilerplatePass.comments, reading.weight[index] >= BoilerplateSearch.chapter,
      isNamedDiscussion(index),
      reading.linkDensity(index) < 0.1
    else { return false }
    let nodes = reading.page.nodes
    let parts = reading.page.children(of: index).filter { nodes[$0].tag != .text && reading.weight[$0] > 0 }
    guard let first = parts.first, nodes[first].tag.headingLevel != nil,
      let end = reading.text(of: first, limit: 200).trimmed.last, end.isLetter
    else { return false }
    let paragraphs = parts.filter { nodes[$0].tag == .p }
    return !paragraphs.isEmpty && paragraphs.allSatisfy { running[$0] > 0 || reading.endsInSentence($0) }
      && reading.page.subtree(of: index).dropFirst().allSatisfy {
        switch nodes[$0].tag {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        case .form, .textarea, .input, .button, .time, .article, .img: false
        default: !reading.signals[$0].contains(.comments) && !reading.signals[$0].contains(.date)
        }
      }
  }

  /// A chapter has so many bytes.
  private static let chapter: Int32 = 120

  private func isNamedDiscussion(_ index: Int) -> Bool {
    let names = [reading.page.attribute(.class, of: index), reading.page.attribute(.id, of: index)]
    return names.allSatisfy { $0.map { ASCIISearch.contains($0, "comment") } != true }
      && names.contains { $0.map { ASCIISearch.contains($0, "discussion") } == true }
  }

  /// Whether most of an element is a table with a head and several rows, with few links and nothing to fill in: its name is about what is
  /// compared there.
  func holdsFigures(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard BoilerplateSearch.namesOfTables.contains(rule), reading.linkDensity(index) < 0.3 else { return false }
    let nodes = reading.page.nodes
    guard let table = reading.page.subtree(of: index).first(where: { nodes[$0].tag == .table }),
      reading.weight[table] * 2 > reading.weight[index]
    else { return false }
    var (heads, rows) = (0, 0)
    for node in reading.page.subtree(of: table) {
      switch nodes[node].tag {
      case .th: heads += 1
      case .tr: rows += 1
      case .form, .input, .select: return false
      default: break
      }
    }
    return heads >= 2 && rows >= 3
  }

  private static let namesOfTables: [RemovalRule] = [
    BoilerplatePass.related, BoilerplatePass.subscribe, BoilerplatePass.advertisement, BoilerplatePass.widget,
  ]
}
