import CopydeskHTML
import CopydeskText

/// Finds the elements that ask for consent in the one that was chosen for the article, whatever they are called.
///
/// Only its first and its last paragraph are looked at: where one is sure to be of that kind (``ConsentText``), the widest element around it goes whose
/// text is for the most part about consent, and that holds no heading of the article's.
struct ConsentBoxes {
  let reading: PageReading
  /// The headline, and the heading with the words of the page's title.
  let headings: [Int]

  private var page: Page { reading.page }

  /// So much running text is a longer article, in bytes; under the title, so much is one of a sentence, or of a line in a script without full stops.
  private static let (article, sentence, line): (Int, Int32, Int32) = (250, 30, 120)
  /// What a box says of other things is at most one part in so many.
  private static let mostOthers = 4

  /// The boxes at the edges of an element, none inside another.
  func found(in element: Int) -> [Int] {
    let inside = page.subtree(of: element)
    let runs = reading.runs(in: inside)
    guard let first = runs.firstIndex(where: \.isRunningText), let last = runs.lastIndex(where: \.isRunningText)
    else { return [] }
    var found: [Int] = []
    for seed in [first, last] {
      if let box = found.last, page.subtree(of: box).contains(runs[seed].start) { continue }
      if let box = box(around: runs[seed]) { found.append(box) }
    }
    if found.count == 2, page.subtree(of: found[1]).contains(found[0]) { found.removeFirst() }
    return isLeft(without: found) ? found : []
  }

  /// The widest element around a paragraph whose text is for the most part about consent.
  private func box(around seed: TextRun) -> Int? {
    guard case .sure = ConsentText.kind(of: text(of: seed)) else { return nil }
    var (notice, others, whole) = (ConsentText(), 0, 0)
    var result: Int?
    var known = seed.start..<seed.start
    var element = seed.owner
    while element > 0, mayBeBox(element) {
      let nodes = page.subtree(of: element)
      // Each run once, however deep the elements are.
      for part in [nodes.lowerBound..<known.lowerBound, known.upperBound..<nodes.upperBound] where !part.isEmpty {
        for run in reading.runs(in: part) {
          whole += Int(run.weight)
          judge(run, &notice, &others)
        }
      }
      if others * ConsentBoxes.mostOthers > whole { break }
      known = nodes
      if notice.isNotice { result = element }
      element = Int(page.nodes[element].parent)
    }
    return result
  }

  private func judge(_ run: TextRun, _ notice: inout ConsentText, _ others: inout Int) {
    let text = text(of: run)
    switch ConsentText.kind(of: text) {
    case .sure(let phrases): notice.add(phrases, isParagraph: run.isRunningText)
    case .topical: notice.add(topical: 1)
    case .label where text.isLine(below: ConsentText.button): break
    case .label, .other: others += Int(run.weight)
    }
  }

  private func mayBeBox(_ element: Int) -> Bool {
    switch page.nodes[element].tag {
    case .html, .body, .main, .article: return false
    default: break
    }
    let nodes = page.subtree(of: element)
    return reading.isOpen(element) && !headings.contains(where: nodes.contains)
  }

  /// Whether the page has an article besides some boxes.
  private func isLeft(without boxes: [Int]) -> Bool {
    if boxes.isEmpty { return false }
    let running = boxes.reduce(reading.runningBytes(0)) { $0 - reading.runningBytes($1) }
    if running >= ConsentBoxes.article { return true }
    guard let heading = headings.first else { return false }
    return reading.textRuns.contains { run in
      run.start > heading && run.weight >= (run.endsSentence ? ConsentBoxes.sentence : ConsentBoxes.line)
        && run.linkWeight == 0
        && !boxes.contains { page.subtree(of: $0).contains(run.start) }
    }
  }

  /// The text of a paragraph with a space for all white space.
  private func text(of run: TextRun) -> String {
    var bytes: [UInt8] = []
    for node in run.start..<run.end where page.nodes[node].tag == .text && reading.isOpen(node) {
      for byte in page.text(of: node) {
        if byte > 0x20 {
          bytes.append(byte)
        } else if bytes.last != 0x20 {
          bytes.append(0x20)
        }
      }
      if bytes.count >= ConsentText.limit { break }
    }
    return String(decoding: bytes, as: UTF8.self).trimmed
  }
}

extension Extraction {
  /// Takes out what asks for consent at the edges of the element with the article, or is that element, and looks for the article again.
  func withoutConsent(_ choice: ContainerChoice, _ known: PassContext, again: () -> ContainerChoice) -> ContainerChoice
  {
    guard favor != .recall, reading.kept.isEmpty, let element = choice.element else { return choice }
    let headings = [known.headline, known.titleHeading].compactMap(\.self)
    let going = ConsentBoxes(reading: reading, headings: headings).found(in: element)
    guard !going.isEmpty,
      !(known.titles + headings.map { reading.text(of: $0, limit: 300) }).contains(where: ConsentText.isSubject)
    else { return choice }
    for box in going { reading.remove(box, BoilerplatePass.consent) }
    reading.settle()
    reading.measureAnew()
    return again()
  }
}
