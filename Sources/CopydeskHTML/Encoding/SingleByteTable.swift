import CIconv
import CopydeskText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The characters of the bytes beyond ASCII in an encoding with one byte a character.
struct SingleByteTable {
  /// The characters of the bytes 0x80 to 0xFF; U+FFFD for those that mean nothing.
  private(set) var scalars: [UInt32]

  /// The table of an encoding, `nil` for one with several bytes a character.
  ///
  /// Bytes below 0xA0 that the C library knows no meaning of are the C1 controls of the same number, as in the Encoding
  /// Standard's indexes.
  init?(_ label: EncodingLabel) {
    guard label.isSingleByte else { return nil }
    if label == .windows1252 {
      scalars = (UInt8(0x80)...0xFF).map { Windows1252.scalar($0).value }
      return
    }
    guard let handle = iconv_open("UTF-32LE", label.converter), handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    scalars = (0x80...0xFF).map { byte in
      SingleByteTable.scalar(UInt8(byte), handle) ?? (byte < 0xA0 ? UInt32(byte) : 0xFFFD)
    }
    for (byte, scalar) in SingleByteTable.differences[label.name] ?? [] { scalars[byte - 0x80] = scalar }
  }

  /// Where the C library departs from the Encoding Standard's indexes.
  private static let differences: [String: [(Int, UInt32)]] = [
    "KOI8-U": [(0xAE, 0x045E), (0xBE, 0x040E)],
    "x-mac-cyrillic": [(0xA2, 0x0490), (0xB6, 0x0491), (0xFF, 0x20AC)],
    "windows-1255": [(0xCA, 0x05BA)],
  ]

  private static func scalar(_ byte: UInt8, _ handle: iconv_t) -> UInt32? {
    var source = CChar(bitPattern: byte)
    var result: UInt32 = 0
    return withUnsafeMutablePointer(to: &source) { source in
      withUnsafeMutableBytes(of: &result) { result in
        var input: UnsafeMutablePointer<CChar>? = source
        var output = result.baseAddress?.assumingMemoryBound(to: CChar.self)
        var (left, room) = (1, 4)
        CIconv.iconv(handle, nil, nil, nil, nil)
        let status = CIconv.iconv(handle, &input, &left, &output, &room)
        // Encodings with marks hold a letter back until they know that no mark follows it.
        if status != -1, room == 4 { CIconv.iconv(handle, nil, nil, &output, &room) }
        return status != -1 && room == 0 ? result.loadUnaligned(as: UInt32.self) : nil
      }
    }
  }

  /// Decodes bytes to UTF-8 without NULs, and counts those that mean nothing.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> ([UInt8], Int) {
    // The bytes of each character, two or three, the first one lowest.
    let encoded = scalars.map { scalar in
      String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var repairs = 0
    for byte in bytes {
      if byte < 0x80 {
        if byte != 0 { result.append(byte) }
      } else {
        if scalars[Int(byte) - 0x80] == 0xFFFD { repairs += 1 }
        var rest = encoded[Int(byte) - 0x80]
        while rest != 0 {
          result.append(UInt8(truncatingIfNeeded: rest))
          rest >>= 8
        }
      }
    }
    return (result, repairs)
  }
}
