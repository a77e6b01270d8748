import CopydeskCore
import Testing

/// Marks that move along with edits.
@Suite struct TextEditTests {
  private let text = "The old ferry is back"

  private func marks(_ ranges: [Range<Int>]) -> [Mark] { ranges.map { Mark(.strong, $0) } }

  private func edited(_ edits: [TextEdit], _ ranges: [Range<Int>]) -> (text: String, ranges: [Range<Int>]) {
    var (text, marks) = (text, marks(ranges))
    TextEdit.apply(edits, to: &text, marks: &marks)
    return (text, marks.map(\.range))
  }

  @Test func `Marks before, around, after and of exactly the part stay`() {
    let result = edited([TextEdit(4..<7, "brand-new")], [0..<3, 0..<13, 4..<7, 8..<13])
    #expect(result.text == "The brand-new ferry is back")
    #expect(result.ranges == [0..<3, 0..<19, 4..<13, 14..<19])
  }

  @Test func `Marks within the part go, and those that reach into it end at its edge`() {
    let result = edited([TextEdit(4..<13, "boat")], [0..<6, 5..<7, 10..<16])
    #expect(result.text == "The boat is back")
    #expect(result.ranges == [0..<4, 8..<11])
  }

  @Test func `Several edits move what is after each`() {
    let result = edited([TextEdit(0..<4, ""), TextEdit(14..<16, "was"), TextEdit(21..<21, "!")], [4..<7, 17..<21])
    #expect(result.text == "old ferry was back!")
    #expect(result.ranges == [0..<3, 14..<18])
  }

  @Test func `A mark whose text goes is gone`() {
    let result = edited([TextEdit(4..<8, "")], [4..<8, 4..<7, 0..<21])
    #expect(result.text == "The ferry is back")
    #expect(result.ranges == [0..<17])
  }

  @Test(arguments: [
    (0..<3, "Tho", TextEdit(2..<3, "o")), (4..<13, "old ferries", TextEdit(12..<13, "ies")),
    (4..<7, "old", TextEdit(7..<7, "")), (4..<7, "", TextEdit(4..<7, "")),
  ])
  func `What an edit leaves as it is, is no part of it`(_ range: Range<Int>, _ new: String, _ trimmed: TextEdit) {
    #expect(TextEdit(range, new).trimmed(in: Array(text.utf8)) == trimmed)
  }

  @Test func `An edit never begins within a character`() {
    // Both letters begin with the same byte, and these two end with the same one.
    #expect(TextEdit(0..<2, "è").trimmed(in: Array("é".utf8)) == TextEdit(0..<2, "è"))
    #expect(TextEdit(0..<2, "ũ").trimmed(in: Array("é".utf8)) == TextEdit(0..<2, "ũ"))
  }
}
