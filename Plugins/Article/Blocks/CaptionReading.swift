import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Reads a caption element: its text without the credit, and the credit.
enum CaptionReading {
  static func read(
    _ node: Int, credit creditNode: Int?, in reading: PageReading, links: LinkBase
  ) -> (caption: String, marks: [Mark], credit: String?) {
    let page = reading.page
    var text = InlineText()
    var credit: String?
    var index = node
    var closing: [Int32] = []
    let end = Int(page.nodes[node].end)
    while index < end {
      while let last = closing.last, Int(last) <= index {
        text.close()
        closing.removeLast()
      }
      let current = page.nodes[index]
      let isCredit = index == creditNode || index != node && reading.signals[index].contains(.credit)
      if isCredit, reading.weight[index] > 0, reading.weight[index] < 200, current.tag != .text {
        if credit == nil {
          credit = CreditLine.name(reading.text(of: index))
          reading.place(page.subtree(of: index))
        }
        text.space()
        index = Int(current.end)
        continue
      }
      switch current.tag {
      case .text:
        reading.place(index)
        text.append(page.text(of: index), position: Int(current.position))
      case .button, .noscript, .script, .style, .template, .svg, .rt, .rp:
        index = Int(current.end)
        continue
      case .a:
        if let href = links.address(page.string(.href, of: index)) {
          text.open(.link(href: href))
          closing.append(current.end)
        }
      default: if current.tag.isBlock || current.tag == .br { text.space() }
      }
      index += 1
    }
    let taken = text.take()
    var block = Block(.paragraph, text: taken.text, marks: taken.marks)
    if let split = CreditLine.split(block.text),
      credit == nil || block.text.utf8.dropFirst(split.rest).first(where: { $0 > 0x20 }) == 0x2F
    {
      // The house may follow the element with the name: `<span>Jo Marr</span>/The Post`.
      credit = credit.map { "\($0)/\(split.credit)" } ?? split.credit
      block.replace(split.rest..<block.text.utf8.count, with: "")
    }
    block.removeCounter()
    return (block.text, block.marks, credit.flatMap { $0.isEmpty ? nil : $0 })
  }
}
