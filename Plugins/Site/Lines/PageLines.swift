import CopydeskCore
import CopydeskText

/// The lines of one page, in order, as they may recur on others.
struct PageLines: Sendable {
  /// One for each block.
  let all: [PageLine]

  /// How many lines of a page are remembered, half of them from each end. Boilerplate is at the ends; a page with more lines is a
  /// long one, or a hostile one.
  static let lines = 128

  init(_ document: Document) {
    let article = ArticleLines(document.metadata)
    all = document.blocks.enumerated().map { PageLine($1, at: $0, of: article) }
  }

  /// What is remembered: each line once, with all of its places, in order of their bits.
  var remembered: [PlacedLine] {
    var before = 0
    var after = all.reduce(0) { $0 + ($1.isRunning ? 1 : 0) }
    var placed: [PlacedLine] = []
    for line in all {
      if line.isRunning { after -= 1 }
      if let hash = line.hash {
        var place: LinePlace = []
        if before < LinePlace.reach { place.insert(.start) }
        if after < LinePlace.reach { place.insert(.end) }
        placed.append(PlacedLine(hash: hash, place: place))
      }
      if line.isRunning { before += 1 }
    }
    let half = PageLines.lines / 2
    if placed.count > PageLines.lines { placed = Array(placed.prefix(half) + placed.suffix(half)) }
    let places = Dictionary(placed.map { ($0.hash, $0.place) }) { $0.union($1) }
    return places.map { PlacedLine(hash: $0, place: $1) }.sorted { $0.rawValue < $1.rawValue }
  }

  /// The hash of all of the page's lines, equal for copies of one article.
  var text: UInt64 {
    LineHash.of(
      all.lazy.compactMap(\.hash).flatMap { hash in
        (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) }
      })
  }
}
