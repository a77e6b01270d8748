import CopydeskCore

/// A place in the order of inputs: `2:2024/a.html` is that file below the third path.
///
/// In the key `%` and bytes that are not printable ASCII are written as `%25`, `%0A`, ….
struct FilePosition: Equatable, Sendable {
  var root: Int
  var key: RawPath

  init(root: Int, key: RawPath) {
    self.root = root
    self.key = key
  }

  init?(_ position: SourcePosition) {
    let parts = position.rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let root = Int(parts[0]), root >= 0 else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(parts[1].utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    self.init(root: root, key: RawPath(bytes))
  }

  var rawValue: String {
    let key = key.bytes.map { byte in
      let isPlain = (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "%")
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
    }
    return "\(root):" + key.joined()
  }
}
