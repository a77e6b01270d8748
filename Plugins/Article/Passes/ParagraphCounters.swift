import CopydeskHTML

/// Finds the counter that a page has before each paragraph of a text, such as that of what readers said of it: the same number each time.
///
/// It is a line of its own, or an element that begins the paragraph. Numbers that differ count the paragraphs.
struct ParagraphCounters {
  let reading: PageReading

  private var page: Page { reading.page }

  /// So many paragraphs have the counter at least; another number than none has to be before more of them.
  private static let (least, most) = (3, 4)
  /// A number has at most so many digits.
  private static let digits: Int32 = 3

  /// The elements with the numbers.
  var found: [Int] {
    let runs = reading.textRuns
    var counters: [Int] = []
    var value: [UInt8]?
    for place in runs.indices {
      let run = runs[place]
      let isLine = run.weight <= ParagraphCounters.digits
      guard isLine ? place + 1 < runs.count && isText(runs[place + 1]) : isText(run),
        reading.weight[run.start] <= ParagraphCounters.digits, reading.isOpen(run.start),
        let number = number(run.start),
        let element = element(around: run.start, of: run, isLine: isLine)
      else { continue }
      // One of another number, and all of them count.
      if let value, value != number { return [] }
      value = number
      counters.append(element)
    }
    guard let value, let first = counters.first else { return [] }
    let least = value == [UInt8(ascii: "0")] ? ParagraphCounters.least : ParagraphCounters.most
    guard counters.count >= least,
      counters.allSatisfy({
        page.nodes[$0].tag == page.nodes[first].tag && reading.haveSameNames($0, first)
      })
    else { return [] }
    return counters
  }

  /// Whether a run is a paragraph, be it a short sentence.
  private func isText(_ run: TextRun) -> Bool {
    run.isRunningText || run.endsSentence && run.weight >= PageReading.shortSentence && run.linkDensity < 0.4
  }

  /// The digits of a text that has nothing else.
  private func number(_ text: Int) -> [UInt8]? {
    let bytes = page.text(of: text).filter { $0 > 0x20 }
    return !bytes.isEmpty && bytes.allSatisfy { $0 &- 0x30 < 10 } ? Array(bytes) : nil
  }

  /// The outermost element of a text that holds nothing else, below its paragraph or as its line; `nil` for a text without one, and for what is
  /// set apart by letters.
  private func element(around text: Int, of run: TextRun, isLine: Bool) -> Int? {
    var element = text
    while element != run.owner {
      let parent = Int(page.nodes[element].parent)
      guard parent > 0, reading.weight[parent] == reading.weight[text], isLine || parent != run.owner else { break }
      switch page.nodes[parent].tag {
      case .strong, .b, .em, .i, .sup, .sub, .td, .th, .li: return nil
      default: element = parent
      }
    }
    return element == text ? nil : element
  }
}
