import CopydeskCore
import CopydeskHTML
import CopydeskText

/// The text of a part of the page, as one line.
extension PageReading {
  /// The text of a subtree, white space collapsed, what was taken out left out.
  public func text(of node: Int, limit: Int = 2_000) -> String {
    var bytes: [UInt8] = []
    swap(&bytes, &room)
    defer { swap(&bytes, &room) }
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(min(limit, 2 * max(0, Int(weight[node]))))
    // Whether there is white space, whether a line of the page ends in it, and whether an element makes it one of the text.
    var (needsSpace, breaksLine, isSure) = (false, false, false)
    var index = node
    let end = Int(page.nodes[node].end)
    let all = page.bytes
    while index < end, bytes.count < limit {
      let current = page.nodes[index]
      if !isOpen(index) && index != node || current.tag == .rt || current.tag == .rp {
        index = Int(current.end)
        continue
      }
      if current.tag == .text {
        all.withUnsafeBufferPointer { all in
          // In bounds: a text's range is one of the page's bytes.
          let text = UnsafeBufferPointer(rebasing: all[Int(current.start)..<Int(current.start + current.count)])
          var place = 0
          while place < text.count {
            let byte = text[place]
            if byte <= 0x20 {
              needsSpace = true
              breaksLine = breaksLine || byte == 0x0A
              place += 1
              continue
            }
            if needsSpace, !bytes.isEmpty, !(breaksLine && !isSure && byte >= 0xE2 && joins(bytes, text[place...])) {
              bytes.append(0x20)
            }
            (needsSpace, breaksLine, isSure) = (false, false, false)
            let end = LineText.endOfWords(text, from: place + 1)
            // In bounds: the end is the count at most.
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[place..<end]))
            place = end
          }
        }
      } else if current.tag.isBlock || current.tag == .br {
        (needsSpace, isSure) = (true, true)
      } else if !needsSpace, !bytes.isEmpty, index > node, isApart(index) {
        (needsSpace, isSure) = (true, true)
      }
      index += 1
    }
    return TextCleaning.clean(bytes)
  }

  /// Whether the end of a line between two texts is no space, since both are of scripts that have none there.
  private func joins(_ before: [UInt8], _ after: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = before.last, last >= 0x80,
      let next = String(decoding: after.prefix(4), as: UTF8.self).unicodeScalars.first
    else { return false }
    return next.isIdeographic && before.scalar(before: before.count).isIdeographic
  }
}
