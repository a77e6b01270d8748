import CopydeskHTML
import CopydeskText

/// Boxes of the article's own: a correction, a note of the editors', facts in short, a warning.
extension BoilerplateSearch {
  /// Whether an element between two paragraphs is such a box: sentences with nothing to follow or fill in that offer nothing. An `<aside>`
  /// has to have a name for it, since most repeat a sentence of the text or lead elsewhere.
  func isNote(_ index: Int) -> Bool {
    let tag = reading.page.nodes[index].tag
    switch tag {
    case .aside: break
    case .div, .section: guard reading.signals[index].contains(.widget) || hasAlertRole(index) else { return false }
    default: return false
    }
    let weight = reading.weight[index]
    guard weight >= BoilerplateSearch.shortestNamed, weight < BoilerplateSearch.longestNote,
      reading.signals[index].isDisjoint(with: [.popup, .consent, .subscribe, .advertisement, .comments, .share])
    else { return false }
    let isTitled = isTitledAlert(index)
    let isNamed = isTitled || reading.isNamedNote(index)
    guard isNamed || tag != .aside && (weight >= BoilerplateSearch.shortestNote || isAlert(index)), isPlain(index),
      reading.isBetweenParagraphs(index)
        || isNamed
          && (reading.isAfterText(index) || isTitled && isBelowSentence(index)
            || isPlain(index) && reading.isBeforeText(index))
    else { return false }
    let text = reading.text(of: index)
    // A heading of what is named as a note may ask.
    let foreign = isNamed ? "@©" : "!?！？@©"
    return SentenceEnd(of: text) == .sentence && !text.contains(where: { foreign.contains($0) })
      && !offersSomething(index)
  }

  private func hasAlertRole(_ index: Int) -> Bool {
    reading.page.attribute(.role, of: index)?.elementsEqual("alert".utf8) ?? false
  }

  private func isAlert(_ index: Int) -> Bool {
    hasAlertRole(index)
      || reading.page.attribute(.class, of: index)?.withUnsafeBufferPointer(BoilerplateSearch.alertNames.areIn) ?? false
  }

  private func isBelowSentence(_ index: Int) -> Bool {
    guard let before = reading.sibling(before: index) else { return false }
    return reading.page.nodes[before].tag == .p && reading.linkWeight[before] == 0 && reading.endsInSentence(before)
  }

  /// Whether what is called an alert has a title of its own, as a warning in a manual has: `Warning`.
  private func isTitledAlert(_ index: Int) -> Bool {
    guard isAlert(index), let first = reading.page.children(of: index).first(where: { reading.weight[$0] > 0 })
    else { return false }
    return reading.signals[first].contains(.headline) && reading.weight[first] < reading.weight[index]
  }

  private static let alertNames = ClassWords(["alert"])

  /// A note has this many bytes, without spaces, and fewer than so many.
  private static let shortestNote: Int32 = 32
  private static let shortestNamed: Int32 = 12
  private static let longestNote: Int32 = 1_500

  /// Whether an element with the role of a button is the question over the answer that it opens, or the line over sentences in an
  /// element with a name for what readers unfold.
  func asksForAnswer(_ index: Int) -> Bool {
    guard let role = reading.page.attribute(.role, of: index), role.elementsEqual("button".utf8),
      (1..<200).contains(reading.weight[index]), let answer = reading.sibling(after: index), reading.isOpen(answer),
      reading.weight[answer] > 0, reading.linkDensity(answer) < 0.5
    else { return false }
    return reading.text(of: index, limit: 400).last.map { "?\u{FF1F}\u{61F}".contains($0) } ?? false
      || HiddenPass.isFolded(answer, reading)
  }
}
