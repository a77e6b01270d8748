import CopydeskCore
import CopydeskHTML
import CopydeskText

/// The text of an element that may name an author, without the day in it.
extension VisibleAuthors {
  /// The text of a subtree with a line for each block, and a space between elements that only layout separates.
  ///
  /// - Parameter keepsDates: Whether texts that are dates stay; otherwise they are where a line ends.
  func text(_ index: Int, keepsDates: Bool = false) -> String {
    var bytes: [UInt8] = []
    var gap = Gap.none
    var node = index
    var label: String?
    let end = Int(page.nodes[index].end)
    text: while node < end, bytes.count < 300 {
      let current = page.nodes[node]
      switch current.tag {
      case _ where node > index && isForListeners(node):
        // What has another label than the author tells what they do, or where.
        let own = heardLabel(node)
        if let own, let label, own != label { break text }
        label = label ?? own
        node = Int(current.end)
        gap = max(gap, .space)
        continue
      case .text:
        if !keepsDates, isDate(node) {
          // With a sign after it, the only word after one for "by" is no second part of a name ("Von Till").
          if !bytes.isEmpty { bytes += [0x20, UInt8(ascii: "/")] }
          gap = .line
        } else {
          append(page.text(of: node), to: &bytes, &gap)
        }
      case .script, .style, .template, .svg, .time:
        node = Int(current.end)
        continue
      case .sup where isMarkOfNote(node):
        node = Int(current.end)
        continue
      case _ where !bytes.isEmpty && node > index && isPost(node):
        node = Int(current.end)
        gap = .line
        continue
      default: gap = max(gap, current.tag.isBlock || current.tag == .br ? .line : .space)
      }
      node += 1
    }
    return TextCleaning.clean(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether a raised text has no letters: the number of a note, which tells where an author works: `Jane Doe<sup>1,*</sup>`.
  private func isMarkOfNote(_ node: Int) -> Bool {
    reading.wholeWeight[node] <= VisibleAuthors.longestMark
      && !reading.fullText(of: node, limit: Int(VisibleAuthors.longestMark)).contains(where: \.isLetter)
  }

  /// Several numbers with commas have no more bytes.
  private static let longestMark: Int32 = 24

  /// Whether a text is a date and nothing else.
  private func isDate(_ node: Int) -> Bool {
    let bytes = page.text(of: node)
    guard (6..<40).contains(reading.wholeWeight[node]), VisibleDates.mayHoldDate(bytes) else { return false }
    return VisibleDates.hasOnlyDateWords(String(decoding: bytes, as: UTF8.self))
  }

  private enum Gap: Int, Comparable {
    case none, space, line

    static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
  }

  private func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8], _ gap: inout Gap) {
    for byte in text {
      if byte <= 0x20 {
        gap = max(gap, .space)
        continue
      }
      if gap != .none, !bytes.isEmpty { bytes.append(gap == .line ? 0x0A : 0x20) }
      gap = .none
      bytes.append(byte)
    }
  }
}
