import Foundation

/// Puts a key together byte by byte.
///
/// Most characters of most scripts are the same before and after NFKC, and their lower case is a fixed step away. For those nothing
/// is looked up; a text with any other character takes the long way.
package enum KeyBuilder {
  /// Takes the long way: normalises the text and asks Unicode's tables about each character.
  static func append(normalizing text: String, to bytes: inout [UInt8]) {
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars where scalar.isWordPart {
      KeyBuilder.appendFolding(of: scalar, to: &bytes)
    }
  }

  /// Full case folding (Unicode 15, CaseFolding.txt, statuses C and F): the lower case of the capitals, which may be more than one. The
  /// dotless i has the capital I and stays itself; Cherokee folds to its capitals there, and to its small letters here.
  package static func appendFolding(of scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "ı": bytes.append(contentsOf: "ı".utf8)
    case "ẞ": bytes.append(contentsOf: "ss".utf8)
    default:
      for capital in scalar.properties.uppercaseMapping.unicodeScalars {
        bytes.append(contentsOf: capital.properties.lowercaseMapping.utf8)
      }
    }
  }

  /// Appends a text's key. Where the text has a character that needs the long way, nothing is appended, and the character's place is what
  /// comes back.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Int? {
    var place: Int?
    bytes.append(addingCapacity: text.count) { span in
      span.withUnsafeMutableBufferPointer { room, filled in
        var end = 0
        place = fold(text, into: room, &end)
        filled = place == nil ? end : 0
      }
    }
    return place
  }

  /// A text's key; `nil` where the text has a character that needs the long way.
  static func string(of text: UnsafeBufferPointer<UInt8>) -> String? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { room -> String? in
      var end = 0
      guard fold(text, into: room, &end) == nil else { return nil }
      return String(valid: UnsafeBufferPointer(rebasing: room[..<end]))
    }
  }

  /// The places of the digits among the first 64 ASCII characters, and of the letters among the others.
  private static let digits: UInt64 = 0x03FF_0000_0000_0000
  private static let letters: UInt64 = 0x07FF_FFFE_07FF_FFFE

  /// Stores a text's key in a room of the text's size. Each character of the key is no longer than the text's, so that the key is never
  /// ahead of the text.
  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>, _ filled: inout Int
  ) -> Int? {
    var next = 0
    var end = filled
    defer { filled = end }
    guard let start = text.baseAddress, let out = room.baseAddress else { return nil }
    let lastWord = text.count - 8
    while next < text.count {
      while next <= lastWord {
        // In bounds: eight bytes are left of the text after `next`, and so of the room after `end`, which is never ahead.
        let word = UnsafeRawPointer(start + next).loadUnaligned(as: UInt64.self).littleEndian
        guard word & highBits == 0 else { break }
        let small = word | (word & 0x4040_4040_4040_4040) &>> 1
        UnsafeMutableRawPointer(out + end).storeBytes(of: small.littleEndian, as: UInt64.self)
        // What follows the first sign is overwritten by what comes after it.
        let run = signs(word, small).trailingZeroBitCount &>> 3
        end &+= run
        next &+= min(8, run &+ 1)
      }
      guard next < text.count else { break }
      let byte = text[next]
      if byte < 0x80 {
        // Digits stay, letters become small ones; what has no place in a key is overwritten by what follows.
        room[end] = byte | (byte & 0x40) >> 1
        let places = byte < 0x40 ? digits : letters
        end &+= Int(truncatingIfNeeded: places &>> UInt64(byte & 0x3F) & 1)
        next &+= 1
        continue
      }
      let (value, length) = decode(text, next)
      guard let step = step(value) else { return next }
      if step == pair {
        let letters = letters(value)
        room[end] = letters.0
        room[end + 1] = letters.1
        end += 2
      } else if step != sign {
        append(UInt32(truncatingIfNeeded: Int32(bitPattern: value) &+ step), to: room, &end)
      }
      next += length
    }
    return nil
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of each of eight bytes that is neither a letter nor a digit.
  ///
  /// - Parameters:
  ///   - word: Bytes of ASCII.
  ///   - small: The same with small letters for capitals.
  @inline(__always)
  private static func signs(_ word: UInt64, _ small: UInt64) -> UInt64 {
    // A byte below 0x80 and a number that it is not below have the highest bit in their sum with what is missing to 0x80.
    func isAtLeast(_ bytes: UInt64, _ least: UInt8) -> UInt64 { bytes &+ UInt64(0x80 - least) &* 0x0101_0101_0101_0101 }
    let isLetter = isAtLeast(small, 0x61) & ~isAtLeast(small, 0x7B)
    let isDigit = isAtLeast(word, 0x30) & ~isAtLeast(word, 0x3A)
    return ~(isLetter | isDigit) & highBits
  }

  private static func append(_ value: UInt32, to room: UnsafeMutableBufferPointer<UInt8>, _ filled: inout Int) {
    switch value {
    case ..<0x80:
      room[filled] = UInt8(value)
      filled += 1
    case ..<0x800:
      room[filled] = UInt8(0xC0 | value >> 6)
      room[filled + 1] = UInt8(0x80 | value & 0x3F)
      filled += 2
    default:
      room[filled] = UInt8(0xE0 | value >> 12)
      room[filled + 1] = UInt8(0x80 | value >> 6 & 0x3F)
      room[filled + 2] = UInt8(0x80 | value & 0x3F)
      filled += 3
    }
  }

  /// The scalar at an offset of valid UTF-8, and its length.
  private static func decode(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
    let lead = UInt32(text[index])
    func part(_ offset: Int) -> UInt32 { UInt32(text[index + offset] & 0x3F) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | part(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | part(1) << 6 | part(2), 3) }
    return ((lead & 0x07) << 18 | part(1) << 12 | part(2) << 6 | part(3), 4)
  }

  /// The step of a sign, which has no place in a key.
  package static let sign = Int32.min

  /// The step of a character that is two of ASCII in a key.
  package static let pair = Int32.min + 1

  /// The two characters that such a one is.
  private static func letters(_ value: UInt32) -> (UInt8, UInt8) {
    switch value {
    case 0xDF: (0x73, 0x73)
    case 0xBC: (0x31, 0x34)
    case 0xBD: (0x31, 0x32)
    case 0xBE: (0x33, 0x34)
    default: (0x74, 0x6D)
    }
  }

  /// How far a character's lower case is; ``sign`` for a sign, ``pair`` for two; `nil` for what needs the long way.
  ///
  /// The ranges are of characters that NFKC does not change and that compose with nothing in the other ranges (Unicode 15,
  /// DerivedNormalizationProps.txt), or that are signs before and after it; full-width letters and digits are those of ASCII.
  package static func step(_ value: UInt32) -> Int32? {
    switch value {
    case 0xC0...0xD6, 0xD8...0xDE: 32
    case 0xE0...0xF6, 0xF8...0xFF: 0
    case 0xDF, 0xBC...0xBE, 0x2122: pair
    case 0xA0...0xA7, 0xA9, 0xAB...0xAE, 0xB0, 0xB1, 0xB6, 0xB7, 0xBB, 0xBF, 0xD7, 0xF7: sign
    case 0xAA...0xBA: latinSigns(value)
    case 0x2017, 0x203E: nil
    case 0x2000...0x206F, 0x20A0...0x20A7, 0x20A9...0x20C0: sign
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3041...0x3096, 0x30A1...0x30FA: 0
    case 0x100...0x7FF: lettersStep(value)
    case 0x800...0x1FFF: indicStep(value)
    case 0x2190...0x21FF, 0x2500...0x2767, 0x2794...0x27BF: sign
    case 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x30FB: sign
    case 0x3005...0x3007, 0x30FC, 0x3400...0x4DBF: 0
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF5E:
      value == 0xFF3E || value == 0xFF40 ? nil : sign
    case 0xFF10...0xFF19: 0x30 - 0xFF10
    case 0xFF21...0xFF3A: 0x61 - 0xFF21
    case 0xFF41...0xFF5A: 0x61 - 0xFF41
    case 0xFE00...0xFE0F: 0
    case 0xFEFF, 0xFFE0, 0xFFE1, 0xFFE5, 0xFFE6: sign
    case 0x1F300...0x1F64F, 0x1F680...0x1F6C5, 0x1F900...0x1F9FF: sign
    default: nil
    }
  }

  /// The same for raised letters and digits.
  private static func latinSigns(_ value: UInt32) -> Int32? {
    switch value {
    case 0xAA: 0x61 - 0xAA
    case 0xBA: 0x6F - 0xBA
    case 0xB2, 0xB3: 0x32 - 0xB2
    case 0xB9: 0x31 - 0xB9
    case 0xB5: 0x3BC - 0xB5
    default: nil
    }
  }

  /// The same for Latin, Greek, Cyrillic, Hebrew and Arabic.
  private static func lettersStep(_ value: UInt32) -> Int32? {
    switch value {
    case 0x100...0x12F, 0x134...0x137, 0x14A...0x177: value & 1 == 0 ? 1 : 0
    case 0x131: 0
    case 0x139...0x13E, 0x141...0x148, 0x179...0x17E: value & 1 == 1 ? 1 : 0
    case 0x200...0x21F, 0x222...0x233: value & 1 == 0 ? 1 : 0
    case 0x391...0x3A1, 0x3A3...0x3AB: 32
    case 0x3B1...0x3C1, 0x3C3...0x3CB, 0x3AC...0x3AF, 0x3CC...0x3CE: 0
    case 0x3C2: 1
    case 0x386: 38
    case 0x388...0x38A: 37
    case 0x38C: 64
    case 0x38E, 0x38F: 63
    case 0x48A...0x4BF, 0x4D0...0x52F: value & 1 == 0 ? 1 : 0
    case 0x410...0x42F: 32
    case 0x430...0x45F: 0
    case 0x400...0x40F: 80
    case 0x5D0...0x5EA, 0x620...0x64A, 0x660...0x669, 0x671...0x674, 0x679...0x6D3, 0x6F0...0x6F9: 0
    case 0x60C, 0x61B, 0x61F, 0x66A...0x66C, 0x6D4: sign
    default: nil
    }
  }

  /// The same for Devanagari, Bengali, Tamil, Thai and Vietnamese. The vowel signs that the signs after them compose with are left out.
  private static func indicStep(_ value: UInt32) -> Int32? {
    switch value {
    case 0x900...0x928, 0x92A...0x930, 0x932, 0x933, 0x935...0x939, 0x93D...0x94D, 0x966...0x96F: 0
    case 0x964, 0x965: sign
    case 0x981...0x983, 0x985...0x98C, 0x98F...0x990, 0x993...0x9A8, 0x9AA...0x9B0, 0x9B2, 0x9B6...0x9B9: 0
    case 0x9BD...0x9C4, 0x9C8, 0x9CB...0x9CE, 0x9E6...0x9F1: 0
    case 0xB82...0xB83, 0xB85...0xB8A, 0xB8E...0xB90, 0xB93...0xB95, 0xB99...0xB9A, 0xB9C, 0xB9E...0xB9F: 0
    case 0xBA3...0xBA4, 0xBA8...0xBAA, 0xBAE...0xBB9, 0xBBE...0xBC2, 0xBC8, 0xBCA...0xBCD, 0xBE6...0xBEF: 0
    case 0xE01...0xE32, 0xE34...0xE3A, 0xE40...0xE4E, 0xE50...0xE59: 0
    case 0x1EA0...0x1EFF: value & 1 == 0 ? 1 : 0
    default: nil
    }
  }
}
