/// What two texts share when they say the same: letters and digits in NFKC, case folded, and nothing else.
///
/// Letters, marks and digits are Unicode's (general categories L, M and N), so that the key of a Korean, Chinese or Arabic
/// text holds all of its words.
public struct TextKey: Sendable, Hashable {
  /// The key's characters.
  public let string: String

  /// Makes the key of a text.
  public init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    TextKey.append(text, to: &bytes)
    string = String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the key of a text, in UTF-8, to bytes; where many keys are compared, no string is made for any of them.
  package static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    if text.utf8.withContiguousStorageIfAvailable({ append($0, to: &bytes) }) != nil { return }
    append(String(text), to: &bytes)
  }

  /// Appends the key of a text, in UTF-8, to bytes.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    if text.utf8.withContiguousStorageIfAvailable({ append($0, to: &bytes) }) != nil { return }
    var copy = text
    copy.withUTF8 { append($0, to: &bytes) }
  }

  /// Appends the key of a text, given in valid UTF-8, to bytes.
  package static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let start = bytes.count
    if KeyBuilder.append(text, to: &bytes) { return }
    bytes.removeLast(bytes.count - start)
    KeyBuilder.append(normalizing: String(decoding: text, as: UTF8.self), to: &bytes)
  }

  /// Whether the text has neither letters nor digits.
  public var isEmpty: Bool { string.isEmpty }
}
