import CopydeskHTML
import CopydeskText

/// Takes out what a reader of the page does not see or cannot read: machinery, controls, and what is marked as hidden.
struct HiddenPass: PagePass {
  let name = "hidden"
  let reason = "What no reader of the page sees is not the article, and says nothing about where that is."

  static let machinery = RemovalRule(
    "machinery", "Scripts, styles, forms' controls and drawings hold no text of an article.")
  static let hidden = RemovalRule("hidden", "The page marks it as hidden.")
  static let cut = RemovalRule("cut_copy", "The beginning of a text that the page has whole as well.")

  /// Whether a hidden element says that a script has to decipher it for those who pay: what is there are no words.
  private static func isEncrypted(_ index: Int, _ page: Page) -> Bool {
    // Nearly none has it anywhere.
    guard let names = page.attribute(.class, of: index), ASCIISearch.holds(names, exactly: "encrypted") else {
      return false
    }
    return names.split(separator: 0x20).contains { $0.starts(with: "encrypted".utf8) }
  }

  func fates(in reading: PageReading, _ context: PassContext) -> [PageFate] {
    let page = reading.page
    var fates: [PageFate] = []
    fates.reserveCapacity(64)
    // What has text that a reader may see: buttons, and what is only hidden from screen readers.
    var shown: [(node: Int, rule: RemovalRule)] = []
    var marked: [Int] = []
    shown.reserveCapacity(16)
    marked.reserveCapacity(32)
    let surroundings = HiddenSurroundings(reading, titles: context.titles)
    var index = 0
    while index < page.nodes.count {
      if reading.marks[index].isDisjoint(with: [.machinery, .hidden]) {
        index += 1
        continue
      }
      let node = page.nodes[index]
      if node.tag != .text {
        if HiddenPass.isMachinery(node.tag),
          !(node.tag == .noscript
            && (surroundings.holdsArticle(noscript: index) || HiddenPass.isOnlyPicture(index, reading.page)))
        {
          if node.tag == .button, HiddenPass.isHeading(index, reading) || HiddenPass.isColumnName(index, reading) {
            index += 1
            continue
          }
          if node.tag == .button {
            shown.append((index, HiddenPass.machinery))
          } else {
            fates.append(.removed(node: index, HiddenPass.machinery))
          }
          index = Int(node.end)
          continue
        }
        if reading.signals[index].contains(.hidden), HiddenPass.isEncrypted(index, reading.page) {
          fates.append(.removed(node: index, HiddenPass.hidden))
          index = Int(node.end)
          continue
        }
        // A page that hides most of its text does so until a script shows it.
        if reading.signals[index].contains(.hidden), node.tag != .html, node.tag != .body,
          surroundings.isLeft(without: index), !HiddenPass.opens(index, reading),
          !HiddenPass.isRead(index, reading), !HiddenPass.isCaption(index, reading),
          !HiddenPass.isOnScreen(index, reading), !HiddenPass.isRest(index, reading), !HiddenPass.isCode(index, reading)
        {
          if let cut = HiddenPass.beginning(of: index, reading) {
            fates.append(.removed(node: cut, HiddenPass.cut))
          } else if node.tag.isBlock || !HiddenPass.isShown(index, reading) {
            marked.append(index)
          } else {
            shown.append((index, HiddenPass.hidden))
          }
          index = Int(node.end)
          continue
        }
      }
      index += 1
    }
    fates += SentenceParts(reading).without(shown).map { .removed(node: $0.node, $0.rule) }
    fates += HiddenPass.hidden(marked, reading).map { .removed(node: $0, HiddenPass.hidden) }
    return fates
  }

  /// Whether a marked element is only hidden from screen readers, by `aria-hidden`, or on paper or small screens: readers of the page see it. One that is
  /// beside other text in an inline element says the same again, such as a formula that is drawn beside its MathML.
  private static func isShown(_ index: Int, _ reading: PageReading) -> Bool {
    let parent = Int(reading.page.nodes[index].parent)
    if parent >= 0, !reading.page.nodes[parent].tag.isBlock, reading.weight[parent] > reading.weight[index] {
      return false
    }
    if !reading.signals(of: index, without: .ariaHidden).contains(.hidden) { return true }
    // Left out on paper only, or on small screens.
    guard let names = reading.page.attribute(.class, of: index),
      HiddenMarks.hidesOnPaper(names) || HiddenMarks.showsOnWideScreens(names)
    else { return false }
    return !reading.signals(of: index, without: .class).contains(.hidden)
  }

  /// Whether a picture is a part of a sentence, such as a formula, that is only hidden from screen readers.
  private static func isRead(_ index: Int, _ reading: PageReading) -> Bool {
    reading.page.nodes[index].tag == .img && PictureText.words(index, in: reading.page) != nil
      && !reading.signals(of: index, without: .ariaHidden).contains(.hidden)
  }

