import CopydeskHTML

/// Dates whose parts are elements of their own.
extension VisibleDates {
  /// The date that begins with a year in an element of its own, with month and day in those after it, as pages of China show it large and small:
  /// `<span class="year"><em>2025</em></span><span class="day"><em>03</em>/<em>04</em></span><span>07:30:12</span>`.
  func dividedDate(from year: Int) -> VisibleDate? {
    let digits = page.text(of: year).filter { $0 > 0x20 }
    guard digits.count == 4, digits.starts(with: "20".utf8), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let around = reading.ancestor(of: year, levels: 4) { reading.wholeWeight[$0] > 4 }
    guard let around, reading.wholeWeight[around] < VisibleDates.longestDivided else { return nil }
    var parts: [String] = []
    for node in year..<Int(page.nodes[around].end) where page.nodes[node].tag == .text && reading.wholeWeight[node] > 0
    {
      guard let part = VisibleDates.part(page.text(of: node)) else { return nil }
      parts.append(part)
    }
    guard parts.count > 2 else { return nil }
    // The signs between month and day are texts of their own, or not there.
    let numbers = parts.filter { $0.first?.isNumber == true }
    let (days, times) = (numbers.filter { !$0.contains(":") }, numbers.filter { $0.contains(":") })
    let day = days.flatMap { $0.split { !$0.isNumber } }.joined(separator: "-")
    guard let date = DateReading.machine(([day] + times).joined(separator: " ")) else { return nil }
    return dated(date, day, year, isUpdate: false)
  }

  /// A text of nothing but digits and the signs of dates, without spaces around it.
  private static func part(_ text: ArraySlice<UInt8>) -> String? {
    let bytes = text.drop { $0 <= 0x20 }
    guard bytes.count <= 12, bytes.allSatisfy({ $0 <= 0x20 || $0 >= 0x2D && $0 <= 0x3A }) else { return nil }
    return String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
  }

  private static let longestDivided: Int32 = 24
}
