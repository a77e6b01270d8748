import CopydeskCore
import CopydeskRepeatsPlugin
import Testing

/// Runs `repeats` over blocks; each gets its place in the list, counted from 1, as its position.
func repeats(
  title: String? = nil, deck: String? = nil, description: String? = nil, section: String? = nil,
  images: [ImageReference] = [], _ blocks: [Block]
) throws -> Document {
  var document = Document(origin: Origin(path: "a.html"), payload: Payload(bytes: [], mediaType: .html))
  document.metadata.title = title
  document.metadata.deck = deck
  document.metadata.description = description
  document.metadata.section = section
  document.metadata.images = images
  document.blocks = blocks.enumerated().map { index, block in
    var block = block
    block.position = index + 1
    return block
  }
  guard case .keep = Repeats(settings: .init()).apply(to: &document, in: StageContext(stage: "repeats")) else {
    throw DocumentError("dropped", "repeats dropped a document")
  }
  return document
}

func paragraph(_ text: String) -> Block { Block(.paragraph, text: text) }

func headline(_ text: String) -> Block { Block(.heading(level: 1), role: .headline, text: text) }

func item(_ text: String) -> Block { Block(.listItem(ListItem()), text: text) }

func figure(_ src: String, _ caption: String = "", alt: String? = nil, credit: String? = nil) -> Block {
  Block(.figure(ImageReference(src: src, alt: alt, credit: credit)), role: .caption, text: caption)
}

extension Document {
  /// The texts of the body's blocks.
  var lines: [String] { blocks.filter { $0.role == .body }.map(\.plainText) }

  /// The captions of the figures, with alternative text and credit.
  var figures: [ImageReference] {
    blocks.compactMap { block in
      guard case .figure(var image) = block.kind else { return nil }
      image.caption = block.text.isEmpty ? nil : block.text
      return image
    }
  }

  /// What went: the rule, the place of the block, and the place of what it repeats.
  var gone: [Gone] { removals.map { Gone($0.rule, $0.block.position, $0.repeats) } }
}

/// A removal, for comparing.
struct Gone: Hashable, CustomStringConvertible {
  let rule: String
  let position: Int
  let repeats: Int?

  init(_ rule: String, _ position: Int, _ repeats: Int? = nil) {
    (self.rule, self.position, self.repeats) = (rule, position, repeats)
  }

  var description: String { "\(rule) \(position)" + (repeats.map { " = \($0)" } ?? "") }
}
