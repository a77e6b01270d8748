import CopydeskCore

/// Tells authors who ask the questions of an interview from those whom a last line describes.
enum Speakers {
  /// Those of some names that paragraphs begin with, and a colon, in whatever letter case: `Kari Ek: And in winter?`, `KARI EK: …`
  static func find(among names: [String], in blocks: [ArticleBlock]) -> [String] {
    names.filter { name in
      let label = name.lowercased()
      guard let first = label.utf8.first else { return false }
      // By index, without a copy of each block; most lines begin with another byte.
      return blocks.indices.lazy.filter {
        guard let byte = blocks[$0].block.text.utf8.first, byte == first || byte | 0x20 == first || byte >= 0x80 else {
          return false
        }
        return begins(blocks[$0].block.text, with: label)
      }.prefix(fewest).count == fewest
    }
  }

  private static func begins(_ text: String, with label: String) -> Bool {
    // A colon, or the first byte of a wide one.
    guard text.utf8.prefix(label.utf8.count + 3).contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }),
      let colon = text.prefix(label.count + 1).last, colon == ":" || colon == "："
    else { return false }
    return text.prefix(label.count).lowercased() == label
  }

  /// A single line may be about the author.
  private static let fewest = 2
}
