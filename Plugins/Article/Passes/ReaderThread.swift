import CopydeskHTML
import CopydeskText

/// Items of one make, and what tells that readers wrote them.
struct ReaderThread {
  let items: [ReaderItem]
  /// Whether the element around them holds nothing else, a label aside.
  let isClosed: Bool
  /// Whether the text right before them says that comments follow, and whether it says how many.
  let isAnnounced: Bool
  let isCounted: Bool

  /// How it is known that readers wrote the items. The less sure one is, the more of an article has to be above them.
  enum Proof {
    /// Each can be answered, and has a time.
    case answers
    /// It is told above them that comments follow, and each has a time; where it is told how many, a name at its beginning will do.
    case heading
    /// Each has the same button, and the time of day.
    case buttons
    /// There is nothing but items with names, and the time of day, the same button or the same face in each.
    case names
    /// The same in an element beside the article's, where a day and running text in each will do.
    case place
  }

  /// So many items at least, and so many where each can be answered.
  static let (least, leastAnswered) = (3, 2)

  /// All ways in which the thread is known, the surest first.
  var proofs: [Proof] {
    // To one who can be answered, many say but a word or two.
    let areAnswered = areMost(\.leadsToAnswers) && areMost(\.hasClock)
    guard !items.contains(where: \.isAnswer), areMost(\.saysMore) || areAnswered && areHalf(\.saysMore), !haveChapters,
      !haveHeadlines, haveNames
    else { return [] }
    let areTimed = areMost(\.hasTime)
    let areTexts = areMost(\.saysSomething) || areAnswered && areHalf(\.saysSomething)
    var proofs: [Proof] = []
    if areTimed, areTexts, areMost(\.leadsToAnswers) { proofs.append(.answers) }
    if isAnnounced, areTimed || isCounted && beginWithNames { proofs.append(.heading) }
    if isClosed, items.allSatisfy({ $0.hasTime && ($0.beginsWithName || $0.beginsWithNameAndTime) }) {
      proofs.append(.place)
    }
    guard items.count >= ReaderThread.least else { return proofs }
    if areTimed, areTexts, areMost(\.hasClock), shareLink, !areEvents { proofs.append(.buttons) }
    if isClosed, areNamed { proofs.append(.names) }
    return proofs
  }

  /// Whether most have a headline. What each has over its text is a hint of the page's.
  private var haveHeadlines: Bool {
    let isShared = shareHeading
    return areMost { $0.hasHeadline || $0.heading != nil && !isShared }
  }

  /// Whether most have a heading below the time, as the parts of a chronicle do. A reader may put one over an answer.
  private var haveChapters: Bool {
    areMost(\.isChapter) && !areMost(\.leadsToAnswers) && !(shareHeading && items.first?.heading != nil)
  }

  /// Whether all have the same heading.
  private var shareHeading: Bool {
    let first = items.first?.heading
    return items.allSatisfy { $0.heading == first }
  }

  private var beginWithNames: Bool { items.allSatisfy(\.beginsWithName) }

  /// What items with names have that are all of an element.
  private var areNamed: Bool {
    let beginWithNames = beginWithNames
    if beginWithNames || items.allSatisfy(\.isSigned), areMost(\.hasClock), !areEvents { return true }
    if beginWithNames, let first = items.first,
      first.buttons.contains(where: { button in items.allSatisfy { $0.buttons.contains(button) } })
    {
      return true
    }
    return areMost(\.leadsToAnswers) || beginWithNames && areMost(\.hasTime) && shareFace
  }

  /// Whether most tell a minute at which events begin: nobody writes at the full hour only.
  private var areEvents: Bool { areMost(\.isRound) && !areMost(\.leadsToAnswers) }

  /// Whether each has a picture, and two or more the same: the one of who has none.
  private var shareFace: Bool {
    let faces = items.compactMap(\.face)
    return faces.count == items.count && Set(faces).count < faces.count
  }

  /// The short texts that most items have.
  private var marks: Set<String> {
    var counts: [String: Int] = [:]
    for item in items { for mark in item.marks { counts[mark, default: 0] += 1 } }
    return Set(counts.filter { $0.value * 5 >= items.count * 4 }.keys)
  }

  private var shareLink: Bool {
    let marks = marks
    return items.contains { !$0.links.isDisjoint(with: marks) }
  }

  /// Whether items begin or end with names that hardly two of them share.
  private var haveNames: Bool {
    let marks = marks
    let names = items.compactMap { item in item.names.first { !marks.contains($0) } }
    // Two that can be answered, or are announced, may be of one reader.
    let different = Set(names).count
    if names.count * 5 < items.count * 4 { return false }
    if different * 5 >= max(items.count * 3, 10) { return true }
    // A few readers may talk to each other for long, and the author may answer each of them.
    guard different >= ReaderThread.least else { return false }
    return isAnnounced && areMost(\.hasTime) || areMost(\.leadsToAnswers) && areMost(\.hasClock)
  }

  private func areHalf(_ isSo: (ReaderItem) -> Bool) -> Bool { items.count(where: isSo) * 2 >= items.count }

  private func areMost(_ isSo: (ReaderItem) -> Bool) -> Bool {
    ReaderThread.areMost(items.count(where: isSo), of: items.count)
  }

  private static func areMost(_ some: Int, of all: Int) -> Bool { some * 5 >= all * 4 }

  /// Whether items may be readers', by what shows before their names and times are read: most lists of a page are of other articles, or say nothing.
  static func mayBe(_ parts: [Range<Int>], in reading: PageReading) -> Bool {
    var (silent, headlines) = (0, 0)
    for (index, part) in parts.enumerated() {
      let item = ReaderItem(part, in: reading, readsTexts: false)
      if item.isAnswer { return false }
      if !item.saysMore { silent += 1 }
      if item.hasHeadline { headlines += 1 }
      if !areMost(parts.count - silent, of: parts.count) || areMost(headlines, of: parts.count) { return false }
      // The others will be as the first ones are.
      if silent == 0, headlines == 0, index * 5 > parts.count { return true }
    }
    return true
  }
}
