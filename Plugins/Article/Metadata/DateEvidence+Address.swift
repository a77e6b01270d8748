import CopydeskText

/// What the page's address says about when its article was published.
extension DateEvidence {
  /// The date in the page's address: `/2024/03/05/`, `/2024-03-05-`, `/05-03-2024`, `/2024/mar/05/`.
  var addressDate: String? {
    guard let address else { return nil }
    if let date = DateEvidence.folderDate(address) ?? DateEvidence.numberDate(address) { return date }
    let parts = address.utf8.split { $0 &- 0x30 >= 10 }.compactMap { $0.count <= 8 ? String(Substring($0)) : nil }
    for (index, part) in parts.enumerated() {
      if part.count == 8, let date = DateReading.machine(part) ?? DateEvidence.dayMonthYear(part) { return date }
      guard index + 2 < parts.count, let a = Int(part), let b = Int(parts[index + 1]), let c = Int(parts[index + 2]),
        parts[index + 1].count <= 2
      else { continue }
      if part.count == 4, parts[index + 2].count <= 2, let date = DateReading.date(a, b, c) { return date }
      guard part.count <= 2, parts[index + 2].count == 4 else { continue }
      if let date = dayFirst || a > 12 ? DateReading.date(c, b, a) : DateReading.date(c, a, b) { return date }
    }
    return nil
  }

  /// The date that three folders of an address are, the year first: `/2024/03/05/`, `/2024/mar/05/`.
  static func folderDate(_ address: String) -> String? {
    let folders = address.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    for (index, folder) in folders.enumerated().dropLast(2) where folder.utf8.count == 4 {
      guard let year = Int(folder), folders[index + 2].utf8.count <= 2, let day = Int(folders[index + 2]),
        let month = Int(folders[index + 1]) ?? Vocabulary.month(String(folders[index + 1]))
      else { continue }
      if let date = DateReading.date(year, month, day) { return date }
    }
    return nil
  }

  /// The year and the month in the page's address, where its language does not tell whether the day comes first.
  var monthOfAddress: String? { dayFirst ? nil : address.flatMap(DateEvidence.folderMonth) }

  /// The year and the month that two folders of an address are, as `2024-03`: `/2024/03/headline`.
  private static func folderMonth(_ address: String) -> String? {
    let folders = address.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    return folders.indices.dropLast().lazy.compactMap { index -> String? in
      guard folders[index].utf8.count == 4, let year = Int(folders[index]), folders[index + 1].utf8.count == 2,
        let month = Int(folders[index + 1])
      else { return nil }
      return DateReading.date(year, month, 1).map { String($0.prefix(7)) }
    }.first
  }

  /// The day that a long number in an address begins with, before the time of day: `/article/A2024030514320005196`.
  private static func numberDate(_ address: String) -> String? {
    let numbers = address.utf8.split { $0 &- 0x30 >= 10 }.lazy.filter { (12...20).contains($0.count) }
    return numbers.compactMap { number -> String? in
      let text = String(decoding: number.prefix(12), as: UTF8.self)
      guard text >= "1995", let date = DateReading.machine(text), date.utf8.count > 10 else { return nil }
      return String(date.prefix(10))
    }.first
  }

  /// `05032024`.
  private static func dayMonthYear(_ digits: String) -> String? {
    guard let year = Int(digits.suffix(4)), let month = Int(digits.dropFirst(2).prefix(2)),
      let day = Int(digits.prefix(2)),
      (1995...2100).contains(year)
    else { return nil }
    return DateReading.date(year, month, day)
  }
}
