import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Gives the blocks of the article their roles, and takes out the lines among them that are none of it.
struct BlockPass {
  static let linkLine = RemovalRule("link_line", "A line of links to elsewhere.")
  static let linkList = RemovalRule("link_list", "A list of links to elsewhere.")
  static let pointer = RemovalRule("pointer", "A line that points to another article.")
  static let notice = RemovalRule("notice", "A notice of the site's, not a part of the article.")
  static let emptyHeading = RemovalRule("empty_heading", "A heading with nothing under it.")

  let reading: PageReading
  private let title: String?
  /// The keys of the authors' names.
  private let authorKeys: [String]
  private(set) var blocks: [BuiltBlock]
  private(set) var removals: [Removal] = []

  private let favor: Favor

  init(_ blocks: [BuiltBlock], reading: PageReading, metadata: Metadata, favor: Favor) {
    self.favor = favor
    self.blocks = blocks
    self.reading = reading
    title = metadata.title.map { TextKey($0).string }
    authorKeys = metadata.authors.map { TextKey($0).string }
  }

  mutating func run() {
    assignRoles()
    removeSections()
    removeLinkLists()
    removeLines()
    removeNotices()
    removeEmptyHeadings()
  }

  private mutating func take(_ index: Int, _ rule: RemovalRule, role: Role) {
    var block = blocks[index].block
    block.role = role
    removals.append(Removal(rule: rule.name, reason: rule.reason, block: block))
  }

  private mutating func filter(_ rule: (Int) -> (RemovalRule, Role)?) {
    var doomed: [Int] = []
    for index in blocks.indices {
      guard let (rule, role) = rule(index) else { continue }
      take(index, rule, role: role)
      doomed.append(index)
    }
    if doomed.isEmpty { return }
    var next = doomed[...]
    var kept: [BuiltBlock] = []
    kept.reserveCapacity(blocks.count - doomed.count)
    for index in blocks.indices {
      if next.first == index { next.removeFirst() } else { kept.append(blocks[index]) }
    }
    blocks = kept
  }

  // MARK: roles

  mutating func assignRoles() {
    var hasBody = false
    for index in blocks.indices where blocks[index].block.role == .body {
      let block = blocks[index].block
      let key = blocks[index].key
      if case .heading(1) = block.kind, !hasBody || key == title {
        blocks[index].block.role = .headline
      } else if let title, key == title, block.text.utf8.count < 400, !hasBody || isHeading(block) {
        blocks[index].block.role = .headline
      } else if let role = roleByNames(index, isLead: !hasBody) {
        blocks[index].block.role =
          role == .byline && !isByline(blocks[index]) && Line(blocks[index]).isDate ? .dateline : role
      } else if !hasBody, isDateline(block.text) || isTime(block.text) {
        blocks[index].block.role = .dateline
      } else if isTime(block.text), !isHeading(block), !block.isListItem {
        blocks[index].block.role = .dateline
      } else if isByline(blocks[index], most: hasBody ? 12 : 60) {
        blocks[index].block.role = .byline
      } else if block.text.utf8.count >= 80, !isHeading(block) {
        hasBody = true
      }
    }
  }

  private func isHeading(_ block: Block) -> Bool {
    if case .heading = block.kind { true } else { false }
  }

  /// The role that the names of the elements around a short block give it.
  private func roleByNames(_ index: Int, isLead: Bool) -> Role? {
    let length = blocks[index].block.text.utf8.count
    guard length < 600, blocks[index].block.isLine else { return nil }
    var node = blocks[index].node
    for _ in 0..<3 where node >= 0 {
      guard reading.weight[node] < 600 else { break }
      let signals = reading.signals[node]
      if signals.contains(.credit), length < 150, !isLead || signals.contains(.caption) { return .credit }
      if signals.contains(.caption), !signals.contains(.headline) { return .caption }
      if signals.contains(.byline), length < 200 { return .byline }
      if signals.contains(.date), length < 120, !signals.contains(.article) { return .dateline }
      if isLead, signals.contains(.deck), length >= 30 { return .deck }
      if isLead, signals.contains(.section), length < 60 { return .dateline }
      node = Int(reading.page.nodes[node].parent)
    }
    return nil
  }

