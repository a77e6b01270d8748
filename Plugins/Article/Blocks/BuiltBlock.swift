import CopydeskCore
import CopydeskText

/// A block with what the passes on blocks ask about.
struct BuiltBlock {
  var block: Block
  /// The element that the block was made of.
  var node: Int
  /// How many bytes of its text are in links.
  var linkBytes: Int
  /// The key of its text; empty for a long text, which is never a headline, caption or byline.
  let key: String

  /// Texts of more bytes have no key.
  static let keyed = 1_000

  init(block: Block, node: Int, linkBytes: Int) {
    self.block = block
    self.node = node
    self.linkBytes = linkBytes
    key = block.text.utf8.count <= BuiltBlock.keyed ? TextKey(block.text).string : ""
  }

  /// The share of the text that is in links, from 0 to 1.
  var linkDensity: Double {
    block.text.isEmpty ? 0 : Double(linkBytes) / Double(block.text.utf8.count)
  }
}
