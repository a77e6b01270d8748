import TestSupport
import Testing

@testable import CopydeskFilesPlugin

/// Rows and fields, as RFC 4180 has them and as spreadsheets write them.
@Suite struct DelimitedRowsTests {
  private func rows(_ text: String) -> [[String]] {
    DelimitedRows(Array(text.utf8), separator: 0x2C).map { row in row.fields.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test(
    arguments: [
      ("", []), ("\n\r\n", []), ("a", [["a"]]), ("a,b\n", [["a", "b"]]), ("a,\n,b", [["a", ""], ["", "b"]]),
      ("a,", [["a", ""]]), (",", [["", ""]]),
      ("\"a,b\",\"say \"\"hi\"\"\"\n\"x\r\ny\",z", [["a,b", "say \"hi\""], ["x\r\ny", "z"]]),
      ("\"a\"b,c\"d\"", [["ab", "c\"d\""]]), ("\u{FEFF}a,b", [["a", "b"]]), ("a\rb", [["a"], ["b"]]),
      ("\"\"\nb", [["b"]]), ("\"open,\nb", [["open", ""], ["b"]]),
      ("a,\"x\nb,\"y\"\nc,z", [["a", "x"], ["b", "y"], ["c", "z"]]), ("a,\"x\rb,y", [["a", "x"], ["b", "y"]]),
      ("\"a,b\",\"c,\nd", [["a,b", "c", ""], ["d"]]), ("\"a\nb\",\"c\nd,e", [["a"], ["b\"", "c"], ["d", "e"]]),
    ] as [(String, [[String]])])
  func `Fields`(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func `A row knows its line`() {
    let rows = Array(DelimitedRows(Array("a\r\n\r\n\"b\nc\"\nd\r\"e".utf8), separator: 0x2C))
    #expect(rows.map(\.line) == [1, 3, 5, 6])
    #expect(rows.map(\.isOpen) == [false, false, false, true])
    let broken = Array(DelimitedRows(Array("a\n\"b\nc\n\"d\ne\"\nf".utf8), separator: 0x2C))
    #expect(broken.map(\.line) == [1, 2, 3, 4, 6])
    #expect(broken.map(\.isOpen) == [false, true, false, false, false])
  }

  @Test func `Quotes without another half on every line take no longer than their size says`() {
    let took = ThreadTime.measure {
      let rows = DelimitedRows(Array(String(repeating: "a,\"x\"\"y\n", count: 100_001).utf8), separator: 0x2C)
      #expect(rows.reduce(0) { count, _ in count + 1 } > 10)
    }
    #expect(took < 5)
  }
}
