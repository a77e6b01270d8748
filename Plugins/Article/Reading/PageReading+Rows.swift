import CopydeskHTML

/// Rows: lines that are made of nothing but elements, such as a date beside a reading time.
extension PageReading {
  /// Whether an inline element and the one right before it are words of their own, with no white space between them: the page's style sets the
  /// parts of a row apart. Letters of one word, and words of a sentence, are not.
  func isApart(_ index: Int) -> Bool {
    let nodes = page.nodes
    guard PageReading.isRowPart(nodes[index].tag),
      nodes[index - 1].tag != .text || nodes[index - 1].parent != nodes[index].parent,
      let before = sibling(before: index), PageReading.isRowPart(nodes[before].tag), nodes[before].end == index,
      isInRow(index), let last = text(in: page.subtree(of: before).reversed()),
      let next = text(in: page.subtree(of: index))
    else { return false }
    return areWords((before, page.text(of: last)), (index, page.text(of: next)))
  }

  /// Whether an element is a number right after another one that has another name, anywhere in a text: a price and the one before it.
  func isOtherNumber(_ index: Int) -> Bool {
    guard weight[index] > 1, let before = sibling(before: index), page.nodes[before].end == index, weight[before] > 1,
      let last = text(in: page.subtree(of: before).reversed()), let next = text(in: page.subtree(of: index)),
      page.text(of: last).last.map({ $0 &- 0x30 < 10 }) ?? false,
      page.text(of: next).first.map({ $0 &- 0x30 < 10 }) ?? false
    else { return false }
    return haveOtherNames(before, index)
  }

  /// Whether two elements have class names, which differ.
  private func haveOtherNames(_ before: Int, _ after: Int) -> Bool {
    guard let first = page.attribute(.class, of: before), let second = page.attribute(.class, of: after),
      !first.isEmpty, !second.isEmpty
    else { return false }
    return !first.elementsEqual(second)
  }

  /// The parts of a row. Others set off letters and words of a text: bold ones, raised ones.
  private static func isRowPart(_ tag: Tag) -> Bool { tag == .span || tag == .a || tag == .time }

  private func text(in nodes: some Sequence<Int>) -> Int? {
    nodes.first { page.nodes[$0].tag == .text && weight[$0] > 0 }
  }

  /// Whether an element is in a short block, no paragraph and no heading, without text outside of elements and without a sentence.
  private func isInRow(_ index: Int) -> Bool {
    let nodes = page.nodes
    var row = index
    repeat {
      row = Int(nodes[row].parent)
      guard row >= 0, weight[row] <= PageReading.longestRow, Int(nodes[row].end) - row <= PageReading.largestRow,
        !page.children(of: row).contains(where: { nodes[$0].tag == .text && weight[$0] > 0 })
      else { return false }
    } while PageReading.isRowPart(nodes[row].tag)
    switch nodes[row].tag {
    case .div, .li, .header, .section, .footer, .article, .main, .aside, .dd, .dt: break
    // A cell with links may be a part of the page, which is laid out in a table.
    case .td, .th: if linkWeight[row] > 0 { return false }
    default: return false
    }
    let last = text(in: page.subtree(of: row).reversed())
    return weight[row] < PageReading.shortestSentence || last.map { !endsSentence[$0] } ?? true
  }

  private func areWords(
    _ before: (node: Int, text: ArraySlice<UInt8>), _ after: (node: Int, text: ArraySlice<UInt8>)
  ) -> Bool {
    guard let last = String(decoding: before.text.suffix(8), as: UTF8.self).unicodeScalars.last,
      let next = String(decoding: after.text.prefix(8), as: UTF8.self).unicodeScalars.first,
      PageReading.isWordPart(last), PageReading.isWordPart(next)
    else { return false }
    if areNamedApart(before, after) { return true }
    // A letter is a part of a word, and so are the two after a number; a link of one letter is a name.
    let areLinks = (isLink[before.node], isLink[after.node])
    let isLetter =
      weight[before.node] == 1 && (last.properties.numericType == nil || next.properties.numericType != nil)
    if isLetter && !areLinks.0 || weight[after.node] <= 2 && !areLinks.1 { return false }
    if last.isIdeographic || next.isIdeographic { return areLinks.0 || areLinks.1 }
    if last.properties.numericType != nil, next.properties.isLowercase, !areLinks.1 {
      return after.text.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 }.count
        >= PageReading.shortestWord
    }
    if last.properties.isLowercase, next.properties.isLowercase {
      return areLinks.0 && areLinks.1 || areLines(before.node, after.node)
    }
    return true
  }

  /// Whether two parts have names of their own, which differ, so that the page shows them as two: an amount and its unit, an old price and a
  /// new one. A letter may be set large by its name, and the ending of a number small.
  private func areNamedApart(
    _ before: (node: Int, text: ArraySlice<UInt8>), _ after: (node: Int, text: ArraySlice<UInt8>)
  ) -> Bool {
    guard haveOtherNames(before.node, after.node) else { return false }
    let isNumber = before.text.last.map { $0 &- 0x30 < 10 } ?? false
    // The unit of a number, and its ending, are where the page has them.
    if isNumber { return weight[after.node] > 2 || after.text.first.map { $0 &- 0x30 < 10 } ?? false }
    return (weight[before.node] > 1 || isUnit(before.node)) && weight[after.node] > 1
      && !String(decoding: before.text.suffix(8), as: UTF8.self).unicodeScalars.contains { $0.isIdeographic }
  }

  /// Whether a part of one letter comes right after one that ends in a digit.
  private func isUnit(_ node: Int) -> Bool {
    guard let amount = sibling(before: node), PageReading.isRowPart(page.nodes[amount].tag),
      let last = text(in: page.subtree(of: amount).reversed())
    else { return false }
    return page.text(of: last).last.map { $0 &- 0x30 < 10 } ?? false
  }

  /// Whether two words are all of a table's cell, where they are one below the other.
  private func areLines(_ before: Int, _ after: Int) -> Bool {
    let cell = Int(page.nodes[after].parent)
    return [.td, .th].contains(page.nodes[cell].tag) && weight[before] >= 3 && weight[after] >= 3
      && weight[cell] == weight[before] + weight[after]
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The bytes of a row at most, and its nodes.
  private static let longestRow: Int32 = 160
  private static let largestRow = 200
  /// After a number, a word of so many letters is no unit and no ending: "25th", "10 km".
  private static let shortestWord = 3
  /// A sentence has so many bytes; "5 p.m." has fewer.
  private static let shortestSentence: Int32 = 40
}
