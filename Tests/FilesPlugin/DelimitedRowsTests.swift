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
      ("\"\"\nb", [["b"]]), ("\"open,\nb", [["open,\nb"]]),
    ] as [(String, [[String]])])
  func `Fields`(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func `A row knows its line`() {
    let rows = Array(DelimitedRows(Array("a\r\n\r\n\"b\nc\"\nd\r\"e".utf8), separator: 0x2C))
    #expect(rows.map(\.line) == [1, 3, 5, 6])
    #expect(rows.map(\.isOpen) == [false, false, false, true])
  }
}
