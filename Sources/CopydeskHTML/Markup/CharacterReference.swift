import CopydeskText

/// A `&` in a page and what it means (HTML standard, section 13.2.5.72 and on).
struct CharacterReference {
  /// The offset after it.
  let end: Int
  private let meaning: Meaning

  private enum Meaning {
    case ampersand
    case scalar(UInt32)
    case text(ArraySlice<UInt8>)
  }

  /// Reads what is at an `&`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool) {
    let next = start + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "#") {
      self.init(number: bytes, start)
    } else {
      self.init(name: bytes, start, inAttribute: inAttribute)
    }
  }

  private init(end: Int, _ meaning: Meaning) {
    (self.end, self.meaning) = (end, meaning)
  }

  /// Writes the characters that it means.
  func write(to output: inout Arena<UInt8>) {
    switch meaning {
    case .ampersand: output.append(UInt8(ascii: "&"))
    case .text(let text): text.withUnsafeBufferPointer { output.append(contentsOf: $0) }
    case .scalar(let scalar) where scalar < 0x80: output.append(UInt8(scalar))
    case .scalar(let scalar): for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")! { output.append(byte) }
    }
  }

  // MARK: Numbers

  private init(number bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
    var index = start + 2
    let isHex = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < bytes.count, let digit = CharacterReference.digit(bytes[index], isHex) {
      value = min(0x11_0000, value * (isHex ? 16 : 10) + digit)
      index += 1
    }
    guard index > digits else {
      self.init(end: start + 1, .ampersand)
      return
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    self.init(end: index, .scalar(CharacterReference.scalar(value)))
  }

  private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex: UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex: UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// The meaning of a number: the C1 controls are windows-1252, and what is not a character is U+FFFD (section 13.2.5.80).
  private static func scalar(_ value: UInt32) -> UInt32 {
    switch value {
    case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
    case 0x80...0x9F: Windows1252.scalar(UInt8(value)).value
    default: value
    }
  }

  // MARK: Names

  private init(name bytes: UnsafeBufferPointer<UInt8>, _ start: Int, inAttribute: Bool) {
    var index = start + 1
    while index < bytes.count, index - start <= NamedCharacters.longestName,
      CharacterReference.isAlphanumeric(bytes[index])
    {
      index += 1
    }
    let name = UnsafeBufferPointer(rebasing: bytes[start + 1..<index])
    if !name.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: ";") {
      if let scalar = CharacterReference.markup(name) {
        self.init(end: index + 1, .scalar(scalar))
        return
      }
      if let text = NamedCharacters.shared.text(of: name) {
        self.init(end: index + 1, .text(text))
        return
      }
    }
    for length in stride(from: min(name.count, NamedCharacters.longestOpenName), through: 2, by: -1) {
      guard let text = NamedCharacters.shared.openText(of: UnsafeBufferPointer(rebasing: name[..<length])) else {
        continue
      }
      let end = start + 1 + length
      // In an address, `&copy=1` is a parameter.
      if inAttribute, end < bytes.count,
        bytes[end] == UInt8(ascii: "=") || CharacterReference.isAlphanumeric(bytes[end])
      {
        break
      }
      self.init(end: end, .text(text))
      return
    }
    self.init(end: start + 1, .ampersand)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The meaning of a name, if it is one of the commonest.
  private static func markup(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    switch name.count {
    case 2 where name[1] == UInt8(ascii: "t"):
      name[0] == UInt8(ascii: "l") ? 0x3C : name[0] == UInt8(ascii: "g") ? 0x3E : nil
    case 3 where name[0] == UInt8(ascii: "a"):
      name[1] == UInt8(ascii: "m") && name[2] == UInt8(ascii: "p") ? 0x26 : nil
    case 4:
      switch (name[0], name[1], name[2], name[3]) {
      case (UInt8(ascii: "q"), UInt8(ascii: "u"), UInt8(ascii: "o"), UInt8(ascii: "t")): 0x22
      case (UInt8(ascii: "n"), UInt8(ascii: "b"), UInt8(ascii: "s"), UInt8(ascii: "p")): 0xA0
      default: nil
      }
    default: nil
    }
  }
}
