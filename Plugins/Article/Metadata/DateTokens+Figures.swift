import CopydeskText

/// Dates whose day, month and year are figures with signs between them.
extension DateTokens {
  /// `05/03/2024`, `5.3.2024`, `2024.03.05`; `05.03.24` only where that is asked for, with the year at its beginning or its end.
  func numeric(dayFirst: Bool, shortYears: Bool, yearFirst: Bool = false) -> String? {
    for index in tokens.indices.dropLast(4) {
      guard case .number(let a, let aDigits) = tokens[index], case .sign(let first) = tokens[index + 1],
        case .number(let b, let bDigits) = tokens[index + 2], case .sign(let second) = tokens[index + 3],
        case .number(let c, let cDigits) = tokens[index + 4], first == second, "./-".contains(first), bDigits <= 2
      else { continue }
      if aDigits == 4, cDigits <= 2, let date = DateReading.anyDate(a, b, c) { return date }
      // What minutes come after is an hour, and the day has no year: `1.6. 08:30`.
      if cDigits <= 2, isTime(c, from: index + 5), !isTime(minute(from: index + 5), from: index + 7) { continue }
      if aDigits <= 3, cDigits <= 2, let first = era(before: index) ?? (yearFirst ? shortEra(before: index) : nil) {
        return DateReading.date(first + a, b, c)
      }
      if yearFirst, cDigits == 2, bDigits == 2, !hasNumberBeside(index),
        let year = DateTokens.yearOfRepublic(a, digits: aDigits), let date = DateReading.date(year, b, c)
      {
        return date
      }
      let isShort = shortYears && cDigits == 2 && (first != "-" || yearFirst) && !hasNumberBeside(index)
      if isShort, yearFirst, aDigits == 2, a < 70, let date = DateReading.date(2000 + a, b, c) { return date }
      guard aDigits <= 2, cDigits == 4 || isShort else { continue }
      let isGlued = cDigits == 4 && c / 100 < 70 && isTime(c % 100, from: index + 5)
      let year = isGlued ? 2000 + c / 100 : isShort ? (c < 70 ? 2000 : 1900) + c : c
      // A full stop is the mark of countries that put the day first; so is a first number beyond 12.
      let isDayFirst = dayFirst || first == "." || a > 12
      if let date = isDayFirst && b <= 12 ? DateReading.date(year, b, a) : DateReading.date(year, a, b) { return date }
    }
    return nil
  }

  /// Whether three numbers are a day that is known, in whichever order and with two digits of its year: `14-05-23`, `05/14/23`, `23.5.14`.
  func hasShort(year: Int, month: Int, day: Int) -> Bool {
    tokens.indices.dropLast(4).contains { index in
      guard case .number(let a, let aDigits) = tokens[index], case .sign(let first) = tokens[index + 1],
        case .number(let b, let bDigits) = tokens[index + 2], case .sign(let second) = tokens[index + 3],
        case .number(let c, let cDigits) = tokens[index + 4], first == second, "./-".contains(first),
        max(aDigits, bDigits, cDigits) <= 2, !hasNumberBeside(index)
      else { return false }
      let short = year % 100
      return [(day, month, short), (month, day, short), (short, month, day)].contains { $0 == (a, b, c) }
    }
  }

  /// Whether the day and the month of a date with the year at its end are figures, in whichever order: `14.05.23`, `05/14/2023`.
  func hasFigures(year: Int, month: Int, day: Int) -> Bool {
    tokens.indices.dropLast(4).contains { index in
      guard case .number(let a, 1...2) = tokens[index], case .sign(let first) = tokens[index + 1],
        case .number(let b, 1...2) = tokens[index + 2], case .sign(let second) = tokens[index + 3],
        case .number(let c, let digits) = tokens[index + 4], first == second, "./-".contains(first)
      else { return false }
      let isYear = digits == 4 ? c == year : digits == 2 && c == year % 100
      return isYear && ((a, b) == (day, month) || (a, b) == (month, day))
    }
  }

  /// The number behind a sign; where there is none, a number that no clock has.
  private func minute(from index: Int) -> Int {
    guard index + 1 < tokens.count, case .number(let value, _) = tokens[index + 1] else { return .max }
    return value
  }

  /// Whether an hour goes on with minutes: a page has set the time of day right after a short year, `28.09.1912:44`.
  func isTime(_ hour: Int, from index: Int) -> Bool {
    guard hour < 24, index + 1 < tokens.count, case .sign(":") = tokens[index],
      case .number(let minute, 2) = tokens[index + 1]
    else { return false }
    return minute < 60
  }

  /// Whether the three numbers from an index are a part of more, as in a version or a telephone number.
  private func hasNumberBeside(_ index: Int) -> Bool {
    func isNumber(_ place: Int) -> Bool {
      if tokens.indices.contains(place), case .number = tokens[place] { return true }
      return false
    }
    func parts(_ place: Int) -> Bool {
      if tokens.indices.contains(place), case .sign(let sign) = tokens[place] { return "./-".contains(sign) }
      return false
    }
    if isNumber(index - 1) || parts(index - 1) && isNumber(index - 2) { return true }
    guard parts(index + 5), index + 6 < tokens.count, case .number(let next, _) = tokens[index + 6] else {
      return false
    }
    // A hyphen may be between the day and the time of day: `24/11/11-15:24`.
    return tokens[index + 5] != .sign("-") || !isTime(next, from: index + 7)
  }
}
