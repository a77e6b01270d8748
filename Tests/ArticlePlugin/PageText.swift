@testable import CopydeskArticlePlugin

/// The texts of a page, found without the parser: every stretch of characters between two tags.
struct PageText {
  private(set) var texts: [String] = []
  private var rest: Substring
  private var skipped: String?

  /// Elements whose contents no reader sees as the page's text, or that are read into the metadata as a whole.
  private static let machinery: Set<String> = [
    "script", "style", "title", "template", "svg", "button", "select", "textarea", "rt", "rp",
  ]

  init(_ html: String) {
    rest = html[...]
    while !rest.isEmpty { step() }
    // Signs have names that the metadata never uses; as signs they have no part in a comparison.
    texts = texts.map {
      CharacterReferences.decoded(
        $0.replacing(#/&(?:deg|rarr|larr|times);/#, with: " "), without: .all(breakingAtBlocks: false))
    }.filter {
      !$0.allSatisfy(\.isWhitespace)
    }
  }

  private mutating func step() {
    if rest.hasPrefix("<!--") {
      rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
    } else if rest.first == "<", let second = rest.dropFirst().first, second.isLetter || "/!?".contains(second) {
      tag()
    } else {
      let end = rest.dropFirst().firstIndex(of: "<") ?? rest.endIndex
      if skipped == nil { texts.append(String(rest[..<end])) }
      rest = rest[end...]
    }
  }

  private mutating func tag() {
    let inside = rest.dropFirst()
    let isEnd = inside.first == "/"
    let name = inside.dropFirst(isEnd ? 1 : 0).prefix { $0.isLetter || $0.isNumber }.lowercased()
    var quote: Character?
    var index = inside.startIndex
    while index < inside.endIndex {
      let character = inside[index]
      if character == quote {
        quote = nil
      } else if quote == nil, "\"'".contains(character), inside[..<index].last == "=" {
        quote = character
      } else if quote == nil, character == ">" {
        break
      }
      index = inside.index(after: index)
    }
    let isClosed = inside[..<index].last == "/"
    rest = index < inside.endIndex ? inside[inside.index(after: index)...] : ""
    if isEnd, name == skipped {
      skipped = nil
    } else if !isEnd, !isClosed, skipped == nil, PageText.machinery.contains(name) {
      skipped = name
    }
  }
}
