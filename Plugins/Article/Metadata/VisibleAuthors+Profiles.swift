import CopydeskHTML
import CopydeskText

/// Names that link to the page of who posted, beside the day.
extension VisibleAuthors {
  /// The name in the link of a small box with the date, where the link leads to a user's page, or where a picture beside it links to the
  /// same page: `<a href="/u/ada"><img></a> <a href="/u/ada">Ada</a> <time>5 March 2024</time>`.
  var linkedBesideDate: String? {
    let start = place.headline ?? place.container ?? 0
    let end = min(
      page.nodes.count,
      max(place.range.upperBound, (place.container.map { Int(page.nodes[$0].end) } ?? 0) + VisibleAuthors.behind))
    var index = start
    while index < end {
      if let foreign = place.endOfForeign(index) {
        index = foreign
        continue
      }
      if page.nodes[index].tag == .a, reading.wholeWeight[index] >= 2,
        reading.isLine(index, below: VisibleAuthors.longestUser),
        let address = page.attribute(.href, of: index), let box = datedBox(around: index),
        VisibleAuthors.isUserPath(address) || leadsToUser(address)
          || NameReading.looksLikePerson(text(index)) && isPictured(address, in: box)
      {
        let name = text(index)
        if name.contains(where: \.isLetter), Vocabulary.categories(of: name).isDisjoint(with: NameReading.nobody),
          SectionLabels.kind(of: TextKey(name).string) == nil, !place.isOfOtherStory(index)
        {
          return name
        }
      }
      index += 1
    }
    return nil
  }

  /// The small element around a link that holds a date, and no sentence.
  private func datedBox(around link: Int) -> Int? {
    var box = Int(page.nodes[link].parent)
    for _ in 0..<VisibleAuthors.levels where box > 0 && reading.wholeWeight[box] < VisibleAuthors.largestBox {
      let inside = page.subtree(of: box)
      if inside.contains(where: { reading.endsSentence[$0] && reading.weight[$0] >= PageReading.shortSentence }) {
        return nil
      }
      let isDated = inside.contains { node in
        page.nodes[node].tag == .time
          || page.nodes[node].tag == .text && VisibleDates.mayHoldDate(page.text(of: node))
            && DateReading.visible(String(decoding: page.text(of: node), as: UTF8.self)) != nil
      }
      if isDated { return box }
      box = Int(page.nodes[box].parent)
    }
    return nil
  }

  /// Whether a link with no text but a picture leads to an address as well.
  private func isPictured(_ address: ArraySlice<UInt8>, in box: Int) -> Bool {
    guard address.first != UInt8(ascii: "#") else { return false }
    // The picture is in an element beside that.
    return page.subtree(of: max(0, Int(page.nodes[box].parent))).prefix(VisibleAuthors.fewAround).contains { node in
      page.nodes[node].tag == .a && reading.wholeWeight[node] == 0
        && page.attribute(.href, of: node)?.elementsEqual(address) == true
        && page.subtree(of: node).contains { page.nodes[$0].tag == .img }
    }
  }

  /// Whether a part of an address is called after users: `/user/ada/`.
  private static func isUserPath(_ address: ArraySlice<UInt8>) -> Bool {
    ASCIISearch.hasSegment(address) { folder in userPaths.contains { folder.elementsEqual($0.utf8) } }
  }

  private static let userPaths = ["user", "users", "profile", "profiles", "member", "members"]

  /// The box is at most so many elements around the link, and has fewer bytes; the name of a user has fewer, too.
  private static let levels = 4
  private static let largestBox: Int32 = 120
  private static let longestUser: Int32 = 40
  /// So many nodes around the box are looked at.
  private static let fewAround = 60
  /// So many nodes after the article's element are looked at.
  private static let behind = 60
}
