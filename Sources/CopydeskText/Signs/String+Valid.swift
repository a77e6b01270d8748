extension String {
  /// A text of bytes that are known to be UTF-8, such as those of a page. To have them checked takes most of the time that it takes to make
  /// the String where they are not all ASCII.
  package init(valid bytes: UnsafeBufferPointer<UInt8>) {
    if #available(macOS 26, *) {
      // Safe: what calls this has taken whole characters out of valid UTF-8.
      self.init(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: String.isASCII(bytes)))
    } else {
      self.init(decoding: bytes, as: UTF8.self)
    }
  }

  /// Whether all bytes are ASCII.
  package static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt64 = 0
    var index = 0
    while index &+ 32 <= bytes.count {
      // In bounds: 32 bytes are left. They are loaded at any address.
      let words = UnsafeRawPointer(bytes.baseAddress! + index)
      let pair = words.loadUnaligned(as: UInt64.self) | words.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      let next =
        words.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        | words.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
      if (pair | next) & 0x8080_8080_8080_8080 != 0 { return false }
      index &+= 32
    }
    while index &+ 8 <= bytes.count {
      // In bounds: eight bytes are left. They are loaded at any address.
      found |= UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
      if found & 0x8080_8080_8080_8080 != 0 { return false }
      index &+= 8
    }
    while index < bytes.count {
      if bytes[index] >= 0x80 { return false }
      index &+= 1
    }
    return true
  }
}