  /// A short line that is a date, with or without words around it.
  private func isDateline(_ text: String) -> Bool {
    guard text.utf8.count < 120, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    return DateReading.visible(text) != nil
  }

  /// A time of day and at most a zone: the head of a post in a running report.
  private func isTime(_ text: String) -> Bool {
    guard text.utf8.count <= 16, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }), let first = text.first,
      first.isNumber
    else { return false }
    let digits = text.filter(\.isNumber).count
    let others = text.filter { !$0.isNumber && !$0.isWhitespace && !":.hHuU".contains($0) }
    return (3...6).contains(digits) && text.contains { ":.hH".contains($0) }
      && others.allSatisfy { $0.isLetter && $0.isASCII }
      && others.count <= 5
  }

  /// A short line that names one of the authors.
  ///
  /// - Parameter most: How much may stand beside the name, in bytes of the key.
  private func isByline(_ built: BuiltBlock, most: Int = 60) -> Bool {
    guard built.block.text.utf8.count < 150, most > 12 || !isHeading(built.block) else { return false }
    return authorKeys.contains { name in
      name.utf8.count >= 4 && built.key.utf8.count <= name.utf8.count + most && built.key.holds(name)
    }
  }

  // MARK: sections

  private mutating func removeSections() {
    var pass = SectionPass(blocks, favor: favor)
    pass.run()
    let found = pass.found
    if found.isEmpty { return }
    filter { index in found[index].map { ($0, $0 == SectionPass.pointers ? .teaser : .widget) } }
  }

  // MARK: lines

  private mutating func removeLinkLists() {
    var doomed: Set<Int> = []
    var index = 0
    while index < blocks.count {
      guard blocks[index].block.isListItem else {
        index += 1
        continue
      }
      var end = index
      while end < blocks.count, blocks[end].block.isListItem { end += 1 }
      let bytes = blocks[index..<end].reduce(0) { $0 + $1.block.text.utf8.count }
      let links = blocks[index..<end].reduce(0) { $0 + $1.linkBytes }
      if bytes > 0, Double(links) > 0.7 * Double(bytes) { doomed.formUnion(index..<end) }
      index = end
    }
    filter { doomed.contains($0) ? (BlockPass.linkList, .teaser) : nil }
  }

  private mutating func removeLines() {
    let blocks = blocks
    let linked = favor == .precision ? 0.6 : 0.85
    filter { index in
      let length = blocks[index].block.text.utf8.count
      guard length > 0, length < 400, blocks[index].block.role == .body else { return nil }
      let built = blocks[index]
      let block = built.block
      if case .table = block.kind { return nil }
      if case .preformatted = block.kind { return nil }
      if length < 300, LinePhrases.isPointer(block.text, linkDensity: built.linkDensity) {
        return (BlockPass.pointer, .teaser)
      }
      if LinePhrases.isNotice(block.text, key: built.key) { return (BlockPass.notice, .widget) }
      if built.linkDensity > linked, length < 200, !block.isListItem,
        !block.text.hasSuffix(".") || built.linkDensity > 0.97
      {
        return (BlockPass.linkLine, .teaser)
      }
      return nil
    }
  }

  private mutating func removeNotices() {
    if favor == .recall { return }
    let found = EdgeNotices.find(in: blocks, authors: authorKeys, favor: favor)
    if !found.isEmpty { filter { index in found[index].map { ($0, .widget) } } }
  }

  private mutating func removeEmptyHeadings() {
    let blocks = blocks
    filter { index in
      guard case .heading = blocks[index].block.kind, blocks[index].block.role == .body else { return nil }
      let hasText = blocks[(index + 1)...].contains { $0.block.role == .body && !$0.block.plainText.isEmpty }
      return hasText ? nil : (BlockPass.emptyHeading, .widget)
    }
  }
}

extension Block {
  /// Whether the block is a line of text, as opposed to a table, code, a picture or a rule.
  fileprivate var isLine: Bool {
    switch kind {
    case .heading, .paragraph, .listItem, .quote: true
    case .preformatted, .table, .figure, .embed, .rule: false
    }
  }
}
