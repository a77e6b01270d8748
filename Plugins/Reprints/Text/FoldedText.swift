import CopydeskCore
import CopydeskText
import Foundation

/// The words of an article, folded, one after the other.
///
/// A token is a run of letters, marks and digits, or one character of a script that is written without spaces; both in NFKC and
/// case folded, as in ``CopydeskCore/TextKey``. So spacing, punctuation, capitals and the kind of apostrophe make no difference.
struct FoldedText: ~Copyable {
  /// How many tokens of one article are looked at. Whatever follows them (after some eight megabytes of text) is left out, so that no
  /// page can take memory without bound.
  static let mostTokens = 1 << 20
  /// Readable bytes after the last token, so that words can be read eight bytes at a time.
  private static let padding = 8

  /// The tokens, one after the other.
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  /// How many bytes they are.
  private(set) var count = 0
  /// Where each token ends.
  private(set) var ends: UnsafeMutablePointer<UInt32>
  /// How many tokens there are.
  private(set) var tokens = 0

  private var byteCapacity: Int
  private var endCapacity: Int

  /// Folds the body of an article.
  init(_ blocks: [Block]) {
    byteCapacity = 4096
    endCapacity = 1024
    bytes = .allocate(capacity: byteCapacity)
    ends = .allocate(capacity: endCapacity)
    for block in blocks where block.role == .body && tokens < FoldedText.mostTokens { add(block.plainText) }
  }

  deinit {
    bytes.deallocate()
    ends.deallocate()
  }

  /// Folds one more text; its first token begins anew.
  mutating func add(_ text: String) {
    var text = text
    let before = (count, tokens)
    if text.withUTF8({ add($0, isNormalized: false) }) { return }
    (count, tokens) = before
    var normalized = text.precomposedStringWithCompatibilityMapping
    _ = normalized.withUTF8 { add($0, isNormalized: true) }
  }

  /// Folds valid UTF-8; `false` when it has a character that needs the long way and is not normalised.
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, isNormalized: Bool) -> Bool {
    reserve(isNormalized ? 6 * text.count : text.count)
    return FoldTable.shared.withEntries { table in
      var index = 0
      while index < text.count {
        if text[index] < 0x80 {
          index = addASCII(text, from: index, table)
          continue
        }
        let (value, length) = FoldedText.decode(text, index)
        index += length
        let entry = value < 0x1_0000 ? table[Int(value)] : FoldTable.entry(beyondBasicPlane: value)
        if entry == FoldTable.Entry.longWay {
          guard isNormalized else { return false }
          addByProperties(value)
          continue
        }
        add(entry)
      }
      endToken()
      return true
    }
  }

  /// Folds the ASCII characters from an index on, which are letters, digits and signs.
  ///
  /// - Returns: The index after them.
  private mutating func addASCII(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ table: UnsafeBufferPointer<UInt32>
  ) -> Int {
    var index = start
    while index < text.count, text[index] < 0x80 {
      // There is room for as many bytes as the text has.
      var end = count
      while index < text.count, text[index] < 0x80 {
        let entry = table[Int(text[index])]
        if entry == FoldTable.Entry.sign { break }
        bytes[end] = UInt8(truncatingIfNeeded: entry)
        (index, end) = (index + 1, end + 1)
      }
      count = end
      guard index < text.count, text[index] < 0x80 else { break }
      endToken()
      index += 1
    }
    return index
  }

  @inline(__always) private mutating func add(_ entry: UInt32) {
    if entry == FoldTable.Entry.sign { return endToken() }
    if entry == FoldTable.Entry.ignored { return }
    if entry == FoldTable.Entry.sharpS {
      append(0x73)
      return append(0x73)
    }
    let isToken = entry & FoldTable.Entry.unspaced != 0
    if isToken { endToken() }
    append(entry & ~FoldTable.Entry.unspaced)
    if isToken { endToken() }
  }

  /// Asks Unicode's tables.
  private mutating func addByProperties(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value), scalar.isWordPart else { return endToken() }
    if scalar.isUnspaced { endToken() }
    var folded: [UInt8] = []
    KeyBuilder.appendFolding(of: scalar, to: &folded)
    reserve(folded.count)
    for byte in folded {
      bytes[count] = byte
      count += 1
    }
    if scalar.isUnspaced { endToken() }
  }

  @inline(__always) private mutating func endToken() {
    let start = tokens == 0 ? 0 : Int(ends[tokens - 1])
    guard count > start else { return }
    if tokens == FoldedText.mostTokens {
      count = start
      return
    }
    ends[tokens] = UInt32(truncatingIfNeeded: count)
    tokens += 1
  }

  @inline(__always) private mutating func append(_ value: UInt32) {
    switch value {
    case ..<0x80:
      bytes[count] = UInt8(truncatingIfNeeded: value)
      count += 1
    case ..<0x800:
      bytes[count] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
      bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
      count += 2
    case ..<0x1_0000:
      bytes[count] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
      bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
      bytes[count + 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
      count += 3
    default:
      bytes[count] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
      bytes[count + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F)
      bytes[count + 2] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
      bytes[count + 3] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
      count += 4
    }
  }

  /// Makes room for so many bytes more, and as many tokens.
  private mutating func reserve(_ more: Int) {
    if count + more + FoldedText.padding > byteCapacity {
      byteCapacity = max(2 * byteCapacity, count + more + FoldedText.padding)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
      larger.update(from: bytes, count: count)
      bytes.deallocate()
      bytes = larger
    }
    let tokensWanted = min(FoldedText.mostTokens, tokens + more) + 1
    if tokensWanted > endCapacity {
      endCapacity = max(2 * endCapacity, tokensWanted)
      let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: endCapacity)
      larger.update(from: ends, count: tokens)
      ends.deallocate()
      ends = larger
    }
  }

  /// The character at an offset of valid UTF-8, beyond ASCII, and its length.
  @inline(__always) private static func decode(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
    let lead = UInt32(text[index])
    func part(_ offset: Int) -> UInt32 { UInt32(text[index + offset] & 0x3F) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | part(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | part(1) << 6 | part(2), 3) }
    return ((lead & 0x07) << 18 | part(1) << 12 | part(2) << 6 | part(3), 4)
  }
}
