import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Records what of a page's text is in no block: what passes took out, what is outside of the article, and what is left over inside.
struct RemovalRecord {
  static let outside = RemovalRule("outside", "It is outside of the element that holds the article.")
  static let frame = RemovalRule("frame", "It is in a frame, which shows a page of its own.")
  static let loose = RemovalRule(
    "loose_text",
    "It is in the article's element and belongs to no line of it, like a label beside a picture's caption.")

  private let reading: PageReading
  private var page: Page { reading.page }
  /// Where the text of one removal after the other is put together.
  private var lines = LineText()

  init(_ reading: PageReading) { self.reading = reading }

  /// The removals of a page.
  ///
  /// - Parameter containers: The elements that blocks were made of, in order, none inside another.
  mutating func removals(outside containers: [Int]) -> [Removal] {
    var result: [Removal] = []
    // As many as most pages have.
    result.reserveCapacity(64)
    var index = 0
    var rest = containers[...]
    var done = 0
    while index < page.nodes.count {
      // A document whose time is up fails, whatever is recorded of it.
      if done & 0xF == 0, Task.isCancelled { break }
      done += 1
      let end = Int(page.nodes[index].end)
      while let first = rest.first, first < index { rest.removeFirst() }
      let holdsContainer = rest.first.map { $0 < end } ?? false
      if !reading.isOpen(index) {
        add(index, to: &result)
      } else if rest.first == index {
        addInner(page.subtree(of: index), to: &result)
      } else if holdsContainer {
        index += 1
        continue
      } else {
        for inner in reading.removedBelow(index) { add(inner, to: &result) }
        add(index, to: &result)
      }
      index = end
    }
    addDrawings(to: &result)
    for index in reading.byTag.frames {
      let position = Int(page.nodes[index].position)
      add(FrameText.text(of: index, in: page), RemovalRecord.frame, role: .widget, position: position, to: &result)
    }
    return result
  }

  /// Adds the text of drawings, which is in no node.
  private func addDrawings(to result: inout [Removal]) {
    var rest = page.drawn[...]
    while let first = rest.first {
      let texts = rest.prefix { $0.drawing == first.drawing }
      let lines = texts.map { $0.text.split { $0 <= 0x20 }.joined(separator: [0x20]) }
      let text = TextCleaning.clean(Array(lines.joined(separator: [0x0A])))
      add(text, HiddenPass.machinery, role: .widget, position: Int(first.position), to: &result)
      rest = rest.dropFirst(texts.count)
    }
  }

  /// Adds what was taken out of a container, and text in it that is in no block.
  private mutating func addInner(_ container: Range<Int>, to result: inout [Removal]) {
    var loose = LineText()
    var position = 0
    // The last text that was added.
    var last = container.lowerBound
    func finish() {
      if loose.isEmpty { return }
      add(loose.text, RemovalRecord.loose, role: .widget, position: position, to: &result)
      loose.clear()
    }
    var index = container.lowerBound
    while index < container.upperBound {
      let node = page.nodes[index]
      if !reading.isOpen(index) {
        finish()
        add(index, to: &result)
        index = Int(node.end)
        continue
      }
      if node.tag == .text {
        if reading.isPlaced[index] {
          finish()
        } else if reading.weight[index] > 0 {
          if loose.isEmpty {
            position = Int(node.position)
          } else if page.nodes.withUnsafeBufferPointer({ PageReading.isApart(index, from: last, $0) }) {
            loose.newLine()
          }
          loose.append(page.text(of: index))
          last = index
        }
      } else if PageReading.isInvisible(node.tag) {
        index = Int(node.end)
        continue
      } else if PageReading.isBoundary(node.tag) {
        loose.newLine()
      }
      index += 1
    }
    finish()
  }

  private mutating func add(_ index: Int, to result: inout [Removal]) {
    if PageReading.isInvisible(page.nodes[index].tag), reading.fates[index].rule != nil { return }
    let text = reading.fullText(of: index, in: &lines)
    if text.isEmpty { return }
    let rule = reading.fates[index].rule.map { reading.rules[$0] } ?? RemovalRecord.outside
    let role: Role = rule == BoilerplatePass.related ? .teaser : .widget
    let position = Int(page.nodes[index].position)
    add(text, rule, role: role, position: position, to: &result)
  }

  private func add(_ text: consuming String, _ rule: RemovalRule, role: Role, position: Int, to result: inout [Removal])
  {
    if text.isEmpty { return }
    // Signs that only draw a button or part two lines say nothing.
    guard text.unicodeScalars.contains(where: RemovalRecord.isSaid) else { return }
    let block = Block(.paragraph, role: role, text: text, position: position)
    guard reading.affords(block) else { return }
    result.append(Removal(rule: rule.name, reason: rule.reason, block: block))
  }

  private static func isSaid(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.isAlphabetic || (0x30...0x39).contains(scalar.value) }
    return scalar.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.isEmojiPresentation
  }
}
