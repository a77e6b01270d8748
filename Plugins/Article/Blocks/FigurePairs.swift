import CopydeskHTML

/// Finds the parts of a figure that holds several pictures, each with a caption of its own.
enum FigurePairs {
  /// The nodes of each part, in order; none where the figure has one caption, or where pictures and captions do not take turns.
  static func ranges(of figure: Int, in reading: PageReading) -> [Range<Int>] {
    let page = reading.page
    let nodes = page.subtree(of: figure).dropFirst()
    var (pictures, captions): ([Int], [Int]) = ([], [])
    for index in nodes where reading.isOpen(index) {
      switch page.nodes[index].tag {
      case .img, .ampImage: pictures.append(index)
      case .figcaption where reading.weight[index] > 0: captions.append(index)
      default: continue
      }
    }
    guard captions.count > 1, captions.count == pictures.count else { return [] }
    let isBelow = pictures[0] < captions[0]
    let (first, second) = isBelow ? (pictures, captions) : (captions, pictures)
    let takesTurns = first.indices.allSatisfy { number in
      first[number] < second[number] && (number == 0 || second[number - 1] < first[number])
    }
    guard takesTurns else { return [] }
    // A part ends where its second member does.
    let ends = second.map { Int(page.nodes[$0].end) }
    return zip([nodes.lowerBound] + ends, ends.dropLast() + [nodes.upperBound]).map { $0..<$1 }
  }
}
