import CopydeskHTML

/// The paragraphs of a page that are sentences, however short, with how much they say.
///
/// An article of short paragraphs has no running text, by which names are judged elsewhere.
final class SentenceParagraphs {
  private let reading: PageReading
  /// The paragraphs in order, and the bytes of those before each of them.
  private lazy var found: (nodes: [Int], before: [Int32]) = {
    let nodes = reading.page.nodes
    var (paragraphs, before): ([Int], [Int32]) = ([], [0])
    for index in nodes.indices where nodes[index].tag == .p && reading.wholeWeight[index] >= SentenceParagraphs.shortest
    {
      guard reading.linkWeight[index] * 5 < reading.wholeWeight[index], reading.endsInSentence(index) else { continue }
      paragraphs.append(index)
      before.append(before[before.count - 1] + reading.wholeWeight[index])
    }
    return (paragraphs, before)
  }()

  /// A sentence of an article has so many bytes, without spaces.
  private static let shortest: Int32 = 24

  init(_ reading: PageReading) { self.reading = reading }

  /// The paragraphs in a range of nodes.
  private func places(in range: Range<Int>) -> Range<Int> {
    let first = found.nodes.partitioningIndex { $0 >= range.lowerBound }
    return first..<max(first, found.nodes.partitioningIndex { $0 >= range.upperBound })
  }

  /// How many bytes the paragraphs in a range of nodes have.
  func bytes(in range: Range<Int>) -> Int32 {
    let places = places(in: range)
    return found.before[places.upperBound] - found.before[places.lowerBound]
  }

  /// How many paragraphs are in a range of nodes.
  func count(in range: Range<Int>) -> Int { places(in: range).count }

  /// How many paragraphs in a range of nodes are in one element, at most.
  func together(in range: Range<Int>) -> Int {
    var (most, count, parent): (Int, Int, Int32) = (0, 0, -1)
    for place in places(in: range).prefix(SentenceParagraphs.mostAsked) {
      let own = reading.page.nodes[found.nodes[place]].parent
      count = own == parent ? count + 1 : 1
      parent = own
      most = max(most, count)
    }
    return most
  }

  /// The article of short paragraphs has at most so many.
  private static let mostAsked = 64
}
