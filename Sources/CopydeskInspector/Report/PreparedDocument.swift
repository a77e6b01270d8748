/// What a report makes of one document: a row, a view, and the selectors of its page.
public struct PreparedDocument: Sendable {
  let row: DocumentRow
  /// The file of its view; `nil` where it has none.
  let view: [UInt8]?
  /// The selectors of its page; `nil` where they are not counted.
  let selectors: [String: SelectorTally.Fate]?

  init(_ inspected: InspectedDocument, number: Int, isShown: Bool, isCounted: Bool, config: String) {
    row = DocumentRow(inspected, number: number)
    let page = isShown || isCounted ? InspectedPage(inspected) : nil
    var selectors: [String: SelectorTally.Fate]?
    if isCounted, let tree = page?.page, let marks = page?.marks {
      selectors = SelectorTally.selectors(of: tree, marks)
    }
    self.selectors = selectors
    view =
      isShown
      ? ReportFolder.script(
        PageView(inspected, row, page: page, config: config), calling: "page", then: page?.shown, calling: "markup")
      : nil
  }
}
