import CopydeskHTML

/// Finds the region of a page to take where no article was found: the innermost element with nearly all text that is in no link and that no
/// pass took out.
///
/// No page that says something ends without a word: lists of short lines, tiny pages, and pages whose every line looks like a pointer.
struct FallbackSearch {
  private let reading: PageReading

  /// A page with less text than this, in bytes, says nothing: about 30 words.
  private static let least: Int32 = 120
  /// The region has at least this share of the text.
  private static let share = 0.9

  init(_ reading: PageReading) { self.reading = reading }

  /// The region; `nil` on a page that says nothing.
  var region: Int? {
    let nodes = reading.page.nodes
    guard !nodes.isEmpty, text(0) >= FallbackSearch.least else { return nil }
    var region = 0
    while let inner = reading.page.children(of: region).first(where: {
      nodes[$0].tag != .text && reading.isOpen($0) && Double(text($0)) >= FallbackSearch.share * Double(text(0))
    }) {
      region = inner
    }
    return region
  }

  /// The first element that was taken out by a name or a tag, and holds paragraphs that are sentences; `nil` where there is none. What is
  /// hidden, asks for consent or leads elsewhere is none.
  var misnamed: Int? {
    let sentences = SentenceParagraphs(reading)
    var (index, isBelowComments) = (0, false)
    while index < reading.page.nodes.count {
      guard let rule = reading.fates[index].rule else {
        index += 1
        continue
      }
      let inside = reading.page.subtree(of: index)
      let isComment = reading.rules[rule] == BoilerplatePass.comments
      // Those who comment are no article: only the first post of a discussion may be one.
      if isComment, isBelowComments { return nil }
      isBelowComments = isBelowComments || isComment
      if FallbackSearch.names.contains(reading.rules[rule]), reading.linkDensity(index) < 0.3,
        sentences.bytes(in: inside) >= FallbackSearch.least, sentences.count(in: inside) > 1
      {
        return index
      }
      index = inside.upperBound
    }
    return nil
  }

  private static let names: Set<RemovalRule> = [
    BoilerplatePass.comments, BoilerplatePass.sidebar, BoilerplatePass.form,
  ]

  /// Whether an element that was taken out says more than all that is left.
  func saysMore(_ element: Int) -> Bool { reading.wholeWeight[element] > text(0) }

  /// How many bytes below a node are in no link.
  private func text(_ node: Int) -> Int32 { reading.weight[node] - reading.linkWeight[node] }
}
