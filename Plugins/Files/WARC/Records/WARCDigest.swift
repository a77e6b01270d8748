/// A digest as records have it: `sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ`, `sha256:` and 64 digits.
struct WARCDigest {
  private enum Algorithm: String {
    case sha1, sha256
  }

  private let algorithm: Algorithm
  private let value: String

  /// Reads a field.
  ///
  /// - Returns: `nil` for an algorithm that is not known.
  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let algorithm = Algorithm(rawValue: parts[0].lowercased().replacing("-", with: "")) else {
      return nil
    }
    self.algorithm = algorithm
    value = parts[1].lowercased().replacing("=", with: "")
  }

  /// Whether it is the digest of some bytes, in base 32 or in hexadecimal digits.
  func isDigest(of bytes: some Collection<UInt8>) -> Bool {
    let digest = algorithm == .sha1 ? SHA1.digest(of: bytes) : SHA256.digest(of: bytes)
    return value == Self.base32(digest).lowercased() || value == Self.hexadecimal(digest)
  }

  /// The SHA-1 of some bytes, as most tools write it.
  static func sha1(of bytes: some Collection<UInt8>) -> String { "sha1:" + base32(SHA1.digest(of: bytes)) }

  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// RFC 4648, 6, without padding.
  private static func base32(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bits, count) = (0, 0)
    var text = ""
    for byte in bytes {
      bits = (bits << 8 | Int(byte)) & 0xFFFF
      count += 8
      while count >= 5 {
        count -= 5
        text.append(letters[bits >> count & 31])
      }
    }
    if count > 0 { text.append(letters[bits << (5 - count) & 31]) }
    return text
  }
}
