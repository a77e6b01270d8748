import Testing

@testable import CopydeskReprintsPlugin

@Suite struct KeyTableSizeTests {
  /// The sizes that a table for one key a cell has, one after the other.
  private func sizes(upTo blocks: Int) -> [Int] {
    var size = KeyTable.Size()
    var all = [size.blocks]
    while size.blocks < blocks {
      size = size.next(records: 1)
      all.append(size.blocks)
    }
    return all
  }

  @Test func `A small table about doubles, and a large one grows by a fifth`() {
    let all = sizes(upTo: 1 << 20)
    for (before, after) in zip(all, all.dropFirst()) {
      let growth = Double(after) / Double(before)
      #expect(before < 1 << 17 ? (2.0...2.2).contains(growth) : (1.19...1.21).contains(growth), "\(before) to \(after)")
    }
  }

  @Test func `A number of records that has become too long takes a bit of the cells, and no blocks`() {
    let size = KeyTable.Size()
    let next = size.next(records: 1 << size.numberBits)
    #expect(next == KeyTable.Size(blocks: size.blocks, numberBits: size.numberBits + 1))
  }
}
