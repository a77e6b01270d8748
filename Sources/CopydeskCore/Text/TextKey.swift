import Foundation

/// What two texts share when they say the same: letters and digits in NFKC, case folded, and nothing else.
///
/// Letters, marks and digits are Unicode's (general categories L, M and N), so that the key of a Korean, Chinese or Arabic
/// text holds all of its words.
public struct TextKey: Sendable, Hashable {
  /// The key's characters.
  public let string: String

  /// Makes the key of a text.
  public init(_ text: some StringProtocol) {
    var key = KeyBuilder()
    let isSimple = text.utf8.withContiguousStorageIfAvailable { key.add($0) }
    switch isSimple {
    case true?: break
    case false?: key = KeyBuilder(normalizing: String(text))
    case nil:
      var copy = String(text)
      if !copy.withUTF8({ key.add($0) }) { key = KeyBuilder(normalizing: copy) }
    }
    string = String(decoding: key.bytes, as: UTF8.self)
  }

  /// Whether the text has neither letters nor digits.
  public var isEmpty: Bool { string.isEmpty }
}

/// Puts a key together byte by byte.
///
/// Most characters of most scripts are the same before and after NFKC, and their lower case is a fixed step away. For those nothing
/// is looked up; a text with any other character takes the long way.
private struct KeyBuilder {
  private(set) var bytes: [UInt8] = []

  init() {}

  /// Takes the long way: normalises the text and asks Unicode's tables about each character.
  init(normalizing text: String) {
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars where scalar.isWordPart {
      KeyBuilder.appendFolding(of: scalar, to: &bytes)
    }
  }

  /// Full case folding (Unicode 15, CaseFolding.txt, statuses C and F): the lower case of the capitals, which may be more than one. The
  /// dotless i has the capital I and stays itself; Cherokee folds to its capitals there, and to its small letters here.
  private static func appendFolding(of scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "ı": bytes.append(contentsOf: "ı".utf8)
    case "ẞ": bytes.append(contentsOf: "ss".utf8)
    default:
      for capital in scalar.properties.uppercaseMapping.unicodeScalars {
        bytes.append(contentsOf: capital.properties.lowercaseMapping.utf8)
      }
    }
  }

  /// Adds a text; `false` when it has a character that needs the long way.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        addASCII(byte)
        index += 1
        continue
      }
      let (value, length) = KeyBuilder.decode(text, index)
      guard let step = KeyBuilder.step(value) else { return false }
      if step >= 0 { append(value + UInt32(step)) }
      index += length
    }
    return true
  }

  private mutating func addASCII(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: bytes.append(byte)
    case 0x41...0x5A: bytes.append(byte | 0x20)
    default: break
    }
  }

  private mutating func append(_ value: UInt32) {
    switch value {
    case ..<0x800:
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3F))
    default:
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
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

  /// How far a character's lower case is; -1 for a sign, which has no place in a key; `nil` for what needs the long way.
  ///
  /// The ranges are of characters that NFKC leaves alone and that compose with nothing in the other ranges (Unicode 15,
  /// DerivedNormalizationProps.txt), or that are signs before and after it.
  private static func step(_ value: UInt32) -> Int32? {
    switch value {
    case 0xC0...0xD6, 0xD8...0xDE: 32
    case 0xE0...0xF6, 0xF8...0xFF: 0
    case 0xDF: nil
    case 0xA1...0xA7, 0xA9, 0xAB...0xAE, 0xB0, 0xB1, 0xB6, 0xB7, 0xBB, 0xBF, 0xD7, 0xF7: -1
    case 0x100...0x12F, 0x134...0x137, 0x14A...0x177: value & 1 == 0 ? 1 : 0
    case 0x139...0x13E, 0x141...0x148, 0x179...0x17E: value & 1 == 1 ? 1 : 0
    case 0x391...0x3A1, 0x3A3...0x3A9: 32
    case 0x3B1...0x3C1, 0x3C3...0x3C9, 0x3AC...0x3AF, 0x3CC...0x3CE: 0
    case 0x410...0x42F: 32
    case 0x430...0x45F: 0
    case 0x400...0x40F: 80
    case 0x5D0...0x5EA, 0x620...0x64A, 0x660...0x669, 0x671...0x674, 0x679...0x6D3: 0
    case 0x904...0x928, 0x92A...0x930, 0x932, 0x933, 0x935...0x939, 0x93D...0x94D, 0x966...0x96F: 0
    case 0xE01...0xE32, 0xE34...0xE3A, 0xE40...0xE4E, 0xE50...0xE59: 0
    case 0x2017, 0x203E: nil
    case 0x2000...0x206F, 0x20A0...0x20A7, 0x20A9...0x20C0, 0x2190...0x21FF, 0x2500...0x25FF, 0x3000...0x3004,
      0x3008...0x3020, 0x3030:
      -1
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 0
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter, a mark or a digit of any script (general categories L, M and N).
  public var isWordPart: Bool {
    if isASCII { return properties.isAlphabetic || ("0"..."9").contains(self) }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Whether words of this character's script are written without spaces between them: Han, kana, Thai, Lao, Khmer and
  /// Burmese. (Korean has spaces.)
  public var isUnspaced: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029,
      0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
