/// Reads the form of ISO 8601 that nearly all machines write, byte by byte: `2024-03-05`, `2024-03-05T07:30:00.123+01:00`.
enum ISODate {
  /// The date in the form that ``DateReading`` gives; `nil` for anything but this very form.
  static func read(_ text: String) -> String? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> String? in
      guard (10...40).contains(bytes.count), bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = number(bytes, 0, 4), let month = number(bytes, 5, 2), let day = number(bytes, 8, 2),
        let date = DateReading.date(year, month, day), year < 2_100
      else { return nil }
      if bytes.count == 10 { return date }
      guard bytes[10] == UInt8(ascii: "T"), bytes.count >= 19, bytes[13] == UInt8(ascii: ":"),
        bytes[16] == UInt8(ascii: ":"), let hour = number(bytes, 11, 2), hour < 24, let minute = number(bytes, 14, 2),
        minute < 60, let second = number(bytes, 17, 2), let offset = offset(bytes)
      else { return nil }
      return date + "T\(DateReading.two(hour)):\(DateReading.two(minute)):\(DateReading.two(min(second, 59)))" + offset
    } ?? nil
  }

  /// What follows the seconds and their fraction: nothing, `Z`, `+01:00`, `+0100`.
  private static func offset(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var index = 19
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    }
    if index == bytes.count { return "" }
    if bytes[index] == UInt8(ascii: "Z") { return index + 1 == bytes.count ? "Z" : nil }
    guard bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"),
      let hours = number(bytes, index + 1, 2),
      hours < 15
    else { return nil }
    let hasColon = index + 3 < bytes.count && bytes[index + 3] == UInt8(ascii: ":")
    let rest = index + (hasColon ? 4 : 3)
    guard let minutes = number(bytes, rest, 2), minutes < 60, rest + 2 == bytes.count else { return nil }
    let sign = bytes[index] == UInt8(ascii: "+") ? "+" : "-"
    return "\(sign)\(DateReading.two(hours)):\(DateReading.two(minutes))"
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for index in start..<start + count {
      guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }
}
