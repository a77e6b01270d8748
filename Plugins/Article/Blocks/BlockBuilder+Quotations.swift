import CopydeskHTML
import CopydeskText

/// Who said a quotation, named in an element at the end of it.
extension BlockBuilder {
  /// Begins a line for an inline element at the end of a quotation that says who said that. In a `<blockquote>` it is a paragraph of its own.
  mutating func beginSpeaker(_ index: Int) {
    guard isSpeaker(index) else { return }
    if quotes > 0, reading.linkDensity(index) < 1 { flush() } else { text.lineBreak() }
  }

  private func isSpeaker(_ index: Int) -> Bool {
    let tag = page.nodes[index].tag
    guard tag == .cite || tag == .small || tag == .span, !text.isEmpty, !isPreformatted, !isInHeading,
      (2..<BlockBuilder.longestSpeaker).contains(reading.weight[index]), !text.endsWithLineBreak
    else { return false }
    let isNamed = isNamedAsSpeaker(index)
    guard isNamed || tag != .span, quotes > 0 || reading.isInNamedQuotation(index), isLastOfQuotation(index) else {
      return false
    }
    // What someone does follows the name, as an element inside or after that of the name.
    if isNamed, text.isAtWord, isNamedAsSpeaker(Int(page.nodes[index].parent)) { return true }
    let end = SentenceEnd(of: String(decoding: text.bytes.suffix(BlockBuilder.ending), as: UTF8.self))
    return end == .sentence || end == .quotation
  }

  /// A name and what its bearer does have fewer bytes.
  private static let longestSpeaker: Int32 = 160
  /// How a text ends is told by so many bytes.
  private static let ending = 64

  /// Whether a name of an element says that it holds who said something, or what they do.
  private func isNamedAsSpeaker(_ index: Int) -> Bool {
    page.attribute(.class, of: index)?.withUnsafeBufferPointer(BlockBuilder.speakerNames.areIn) ?? false
  }

  private static let speakerNames = ClassWords([
    "author", "role", "source", "name", "attribution", "speaker", "cite",
  ])

  /// Whether nothing but such elements follows an element in the block that it is in.
  private func isLastOfQuotation(_ index: Int) -> Bool {
    var node = index
    for _ in 0..<4 {
      var next = reading.sibling(after: node)
      for _ in 0..<3 {
        guard let after = next else { break }
        let tag = page.nodes[after].tag
        guard tag == .cite || tag == .small || tag == .br || tag != .text && isNamedAsSpeaker(after) else {
          return false
        }
        next = reading.sibling(after: after)
      }
      if next != nil { return false }
      node = Int(page.nodes[node].parent)
      if node <= 0 || page.nodes[node].tag.isBlock { return true }
    }
    return false
  }
}
