import CopydeskHTML
import CopydeskText

/// Names in a line of links, each to a site of its own, as scholars sign their pages.
extension VisibleAuthors {
  /// The names that a line right below the headline has and nothing else but signs and words for "and" between them: `<a
  /// href="https://quill.example">Ada Quillfeather</a>, <a href="https://roe.example">John Roe</a>`. Links within the site lead to subjects as well.
  var linkedLine: [String] {
    guard let headline = place.headline else { return [] }
    var index = Int(page.nodes[headline].end)
    let end = min(place.headEnd, place.range.upperBound)
    while index < end {
      if let foreign = place.endOfForeign(index) {
        index = foreign
        continue
      }
      let parent = Int(page.nodes[index].parent)
      if page.nodes[index].tag == .a, parent > 0, isName(link: index),
        reading.wholeWeight[parent] < VisibleAuthors.longestLine, !place.isOfOtherStory(index)
      {
        let names = names(ofLinksIn: parent)
        if names.count > 1 { return names }
        index = Int(page.nodes[parent].end)
        continue
      }
      index += 1
    }
    return []
  }

  private func isName(link: Int) -> Bool {
    reading.wholeWeight[link] >= 4 && reading.isLine(link, below: VisibleAuthors.longestLinked)
  }

  /// The names of the links in an element; none where it has anything else, or two of them lead to one site.
  private func names(ofLinksIn line: Int) -> [String] {
    var names: [String] = []
    var hosts: Set<Substring> = []
    for node in page.children(of: line) where reading.wholeWeight[node] > 0 {
      switch page.nodes[node].tag {
      case .a:
        guard isName(link: node), let address = page.string(.href, of: node), let host = WebAddress.host(of: address),
          host != place.host, hosts.insert(host).inserted
        else { return [] }
        let name = self.text(node)
        guard isPerson(name) else { return [] }
        names.append(name)
      case .text:
        let text = lineText(node)
        guard !text.contains(where: \.isLetter) || Vocabulary.isPhrase(text.trimmingCharactersOfNames(), .conjunctions)
        else { return [] }
      default: return []
      }
    }
    return names
  }

  /// The line has fewer bytes, and so has a name.
  private static let longestLine: Int32 = 240
  private static let longestLinked: Int32 = 40
}
