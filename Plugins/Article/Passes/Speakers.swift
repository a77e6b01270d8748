import CopydeskCore

/// Tells authors who ask the questions of an interview from those whom a last line describes.
enum Speakers {
  /// Those of some names that paragraphs begin with, and a colon: `Kari Ek: And in winter?`
  static func find(among names: [String], in blocks: [ArticleBlock]) -> [String] {
    names.filter { name in
      let label = Array("\(name):".utf8)
      // By index, without a copy of each block; most lines begin with another byte.
      return blocks.indices.lazy.filter {
        blocks[$0].block.text.utf8.first == label[0] && blocks[$0].block.text.utf8.starts(with: label)
      }.prefix(fewest).count == fewest
    }
  }

  /// A single line may be about the author.
  private static let fewest = 2
}
