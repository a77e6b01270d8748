import CopydeskHTML
import CopydeskText

/// Tells from a text's bytes whether it can hold a date.
extension VisibleDates {
  /// Whether a text can hold a date: four digits in a row, or two numbers with a sign between them, or digits of another script.
  static func mayHoldDate(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { mayHoldDate($0) }
  }

  static func mayHoldDate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var (digits, groups, hasOther) = (0, 0, false)
    var index = 0
    while index < text.count {
      if digits == 0, index + 8 <= text.count {
        // In bounds: eight bytes are left. They are loaded at any address. Mostly there is neither a digit nor a letter beyond Hebrew in them.
        let word = UnsafeRawPointer(text.baseAddress! + index).loadUnaligned(as: UInt64.self)
        let isDigit = ((word & ~high) &+ 0x50 &* low) & ~((word & ~high) &+ 0x46 &* low) & ~word & high
        let isOther = ((word & ~high) &+ 0x27 &* low) & word & high
        hasOther = hasOther || isOther != 0
        if isDigit == 0 {
          index += 8
          continue
        }
      }
      let byte = text[index]
      if byte &- 0x30 < 10 {
        digits += 1
        if digits == 4 { return true }
        if digits == 1 { groups += 1 }
      } else {
        digits = 0
        hasOther = hasOther || byte >= 0xD9
      }
      index += 1
    }
    // A day and a year of two digits are short: `Tue, 05 Mar 24`.
    return groups >= 3 || groups == 2 && text.count < shortest
      || hasOther && text.count < 360 && LineSize.size(of: text) < 120
        && (groups > 0 || DigitBytes.kinds(in: text).others || holdsHanDay(text))
  }

  /// Whether a text has the words for year, month and day in Han characters: `令和六年三月五日`.
  private static func holdsHanDay(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (next, index) = (0, 0)
    while index + 3 <= text.count {
      let word = hanDay[next]
      if text[index] == word.0, text[index + 1] == word.1, text[index + 2] == word.2 {
        next += 1
        if next == hanDay.count { return true }
        index += 3
      } else {
        index += 1
      }
    }
    return false
  }

  /// The words for year, month and day: U+5E74, U+6708 and U+65E5.
  private static let hanDay: [(UInt8, UInt8, UInt8)] = [(0xE5, 0xB9, 0xB4), (0xE6, 0x9C, 0x88), (0xE6, 0x97, 0xA5)]

  /// A text with a day, the name of a month and two digits has fewer bytes, spaces included.
  private static let shortest = 32
}