  /// Whether a picture's caption, or a part of it, is only hidden from screen readers, which read the same in the picture's `alt`.
  private static func isCaption(_ index: Int, _ reading: PageReading) -> Bool {
    let page = reading.page
    return
      (page.nodes[index].tag == .figcaption
      || reading.ancestor(of: index) { page.nodes[$0].tag == .figcaption } != nil)
      && !reading.signals(of: index, without: .ariaHidden).contains(.hidden)
  }

  /// Whether an element is only left out where the page is printed or the screen is small, and holds running text between paragraphs of the
  /// article, or after one, that is in neither of the elements beside it; or a paragraph that only screen readers leave out.
  private static func isOnScreen(_ index: Int, _ reading: PageReading) -> Bool {
    if isParagraph(index, reading) { return true }
    guard reading.weight[index] >= PageReading.shortSentence, reading.linkWeight[index] == 0,
      running(index, reading) > 0 || reading.endsInSentence(index),
      let names = reading.page.attribute(.class, of: index),
      HiddenMarks.hidesOnPaper(names) || HiddenMarks.showsOnWideScreens(names) && !hasCopy(index, reading)
    else { return false }
    return !reading.signals(of: index, without: .class).contains(.hidden)
      && (reading.isBetweenParagraphs(index) || reading.goesOnWithText(index))
  }

  /// Whether an element is a paragraph of running text among others, and only hidden from screen readers: a script reads it to them in its time.
  private static func isParagraph(_ index: Int, _ reading: PageReading) -> Bool {
    reading.page.nodes[index].tag == .p && reading.weight[index] >= PageReading.shortSentence
      && reading.endsInSentence(index) && !reading.signals(of: index, without: .ariaHidden).contains(.hidden)
      && (reading.isBetweenParagraphs(index) || reading.goesOnWithText(index)) && !hasCopy(index, reading)
  }

  /// Whether an element beside this one has the same text, for screens of another size.
  private static func hasCopy(_ index: Int, _ reading: PageReading) -> Bool {
    let beside = [reading.sibling(before: index), reading.sibling(after: index)].compactMap(\.self)
    let key = TextKey(reading.text(of: index, limit: .max)).string
    return beside.contains { TextKey(reading.text(of: $0, limit: .max)).string == key }
  }

  /// The marked elements that are hidden from readers: not those of a page that hides each paragraph by itself until a script shows it. A
  /// copy of the whole, hidden in one piece, is no such case.
  private static func hidden(_ marked: [Int], _ reading: PageReading) -> [Int] {
    if marked.isEmpty { return [] }
    let pieces = marked.filter { running($0, reading) > 0 && !isBehindCard($0, reading) }
    let sum = pieces.reduce(0) { $0 + running($1, reading) }
    // What readers open themselves, such as answers to comments, has a control before each piece.
    let opened = pieces.count { reading.sibling(before: $0).map { isOpener(of: $0, reading) } ?? false }
    let isLocked = pieces.count >= 4 && opened * 2 < pieces.count && sum * 2 > reading.runningBytes(0)
    if !isLocked { return marked }
    let kept = Set(pieces)
    let nodes = reading.page.nodes
    // Between them are short paragraphs and headings that are hidden in the same way.
    let first = Dictionary(pieces.map { (nodes[$0].parent, $0) }) { first, _ in first }
    return marked.filter { part in
      if kept.contains(part) { return false }
      guard let piece = first[nodes[part].parent], nodes[piece].tag == nodes[part].tag else { return true }
      return !reading.haveOneName(piece, part) || isBehindCard(part, reading)
    }
  }

  /// The bytes of running text below an element. Most that are hidden have too little text for any, and it is not measured for them.
  static func running(_ index: Int, _ reading: PageReading) -> Int {
    reading.weight[index] < TextRun.leastRunning ? 0 : reading.runningBytes(index)
  }

  /// Whether a reader opens the element: it is the answer after a question, or holds running text and has a name that says so, or the element
  /// around it has.
  private static func opens(_ index: Int, _ reading: PageReading) -> Bool {
    guard reading.weight[index] > 0 else { return false }
    if isAnswer(index, reading) || isTabPanel(index, reading) || isFolded(index, reading) { return true }
    guard running(index, reading) > 0 else { return false }
    let parent = Int(reading.page.nodes[index].parent)
    return reading.signals[index].contains(.disclosure) || parent >= 0 && reading.signals[parent].contains(.disclosure)
  }

  /// Whether an element is one of several panels with few links that readers change between by tabs, and another is open. One that a script
  /// is yet to fill says so and breaks off.
  private static func isTabPanel(_ index: Int, _ reading: PageReading) -> Bool {
    func isPanel(_ node: Int) -> Bool {
      reading.page.attribute(.role, of: node)?.elementsEqual("tabpanel".utf8) == true && reading.linkDensity(node) < 0.3
    }
    guard isPanel(index), !reading.text(of: index, limit: .max).hasSuffix("…") else { return false }
    return [reading.sibling(before: index), reading.sibling(after: index)].contains {
      $0.map { isPanel($0) && reading.weight[$0] > 0 } ?? false
    }
  }

