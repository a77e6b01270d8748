import CopydeskCore
import CopydeskText

/// The keys of a document's texts, one after the other in one array, each made when it is first needed.
///
/// The first and the last few letters of its key tell a long paragraph from others; the whole key is made only for texts that
/// have those in common with another.
final class BlockKeys {
  /// A key: a range of ``bytes``.
  typealias Key = Range<Int>

  // One pass at a time works on a document.
  @exclusivity(unchecked) private(set) var bytes: [UInt8] = []
  @exclusivity(unchecked) private var keys: [Key?]
  @exclusivity(unchecked) private var heads: [UInt64?]

  /// How many bytes of a key tell texts apart before their whole keys are made.
  static let sample = 24
  /// Texts up to this length, in bytes, have their whole key made at once; of longer ones this much is read at an end.
  private static let window = 96

  init(count: Int) {
    keys = [Key?](repeating: nil, count: count)
    heads = [UInt64?](repeating: nil, count: count)
    bytes.reserveCapacity(96 * count)
  }

  /// The key of a block's text that was made before.
  @inline(__always)
  func knownKey(_ index: Int) -> Key? { keys[index] }

  /// The same for the number of its beginning.
  @inline(__always)
  func knownHead(_ index: Int) -> UInt64? { heads[index] }

  /// The key of a block's text.
  func key(_ index: Int, _ text: String) -> Key {
    if let known = keys[index] { return known }
    let key = add(text)
    keys[index] = key
    return key
  }

  /// Forgets the key of a block whose text has changed.
  func forget(_ index: Int) {
    keys[index] = nil
    heads[index] = nil
  }

  /// The key of a text that is not a block's.
  func add(_ text: String) -> Key {
    let start = bytes.count
    TextKey.append(text, to: &bytes)
    return start..<bytes.count
  }

  func add(_ text: Substring) -> Key {
    let start = bytes.count
    TextKey.append(text, to: &bytes)
    return start..<bytes.count
  }

  /// A number for the beginning of a key, equal for keys that begin with the same ``sample`` bytes or are equal and shorter.
  func head(_ index: Int, _ text: String) -> UInt64 {
    if let known = heads[index] { return known }
    let isUnread = keys[index] == nil
    let head = (isUnread ? part(of: text, atEnd: false) : nil) ?? hash(key(index, text).prefix(BlockKeys.sample))
    heads[index] = head
    return head
  }

  /// The same for the end of a key.
  func tail(_ index: Int, _ text: String) -> UInt64 {
    if keys[index] == nil, let part = part(of: text, atEnd: true) { return part }
    return hash(key(index, text).suffix(BlockKeys.sample))
  }

  /// The number for an end of a long text's key, from only a part of the text; `nil` where that is not enough.
  private func part(of text: String, atEnd: Bool) -> UInt64? {
    let window = BlockKeys.window
    guard text.utf8.count > window else { return nil }
    let start = bytes.count
    let isRead: Void? = text.utf8.withContiguousStorageIfAvailable { all in
      var range = atEnd ? all.count - window..<all.count : 0..<window
      // Whole characters only.
      if atEnd {
        while all[range.lowerBound] & 0xC0 == 0x80 { range = range.dropFirst() }
      } else {
        while all[range.upperBound] & 0xC0 == 0x80 { range = range.dropLast() }
      }
      TextKey.append(UnsafeBufferPointer(rebasing: all[range]), to: &bytes)
    }
    guard isRead != nil else { return nil }
    let key = start..<bytes.count
    defer { bytes.removeLast(key.count) }
    // The character at the cut may belong to a mark after it, or be a mark.
    guard key.count >= BlockKeys.sample + 8 else { return nil }
    return hash(atEnd ? key.suffix(BlockKeys.sample) : key.prefix(BlockKeys.sample))
  }

  /// How many bytes of a text's key are in front of a sample, at most so many; `nil` where the sample is not found.
  func offset(of sample: Key, in text: String, atMost: Int) -> Int? {
    let start = bytes.count
    let isRead: Void? = text.utf8.withContiguousStorageIfAvailable { all in
      var end = min(all.count, 3 * (atMost + sample.count))
      while end < all.count, all[end] & 0xC0 == 0x80 { end -= 1 }
      TextKey.append(UnsafeBufferPointer(rebasing: all[..<end]), to: &bytes)
    }
    guard isRead != nil else { return nil }
    defer { bytes.removeLast(bytes.count - start) }
    let last = min(atMost, bytes.count - start - sample.count)
    guard last >= 0 else { return nil }
    return (0...last).first {
      bytes[start + $0] == bytes[sample.lowerBound] && matches(start + $0..<start + $0 + sample.count, sample)
    }
  }

  /// A number for a key: FNV-1a over words of eight bytes, with a last mix of its bits.
  func hash(_ key: Key) -> UInt64 {
    bytes.withUnsafeBytes { all in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(key.count)
      var index = key.lowerBound
      while index + 8 <= key.upperBound {
        hash = (hash ^ all.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        index += 8
      }
      while index < key.upperBound {
        hash = (hash ^ UInt64(all[index])) &* 0x0000_0100_0000_01B3
        index += 1
      }
      return hash ^ hash >> 32
    }
  }

  func areEqual(_ a: Key, _ b: Key) -> Bool { a.count == b.count && matches(a, b) }

  /// Whether a key begins with another, or is equal to it.
  func begins(_ key: Key, with other: Key) -> Bool {
    key.count >= other.count && matches(key.prefix(other.count), other)
  }

  /// Whether a key ends with another, or is equal to it.
  func ends(_ key: Key, with other: Key) -> Bool {
    key.count >= other.count && matches(key.suffix(other.count), other)
  }

  private func matches(_ a: Key, _ b: Key) -> Bool {
    bytes.withUnsafeBufferPointer { all in
      UnsafeBufferPointer(rebasing: all[a]).elementsEqual(UnsafeBufferPointer(rebasing: all[b]))
    }
  }

  /// How much a key says, in characters; those of scripts without spaces, and Korean's, of which one says as much as a few letters,
  /// count three.
  func measure(_ key: Key) -> Int {
    bytes.withUnsafeBufferPointer { bytes in measure(bytes, key) }
  }

  private func measure(_ bytes: UnsafeBufferPointer<UInt8>, _ key: Key) -> Int {
    var result = 0
    for index in key {
      switch bytes[index] {
      case 0x80...0xBF: continue
      case 0xE3...0xED: result += 3
      case 0xE0 where bytes[index + 1] >= 0xB8, 0xF0 where bytes[index + 1] >= 0xA0: result += 3
      case 0xE1 where bytes[index + 1] <= 0x82 || bytes[index + 1] >= 0x9E && bytes[index + 1] <= 0x9F: result += 3
      default: result += 1
      }
    }
    return result
  }
}
