import CopydeskHTML
import CopydeskText

/// Names with a job beside them, each in an element of its own.
extension VisibleAuthors {
  /// Whether an element is the name of a small card about the author right below the headline: `<div class="authDesc"><span class="name">…`.
  func isCardName(_ index: Int) -> Bool {
    guard place.isAboveStory(index), (4..<60).contains(reading.wholeWeight[index]), isCalledName(index) else {
      return false
    }
    let parent = Int(page.nodes[index].parent)
    return parent >= 0 && reading.wholeWeight[parent] < 160
      && page.attribute(.class, of: parent).map { ASCIISearch.contains($0, "auth") } ?? false
  }

  /// Whether an element behind a name says what its bearer does, as its class tells: `<span class="title">Science Reporter</span>`.
  func isPost(_ index: Int) -> Bool {
    guard page.nodes[index].tag != .text, let names = page.attribute(.class, of: index),
      !ASCIISearch.contains(names, "name")
    else { return false }
    return names.split { $0 <= 0x20 }.contains { name in
      let end = name.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }.last ?? name
      return VisibleAuthors.posts.contains { end.elementsEqual($0.utf8) }
    }
  }

  private static let posts = ["title", "jobtitle", "job", "role", "position", "desc", "description", "function"]

  /// A text that is there twice, for wide and for narrow screens, once.
  static func once(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }
    let half = words.count / 2
    guard half > 0, words.count == half * 2, words[..<half].elementsEqual(words[half...]) else { return text }
    return words[..<half].joined(separator: " ")
  }
}