  /// Whether an element with few links comes right after a question in a button, as the answer in a list of questions does, or is running text
  /// after a heading that is a button as a whole (WAI-ARIA Authoring Practices, "Accordion").
  private static func isAnswer(_ index: Int, _ reading: PageReading) -> Bool {
    guard reading.linkDensity(index) < 0.5, let before = reading.sibling(before: index) else { return false }
    if asks(before, reading) { return isOpener(before, reading) }
    return reading.linkDensity(index) < 0.2
      && (running(index, reading) > 0 || reading.weight[index] >= shortestAnswer && reading.endsInSentence(index))
      && reading.page.nodes[before].tag.headingLevel != nil && isOpener(before, reading)
  }

  /// Whether all the text of an element is that of one button, which is a heading or has a name of those that open something, or of an element
  /// with the role of one.
  private static func isOpener(_ index: Int, _ reading: PageReading) -> Bool {
    let nodes = reading.page.nodes
    return reading.page.subtree(of: index).contains {
      reading.weight[$0] == reading.weight[index]
        && (nodes[$0].tag == .button
          && ($0 > index && isHeadingElement(index, reading) || reading.signals[$0].contains(.disclosure))
          || reading.page.attribute(.role, of: $0)?.elementsEqual("button".utf8) == true)
    }
  }

  private static func isHeadingElement(_ index: Int, _ reading: PageReading) -> Bool {
    let tag = reading.page.nodes[index].tag
    return tag.headingLevel != nil || tag == .dt
  }

  /// What a button says has fewer bytes.
  static let longestLabel: Int32 = 300

  private static func asks(_ index: Int, _ reading: PageReading) -> Bool {
    reading.weight[index] > 0 && reading.weight[index] < longestLabel
      && reading.text(of: index, limit: .max).last { !$0.isWhitespace }.map { "?？؟".contains($0) } ?? false
  }

  /// Whether a button is the heading of the running text that it opens, as a question is over its answer: it is the whole text of a heading, or
  /// has a name such as `accordion`, and that text is in the element after it. The answer to a question may be a word.
  private static func isHeading(_ index: Int, _ reading: PageReading) -> Bool {
    guard reading.weight[index] > 0 else { return false }
    let nodes = reading.page.nodes
    var whole = index
    while nodes[whole].parent >= 0, nodes[whole].tag.headingLevel == nil, nodes[whole].tag != .dt,
      reading.weight[Int(nodes[whole].parent)] == reading.weight[index]
    {
      whole = Int(nodes[whole].parent)
    }
    let isWhole = isHeadingElement(whole, reading)
    guard isWhole || reading.signals[index].contains(.disclosure) else { return false }
    // The heading may be alone in a box: the head of a card.
    while reading.sibling(after: whole) == nil, nodes[whole].parent > 0,
      reading.weight[Int(nodes[whole].parent)] == reading.weight[index]
    {
      whole = Int(nodes[whole].parent)
    }
    guard let next = reading.sibling(after: whole), nodes[next].tag != .text else { return false }
    // What opens all of several panels is over the headings of these.
    if !isWhole,
      reading.page.subtree(of: next).contains(where: { isHeadingElement($0, reading) && isOpener($0, reading) })
    {
      return false
    }
    let says =
      asks(index, reading)
      ? reading.weight[next] > 0 : isWhole ? reading.weight[next] >= shortestAnswer : running(next, reading) > 0
    return says && reading.linkDensity(next) < 0.5
  }

  /// What a heading opens has so many bytes at least.
  static let shortestAnswer: Int32 = 30

  /// Whether a `<noscript>` is the only place where a picture is that a script would draw: nothing but a picture is in it, and no other one in
  /// the element around it.
  private static func isOnlyPicture(_ index: Int, _ page: Page) -> Bool {
    let inside = page.subtree(of: index).dropFirst()
    let parent = Int(page.nodes[index].parent)
    guard parent >= 0,
      ![.head, .body, .html].contains(page.nodes[parent].tag), inside.contains(where: { page.nodes[$0].tag == .img }),
      inside.allSatisfy({ [.img, .picture, .source, .text, .p, .div, .span, .a].contains(page.nodes[$0].tag) })
    else { return false }
    let around = page.subtree(of: parent)
    guard around.count <= mostAround else { return false }
    return !around.contains {
      !inside.contains($0) && [.img, .ampImage, .picture, .video, .iframe].contains(page.nodes[$0].tag)
    }
  }

  /// So many nodes around a picture are looked at.
  private static let mostAround = 40

  static func isMachinery(_ tag: Tag) -> Bool {
    switch tag {
    case .script, .style, .template, .svg, .select, .button, .input, .textarea, .option, .canvas, .dialog, .progress,
      .meter,
      .map, .noframes, .param, .link, .meta, .head, .title, .noscript, .noembed, .applet:
      true
    default: false
    }
  }
}
