import CopydeskHTML
import CopydeskText

/// The times in items.
extension ReaderItem {
  /// A text with a time has so many bytes of Latin letters.
  private static let time: ClosedRange<Int32> = 4...60

  /// Whether a text is short and has a digit.
  static func mayBeTime(_ node: Int, in reading: PageReading) -> Bool {
    guard reading.page.nodes[node].tag == .text, reading.weight[node] >= time.lowerBound,
      reading.weight[node] <= time.upperBound * Int32(LineSize.most)
    else {
      return false
    }
    return DigitBytes.areIn(reading.page.text(of: node)) && reading.isLine(node, below: time.upperBound + 1)
  }

  /// Whether a short text has a day, a time of day or how long ago something was.
  static func isTime(_ node: Int, in reading: PageReading) -> Bool {
    guard mayBeTime(node, in: reading) else { return false }
    return isTime(text(node, in: reading), node, in: reading)
  }

  /// - Parameter text: The text of the node.
  static func isTime(_ text: String, _ node: Int, in reading: PageReading) -> Bool {
    VisibleDates.mayHoldDate(reading.page.text(of: node)) && DateReading.visible(text, shortYears: true) != nil
      || isAgo(text) || isDayWithClock(text)
  }

  /// Whether a text is a time of day and a day without its year: `Tue 24 July, @8:20`, `03-05 09:12`, `yesterday at 9:12`.
  private static func isDayWithClock(_ text: String) -> Bool {
    // Few texts have one colon.
    guard text.utf8.count(where: { $0 == UInt8(ascii: ":") }) == 1, minute(inFiguresOf: text) != nil else {
      return false
    }
    let words = text.letterParts.filter { $0.utf8.count > 2 }
    let days = words.count { VisibleDates.isDateWord($0) || timesAgo.contains(TextKey($0).string) }
    let numbers = text.split { !$0.isNumber }.count
    return days == words.count ? days > 0 || numbers > 3 : days > 0 && numbers > 2
  }

  /// Whether a text says how long ago something was.
  static func isAgo(_ text: String) -> Bool {
    guard text.isLine(below: longestAgo) else { return false }
    return timesAgo.contains(LinePhrases.withZeros(TextKey(text).string))
  }

  private static let longestAgo = 41
  private static let timesAgo = Set(Vocabulary.phrases(.timesAgo).map { TextKey($0).string })

  /// The minute of a time of day: of `9:05`, `9.05 Uhr`.
  static func minute(of text: String) -> Int? {
    if let minute = minute(inFiguresOf: text) { return minute }
    guard text.utf8.contains(where: { $0 &- 0x30 < 10 || $0 >= 0x80 }), let clock = ClockTime(in: text) else {
      return nil
    }
    return minute(inFiguresOf: clock.rest)
  }

  private static func minute(inFiguresOf text: String) -> Int? {
    text.withBytes { bytes in
      func isDigit(_ index: Int) -> Bool { bytes[index] &- 0x30 < 10 }
      let colon = (1..<max(1, bytes.count - 2)).first { index in
        bytes[index] == UInt8(ascii: ":") && isDigit(index - 1) && isDigit(index + 1) && isDigit(index + 2)
      }
      return colon.map { Int(bytes[$0 + 1] - 0x30) * 10 + Int(bytes[$0 + 2] - 0x30) }
    }
  }
}
