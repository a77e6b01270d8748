import CopydeskCore
import CopydeskHTML

/// Finds the line that is left of a small box above its notices and links after these went: `Do you want to read on?` over an offer and its button.
/// Below them it may say what they are about.
struct NoticeRests {
  private let place: OwnHeadings

  /// A box has at most so many bytes and blocks, and the line that is left so many bytes.
  private static let (largest, most, longest): (Int32, Int, Int) = (500, 6, 100)
  /// So many blocks of it went.
  private static let least = 2

  init(_ place: OwnHeadings) { self.place = place }

  /// The lines.
  ///
  /// - Parameter fates: What becomes of each block by itself.
  func found(beside fates: [Int: BlockFate]) -> [Int] {
    var found: [Int] = []
    var end = 0
    for index in place.blocks.indices where index >= end && isNotice(fates[index]) {
      guard let box = box(around: index) else { continue }
      end = box.upperBound
      let left = box.filter { fates[$0] == nil }
      guard left.count == 1, box.count - 1 >= NoticeRests.least, left[0] + 1 < box.upperBound, isLine(left[0]),
        box.allSatisfy({ $0 == left[0] || isNotice(fates[$0]) || isLink(fates[$0]) }), isOutside(box)
      else { continue }
      found += left
    }
    return found
  }

  private func isNotice(_ fate: BlockFate?) -> Bool {
    if case .removed(LinePass.notice, _)? = fate { true } else { false }
  }

  private func isLink(_ fate: BlockFate?) -> Bool {
    if case .removed(LinePass.linkLine, _)? = fate { true } else { false }
  }

  /// The blocks of the small element around a block that holds more than that.
  private func box(around index: Int) -> Range<Int>? {
    let (blocks, reading) = (place.blocks, place.reading)
    let nodes = reading.page.nodes
    guard blocks[index].node > 0 else { return nil }
    var box = Int(nodes[blocks[index].node].parent)
    while box > 0, reading.wholeWeight[box] == reading.wholeWeight[blocks[index].node] { box = Int(nodes[box].parent) }
    guard box > 0, [.div, .section, .aside].contains(nodes[box].tag), reading.weight[box] <= NoticeRests.largest else {
      return nil
    }
    let inside = reading.page.subtree(of: box)
    var (first, end) = (index, index + 1)
    while first > 0, inside.contains(blocks[first - 1].node), end - first <= NoticeRests.most { first -= 1 }
    while end < blocks.count, inside.contains(blocks[end].node), end - first <= NoticeRests.most { end += 1 }
    return end - first <= NoticeRests.most ? first..<end : nil
  }

  private func isLine(_ index: Int) -> Bool {
    place.blocks.isBodyLine(index) && place.blocks[index].linkBytes == 0
      && place.blocks[index].block.text.utf8.count <= NoticeRests.longest
  }

  /// Whether sentences of the article are outside of a box, right above it or below.
  private func isOutside(_ box: Range<Int>) -> Bool {
    let near = [box.lowerBound - 1, box.lowerBound - 2, box.upperBound, box.upperBound + 1]
    return near.contains { place.blocks.indices.contains($0) && place.isPlainSentence($0) }
  }
}
