import CopydeskCore

/// Explains a page line by line: what was kept, under which role, and what was removed, by which rule and why.
struct Explanation {
  /// One block of the page.
  struct Row {
    /// The block, as it stayed or as it was taken out.
    var block: Block
    /// Who took it out and why; `nil` for what stayed.
    var removal: Removal?
  }

  /// How much one rule took out.
  struct Share: Equatable {
    var stage: String
    var rule: String
    var blocks = 0
    /// Characters as a reader counts them (Unicode's extended grapheme clusters).
    var characters = 0
  }

  let document: Document
  /// Every block that stayed or was taken out, in the order of the page.
  let lines: [Row]
  /// How much each rule removed, in falling order.
  let shares: [Share]
  /// How much stayed.
  let kept: (blocks: Int, characters: Int)

  init(_ document: Document) {
    self.document = document
    let all =
      document.blocks.map { Row(block: $0) } + document.removals.map { Row(block: $0.block, removal: $0) }
    // At one place the lines that stayed come first; lines without a place in the page (0) come before all others.
    lines = all.enumerated().sorted { one, other in
      (one.element.block.position, one.offset) < (other.element.block.position, other.offset)
    }.map(\.element)
    var shares: [Share] = []
    for removal in document.removals {
      let index = shares.firstIndex { $0.stage == removal.stage && $0.rule == removal.rule } ?? shares.endIndex
      if index == shares.endIndex { shares.append(Share(stage: removal.stage, rule: removal.rule)) }
      shares[index].blocks += 1
      shares[index].characters += removal.block.plainText.count
    }
    self.shares = shares.enumerated().sorted { one, other in
      (other.element.characters, other.element.blocks, one.offset)
        < (one.element.characters, one.element.blocks, other.offset)
    }.map(\.element)
    kept = (document.blocks.count, document.blocks.reduce(0) { $0 + $1.plainText.count })
  }

  /// The metadata of the article, under the names that the JSON sink uses.
  var metadata: [(name: String, values: [String])] {
    let kind = document.metadata.kind.map { [$0.rawValue] } ?? []
    return [("kind", kind)]
      + MetadataField.all.map { ("\($0.name)", $0.values(of: document.metadata)) }
      + document.extras.sorted { $0.key < $1.key }.map { ("extras.\($0.key)", [$0.value.text ?? $0.value.json]) }
  }
}

extension Explanation.Row {
  /// The block's text with the credit of a picture; where there is no text, a substitute.
  var text: String {
    let text = block.plainText
    switch block.kind {
    case .figure(let image):
      return (text.isEmpty ? "[picture \(image.src)]" : text) + (image.credit.map { " (\($0))" } ?? "")
    case .embed(let url): return "[embed \(url)]\(block.text.isEmpty ? "" : " \(block.text)")"
    case .rule: return "[rule]"
    case .table where !block.text.isEmpty: return "\(block.text)\n\(text)"
    default: return text
    }
  }
}
