extension Document {
  /// What is wrong with the first block that breaks what ``Block`` promises, as the end of a sentence: `block 3 (list_item) has
  /// level 0, and there are 1 to 1000000`. `nil` where all is well.
  ///
  /// Sinks and later stages rely on it. Nothing is allocated, and a block costs a few comparisons.
  ///
  /// - Parameter removals: How many removals were there already, and were looked at then.
  package func flaw(after removals: Int = 0) -> String? {
    for index in blocks.indices {
      if let flaw = blocks[index].flaw { return "block \(index) (\(blocks[index].kindName)) \(flaw)" }
    }
    guard removals < removalCount else { return nil }
    for index in removals..<self.removals.count {
      guard let flaw = self.removals[index].block.flaw else { continue }
      return "the block of removal \(index) (\(self.removals[index].block.kindName)) \(flaw)"
    }
    return nil
  }
}

extension Block {
  /// The levels of lists and quotations. Pages nest less deep than the last, and what is written for each level must fit
  /// the memory.
  private static let levels = 1...1_000_000

  private static func flaw(ofLevel level: Int) -> String {
    "has level \(level), and there are 1 to \(levels.upperBound)"
  }

  fileprivate var flaw: String? {
    if position < 0 { return "has position \(position), and positions begin at 0" }
    if quoted != 0, !Block.levels.contains(quoted) {
      return "is in \(quoted) quotations, and there are 0 to \(Block.levels.upperBound)"
    }
    switch kind {
    case .heading(let level) where !(1...6).contains(level): return "has level \(level), and headings have 1 to 6"
    case .listItem(let item) where !Block.levels.contains(item.level): return Block.flaw(ofLevel: item.level)
    case .quote(let level) where !Block.levels.contains(level): return Block.flaw(ofLevel: level)
    case .table(let table):
      if let flaw = table.flaw { return flaw }
    default: break
    }
    return marks.isEmpty ? nil : marks.flaw(in: text)
  }
}

extension DataTable {
  fileprivate var flaw: String? {
    for row in rows {
      for cell in row {
        if cell.columns < 1 || cell.rows < 1 {
          return "has a cell that spans \(cell.columns) columns and \(cell.rows) rows, and it must span one of each"
        }
        if !cell.marks.isEmpty, let flaw = cell.marks.flaw(in: cell.text) { return flaw }
      }
    }
    return nil
  }
}

extension [Mark] {
  fileprivate func flaw(in text: String) -> String? {
    var last = 0
    for mark in self {
      let (start, end) = (mark.range.lowerBound, mark.range.upperBound)
      guard start >= 0, end <= text.utf8.count, text.isBoundary(start), text.isBoundary(end) else {
        return "has a mark (\(mark.name), \(mark.range)) that does not fit its text"
      }
      if start < last { return "has marks that are not in order of their start (\(mark.name), \(mark.range))" }
      last = start
    }
    return nil
  }
}

extension String {
  /// Whether a Unicode scalar begins at an offset in UTF-8 bytes, or the text ends there.
  fileprivate func isBoundary(_ offset: Int) -> Bool {
    let index = utf8.index(utf8.startIndex, offsetBy: offset)
    return index == utf8.endIndex || utf8[index] & 0xC0 != 0x80
  }
}

extension DocumentError {
  /// The error for a document whose blocks a stage left as they must not be.
  package static func invalidBlocks(_ flaw: String) -> DocumentError {
    DocumentError(
      "invalid_blocks", "the stage handed on a document that breaks a rule: \(flaw); tell the stage's author")
  }
}
