import CopydeskHTML
import CopydeskText

/// Text that flows beside a picture, and columns: no caption is under the picture.
extension FigureReading {
  /// Whether the page sets text beside a picture, or after an empty line, and not under it as a caption: the picture floats and the text
  /// goes on in its line, or they are in cells of one row or in columns of their own.
  static func isTextBeside(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard let picture = page.subtree(of: node).first(where: { [.img, .ampImage].contains(page.nodes[$0].tag) }),
      let text = page.subtree(of: node).first(where: { $0 > picture && isText($0, in: reading) })
    else { return false }
    let breaks = (picture..<text).count { page.nodes[$0].tag == .br }
    if breaks > 1 { return true }
    let isSameLine = breaks == 0 && !(picture..<text).contains { page.nodes[$0].tag.isBlock }
    if isSameLine, floats(picture, in: page) { return true }
    return column(of: text, within: node, in: page).map { !page.subtree(of: $0).contains(picture) } ?? false
  }

  private static func isText(_ node: Int, in reading: PageReading) -> Bool {
    reading.page.nodes[node].tag == .text && reading.weight[node] > 0
  }

  /// Whether text goes around a picture.
  private static func floats(_ picture: Int, in page: Page) -> Bool {
    if let align = page.string(.align, of: picture)?.lowercased(), align == "left" || align == "right" { return true }
    if let style = page.attribute(.style, of: picture), ASCIISearch.contains(style, anyOf: floatStyles) { return true }
    let names = page.string(.class, of: picture)?.lowercased().split(separator: " ") ?? []
    return names.contains { floatNames.contains($0) }
  }

  private static let floatStyles: [StaticString] = ["float:left", "float: left", "float:right", "float: right"]
  private static let floatNames: Set<Substring> = [
    "alignleft", "alignright", "float-left", "float-right", "pull-left", "pull-right", "float-start", "float-end",
  ]

  /// The cell or the column that a node is in, inside of an element.
  private static func column(of node: Int, within box: Int, in page: Page) -> Int? {
    var next = Int(page.nodes[node].parent)
    while next > box {
      if [.td, .th].contains(page.nodes[next].tag) {
        // A caption is in the row below its picture.
        let row = Int(page.nodes[next].parent)
        let isAlone = page.children(of: row).count { page.nodes[$0].tag != .text } == 1
        return isAlone ? nil : next
      }
      let names = page.string(.class, of: next)?.lowercased().split(separator: " ") ?? []
      if names.contains(where: isColumn) { return next }
      next = Int(page.nodes[next].parent)
    }
    return nil
  }

  /// Whether a class is a column's: `column`, or as Bootstrap and WordPress call them (`col-md-6`). Tailwind's `flex-col` sets things under each
  /// other.
  private static func isColumn(_ name: Substring) -> Bool {
    if name == "col" || name == "column" || name == "wp-block-column" { return true }
    guard name.hasPrefix("col-") else { return false }
    let rest = name.dropFirst(4)
    return rest.first?.isNumber == true || ["xs-", "sm-", "md-", "lg-", "xl-"].contains { rest.hasPrefix($0) }
  }

  /// A paragraph that begins with a picture and has this many bytes of text in the same line is no caption.
  private static let flowingText: Int32 = 80

  /// Whether a paragraph's text goes on right after its picture, and says more than a caption would.
  static func flowsAroundPicture(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard reading.weight[node] >= flowingText else { return false }
    var hasPicture = false
    for index in page.subtree(of: node).dropFirst() where reading.isOpen(index) {
      switch page.nodes[index].tag {
      case .img, .ampImage: hasPicture = true
      case .br: return false
      case .text: if hasPicture, reading.weight[index] > 0 { return true }
      case let tag: if tag.isBlock { return false }
      }
    }
    return false
  }
}
