import CopydeskHTML
import CopydeskText

/// Finds the line with the page's title where no heading has it: many pages set the headline as a line of its own, and leave it to a style how it
/// looks.
enum TitleLine {
  /// A title has so many bytes, if lines are to be compared with it by their words.
  private static let shortest = 16
  /// At most so many runs of text are looked at, and so many lines compared by their words.
  private static let (runs, compared) = (2_000, 40)
  /// What is in a list leads to articles; a form has the title for programs.
  private static let elsewhere: Set<Tag> = [.li, .aside, .nav, .footer, .form, .option, .figure]
  /// Lines that say nearly the same have so large a share of their words in common (Dice's coefficient), those that are named as headlines, so large
  /// a one.
  private static let (alike, alikeNamed) = (0.7, 0.5)

  /// The element of the first line that has a title's words, or those of a part that is not short beside it, as a short part may as well be the
  /// site's name or the section; `nil` where no line has them. One that is a link, to the page itself, counts where it is the only one.
  ///
  /// - Parameter keys: The keys of the titles and of their parts.
  static func find(in reading: PageReading, _ keys: Set<String>) -> Int? {
    let least = (keys.map(\.utf8.count).max() ?? 0) / 2
    let beginnings = Set(keys.compactMap { $0.utf8.first })
    var linked: [Int] = []
    for run in reading.textRuns.prefix(runs) where run.weight >= TitleHeading.shortest && run.weight < 300 {
      guard Int(run.weight) >= least / 2, let element = element(of: run, in: reading) else { continue }
      if let first = TitleHeading.firstLetter(of: element, in: reading), !beginnings.contains(first) { continue }
      let key = TextKey(reading.text(of: element, limit: 600)).string
      guard key.utf8.count >= least, keys.contains(key), !isElsewhere(element, in: reading) else { continue }
      if run.linkWeight == 0 { return element }
      linked.append(element)
    }
    return linked.count == 1 && !TitleReading.leadsHome(linked[0], in: reading) ? linked[0] : nil
  }

  /// The element of the first line in the type of headlines that says nearly what a title says; `nil` where none does.
  static func similar(in reading: PageReading, to titles: [String]) -> Int? {
    let titles = Set(
      titles.flatMap { title in
        [title] + TitleCutting.pieces(of: title).filter { $0.utf8.count * 2 >= title.utf8.count }
      }.filter { $0.utf8.count >= shortest })
    var count = 0
    for run in reading.textRuns.prefix(runs) where run.linkWeight == 0 && run.weight < 300 {
      guard run.weight >= shortest / 2, let element = element(of: run, in: reading), isSet(element, run, in: reading)
      else { continue }
      count += 1
      if count > compared { break }
      let text = reading.text(of: element, limit: 600)
      let share = reading.signals[element].contains(.headline) ? alikeNamed : alike
      let isSimilar = titles.contains { isAsLong(text, as: $0) && TitleReading.similarity(text, $0) > share }
      if isSimilar, !isElsewhere(element, in: reading) { return element }
    }
    return nil
  }

  private static func isElsewhere(_ element: Int, in reading: PageReading) -> Bool {
    elsewhere.contains(reading.page.nodes[element].tag)
      || reading.ancestor(of: element, where: { elsewhere.contains(reading.page.nodes[$0].tag) }) != nil
  }

  private static func isAsLong(_ text: String, as title: String) -> Bool {
    text.utf8.count * 2 >= title.utf8.count && text.utf8.count <= title.utf8.count * 2
  }

  /// Whether a line is named as a headline, or in type that headlines are set in.
  private static func isSet(_ element: Int, _ run: TextRun, in reading: PageReading) -> Bool {
    if reading.signals[element].contains(.headline) { return true }
    let nodes = reading.page.nodes
    var node = Int(nodes[run.start].parent)
    while node >= element {
      if TitleReading.types.contains(nodes[node].tag) { return true }
      node = Int(nodes[node].parent)
    }
    return false
  }

  /// The outermost element that holds a run of text and nothing else; `nil` where it is a part of its block, in no element of its own.
  private static func element(of run: TextRun, in reading: PageReading) -> Int? {
    let nodes = reading.page.nodes
    var node = Int(nodes[run.start].parent)
    guard node > 0, reading.weight[node] == run.weight else { return nil }
    while node != run.owner, case let parent = Int(nodes[node].parent), parent > 0, reading.weight[parent] == run.weight
    {
      node = parent
    }
    return node
  }
}
