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

  @Test func `The foot is last`() throws {
    let found = try table(
      "<thead><tr><th>Crane<th>Tonnes</thead><tfoot><tr><td>Both<td>90</tfoot><tbody><tr><td>North<td>40<tr><td>South<td>50"
    )
    #expect(found?.rows.map { $0.first?.text } == ["Crane", "North", "South", "Both"])
  }
}
