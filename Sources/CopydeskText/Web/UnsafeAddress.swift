/// Addresses that lead to no page: they run code, hold their contents themselves, or name a file of whoever follows them.
package enum UnsafeAddress {
  private static let schemes: Set<String> = [
    "javascript", "vbscript", "livescript", "mocha", "data", "file", "mhtml", "blob", "jar", "view-source",
    "filesystem",
  ]

  /// Whether an address is one, by its scheme. White space and control characters before it, and tabs and line breaks within, do not count, as in
  /// browsers (URL Standard, section 4.4).
  package static func matches(_ address: some StringProtocol) -> Bool {
    var scheme: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case 0x3A: return schemes.contains(String(decoding: scheme, as: UTF8.self))
      case 0x09, 0x0A, 0x0D: continue
      case 0...0x20 where scheme.isEmpty: continue
      case 0x41...0x5A: scheme.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x2B, 0x2D, 0x2E: scheme.append(byte)
      default: return false
      }
      if scheme.count > 12 { return false }
    }
    return false
  }
}
