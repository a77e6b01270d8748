/// Rows of cells.
public struct DataTable: Sendable, Hashable {
  /// One field of a table.
  public struct Cell: Sendable, Hashable {
    /// The cell's text.
    public var text: String
    /// What parts of the text are.
    public var marks: [Mark]
    /// Whether the cell heads its row or column.
    public var isHeader: Bool
    /// How many columns the cell spans.
    public var columns: Int
    /// How many rows the cell spans.
    public var rows: Int

    public init(_ text: String, marks: [Mark] = [], isHeader: Bool = false, columns: Int = 1, rows: Int = 1) {
      self.text = text
      self.marks = marks
      self.isHeader = isHeader
      self.columns = columns
      self.rows = rows
    }
  }

  /// The rows, from the top.
  public var rows: [[Cell]]

  public init(rows: [[Cell]]) {
    self.rows = rows
  }

  /// The rows as lines of cells separated by tabs.
  public var plainText: String {
    rows.map { row in row.map(\.text).filter { !$0.isEmpty }.joined(separator: "\t") }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
