import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Heads and feet of tables.
@Suite struct TableHeadTests {
  private func table(_ content: String) throws -> DataTable? {
    let body = "<p>\(ExtractedPage.first)</p><table>\(content)</table><p>\(ExtractedPage.second)</p>"
    return try ExtractedPage(body).document.blocks.lazy.compactMap {
      if case .table(let table) = $0.kind { table } else { nil }
    }.first
  }

  @Test func `Cells in a head are header cells, whatever elements they are`() throws {
    let found = try table(
      "<thead><tr><td>Crane</td><td>Tonnes</td></tr></thead><tbody><tr><td>North</td><td>40</td></tr></tbody>")
    #expect(found?.rows.map { $0.map(\.isHeader) } == [[true, true], [false, false]])
  }

  @Test func `A table that is all head has none`() throws {
    let found = try table(
      "<thead><tr><td>Crane</td><td>Tonnes</td></tr><tr><td>North</td><td>40</td></tr></thead>")
    #expect(found?.rows.joined().contains(where: \.isHeader) == false)
  }

  @Test func `A first row that spans all columns makes no layout of a table`() throws {
    let found = try table(
      "<tr><td colspan=2>Cranes</td></tr><tr><td>North</td><td>40</td></tr><tr><td>South</td><td>60</td></tr>")
    #expect(found?.rows.map { $0.map(\.text) } == [["Cranes"], ["North", "40"], ["South", "60"]])
  }

  @Test func `Neither do later ones over the parts of a table, unless the others are links`() throws {
    func rows(_ cell: (String) -> String) -> String {
      ["Cranes", "Tugs", "Lifts"].map { part in
        "<tr><td colspan=2>\(part)</td></tr>"
          + (1...2).map { "<tr><td>\(cell("\(part) \($0)"))</td><td>\($0) tonnes</td></tr>" }.joined()
      }.joined()
    }
    #expect(try table(rows { $0 })?.rows.count == 9)
    #expect(try table(rows { "<a href=/x>\($0) of the old harbour</a>" }) == nil)
  }

  @Test func `The foot is last`() throws {
    let found = try table(
      "<thead><tr><th>Crane<th>Tonnes</thead><tfoot><tr><td>Both<td>90</tfoot><tbody><tr><td>North<td>40<tr><td>South<td>50"
    )
    #expect(found?.rows.map { $0.first?.text } == ["Crane", "North", "South", "Both"])
  }

  @Test func `A cell ends before a row that has nothing`() throws {
    let found = try table(
      "<tr><th>Crane<th>Tonnes<tr><td rowspan=3>North<td>40<tr><td>50<tr></tr><tr><td>South<td>60")
    #expect(found?.rows.map(\.count) == [2, 2, 1, 2])
    #expect(found?.rows[1][0].rows == 2)
  }

  @Test func `A cell is no wider than the table`() throws {
    let found = try table("<tr><th colspan=99>Cranes<tr><td>North<td>40<tr><td>South<td>60")
    #expect(found?.rows.map { $0.map(\.columns) } == [[2], [1, 1], [1, 1]])
  }

  @Test func `Of two such cells the first takes what is left`() throws {
    let found = try table(
      "<tr><th colspan=99>Cranes<th colspan=99>Tonnes<tr><td>North<td>Quay<td>40<tr><td>South<td>Pier<td>60")
    #expect(found?.rows.map { $0.map(\.columns) } == [[2, 1], [1, 1, 1], [1, 1, 1]])
  }

  @Test func `A picture in a cell leaves a table with a head one`() throws {
    let found = try table(
      "<tr><th>Crane<th>Picture<tr><td>North<td><figure><img src=/n.jpg width=300 height=200></figure><tr><td>South<td>none"
    )
    #expect(found?.rows.map { $0.map(\.text) } == [["Crane", "Picture"], ["North", ""], ["South", "none"]])
  }

  @Test func `Short paragraphs in cells leave a table one`() throws {
    let found = try table(
      "<tr><td><p>Pot</p><td><p>Burns</p><p>two litres</p><p>of oil</p><tr><td><p>Lamp</p><td><p>Burns</p><p>one litre</p>"
    )
    #expect(found?.rows.map(\.count) == [2, 2])
  }

  @Test func `What a small picture says is the text of its cell`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><table><tr><th>Boat<th>Bar<tr><td>Old<td><img src=/no.png alt=no><tr><td>New<td><img src=/yes.png alt=yes><tr><td><img src=/f.png alt=Holm><td>Holm</table><p>\(ExtractedPage.second)</p>"
    )
    let tables = page.document.blocks.compactMap { if case .table(let table) = $0.kind { table } else { nil } }
    let table = try #require(tables.first)
    #expect(table.rows.map { $0.map(\.text) } == [["Boat", "Bar"], ["Old", "no"], ["New", "yes"], ["", "Holm"]])
  }
}
