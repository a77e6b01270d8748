import CopydeskHTML
import CopydeskText

/// Dates that scripts write into the page, and that only attributes have: `<time-stamp publishdate="2025-03-04T10:00:00Z"></time-stamp>`.
extension VisibleDates {
  /// The date of publication in an attribute of a small element below the headline.
  func attributed() -> String? {
    for index in place.range where page.nodes[index].tag != .text && page.nodes[index].count > 0 {
      guard reading.wholeWeight[index] < VisibleDates.longestDrawn, place.isAboveStory(index),
        !isElsewhere(index), !isInFigure(index)
      else { continue }
      if let date = labelled(index) ?? stamped(index) { return date }
    }
    return nil
  }

  /// The date of publication in what is read aloud in place of an element.
  private func labelled(_ index: Int) -> String? {
    guard let label = page.attribute(.ariaLabel, of: index), label.count < 200, VisibleDates.mayHoldDate(label) else {
      return nil
    }
    let text = String(decoding: label, as: UTF8.self)
    if let both = bothDates(text, index, isMarked: true).first { return both.text }
    let isTold =
      reading.signals[index].contains(.date) || Vocabulary.isInside(text, PhraseCategories(.publicationWords))
    return isTold && !VisibleDates.saysUpdate(label) ? date(text) : nil
  }

  /// The moment in an attribute that is there for one.
  private func stamped(_ index: Int) -> String? {
    VisibleDates.stamps.lazy.compactMap { name -> String? in
      guard let value = page.string(name, of: index), (8..<40).contains(value.utf8.count),
        let date = DateReading.machine(value, dayFirst: dayFirst), date >= VisibleDates.firstDay
      else { return nil }
      return date
    }.first
  }

  private static let stamps: [AttributeName] = [
    .publishdate, .dataPublished, .dataPublishedTime, .dataDatetime, .dataTimestamp, .dataDate,
  ]

  /// An element whose text a script replaces has fewer bytes.
  private static let longestDrawn: Int32 = 40
}
