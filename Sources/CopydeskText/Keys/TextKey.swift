/// What two texts share when they say the same: letters and digits in NFKC, case folded, and nothing else.
///
/// Letters, marks and digits are Unicode's (general categories L, M and N), so that the key of a Korean, Chinese or Arabic
/// text holds all of its words.
public struct TextKey: Sendable, Hashable {
  /// The key's characters.
  public let string: String

  /// Makes the key of a text.
  public init(_ text: some StringProtocol) {
    self.init(String(text))
  }

  /// Makes the key of a text.
  public init(_ text: borrowing String) {
    string = text.withBytes { TextKey.string(of: $0) }
  }

  /// Makes the key of a part of a text.
  package init(_ text: borrowing Substring) {
    string = text.withBytes { TextKey.string(of: $0) }
  }

  private static func string(of text: UnsafeBufferPointer<UInt8>) -> String {
    if let key = KeyBuilder.string(of: text) { return key }
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the key of a text, in UTF-8, to bytes; where many keys are compared, no string is made for any of them.
  package static func append(_ text: Substring, to bytes: inout [UInt8]) {
    text.withBytes { append($0, to: &bytes) }
  }

  /// Appends the key of a text, in UTF-8, to bytes.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { append($0, to: &bytes) }
  }

  /// Appends the key of a text, given in valid UTF-8, to bytes.
  package static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var rest = text
    var most = text.count
    while !rest.isEmpty {
      // Nothing before an ASCII character depends on what follows, and no ASCII character on what is before it (Unicode Standard Annex 15,
      // section 9): a text may be cut before each of them.
      let end = most < rest.count ? rest[most...].firstIndex { $0 < 0x80 } ?? rest.count : rest.count
      let part = UnsafeBufferPointer(rebasing: rest[..<end])
      guard let place = KeyBuilder.append(part, to: &bytes) else {
        rest = UnsafeBufferPointer(rebasing: rest[end...])
        continue
      }
      // Only the piece around the character takes the long way. What is tried after it is short, since much of it may be tried again.
      let start = part[..<place].lastIndex { $0 < 0x80 } ?? 0
      let next = part[place...].firstIndex { $0 < 0x80 } ?? part.count
      _ = KeyBuilder.append(UnsafeBufferPointer(rebasing: part[..<start]), to: &bytes)
      KeyBuilder.append(normalizing: String(decoding: part[start..<next], as: UTF8.self), to: &bytes)
      rest = UnsafeBufferPointer(rebasing: rest[next...])
      most = 64
    }
  }

  /// Whether the text has neither letters nor digits.
  public var isEmpty: Bool { string.isEmpty }
}
