/// How the bytes of a part were written for the mail (RFC 2045, 6).
enum TransferEncoding {
  case none, quotedPrintable, base64

  /// - Parameter name: The value of `Content-Transfer-Encoding`. Unknown ones change nothing.
  init(_ name: String) {
    switch name.lowercased().filter({ !$0.isWhitespace }) {
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .none
    }
  }

  /// The bytes as they were. Damaged places stay as they are written (quoted-printable) or are passed over (base64).
  ///
  /// - Parameter keepsSpaces: Whether spaces at the ends of lines count, as they do in headers.
  func undo(_ bytes: ArraySlice<UInt8>, keepsSpaces: Bool = false) -> [UInt8] {
    switch self {
    case .none: Array(bytes)
    case .quotedPrintable: Self.undoQuotedPrintable(bytes, keepsSpaces: keepsSpaces)
    case .base64: Self.undoBase64(bytes)
    }
  }

  /// What shows that bytes in the encoding were cut off, as a sentence; `nil` where nothing does.
  func clipping(of bytes: ArraySlice<UInt8>) -> String? {
    switch self {
    case .none: nil
    case .quotedPrintable:
      Self.endsInEscape(bytes) ? "its quoted-printable text ends in the middle of a byte" : nil
    case .base64:
      Self.lettersOfLastGroup(bytes) == 0
        ? nil : "its base64 ends in the middle of a group of four letters, without padding (=)"
    }
  }

  /// Whether `=` and one digit are the end of quoted-printable text, line ends aside.
  private static func endsInEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.lastIndex(where: { $0 != 0x0A && $0 != 0x0D }), last > bytes.startIndex else { return false }
    return bytes[last - 1] == UInt8(ascii: "=") && hex(bytes, last) != nil
  }

  /// How many letters the last group of base64 has, 0 for a whole or a padded one.
  private static func lettersOfLastGroup(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { letters, byte in
      if byte == UInt8(ascii: "=") { return 0 }
      return base64Values[Int(byte)] == 0xFF ? letters : (letters + 1) & 3
    }
  }

  private static func undoQuotedPrintable(_ bytes: ArraySlice<UInt8>, keepsSpaces: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    // Where the spaces begin that may be the end of a line.
    var ending: Int?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "="):
        if let high = hex(bytes, index), let low = hex(bytes, index + 1) {
          result.append(high << 4 | low)
          index += 2
        } else if let next = softBreak(bytes, index) {
          index = next
        } else {
          result.append(byte)
        }
        ending = nil
      case 0x0A, 0x0D:
        if let start = ending, !keepsSpaces { result.removeSubrange(start...) }
        result.append(byte)
        ending = nil
      case 0x20, 0x09:
        ending = ending ?? result.count
        result.append(byte)
      default:
        result.append(byte)
        ending = nil
      }
    }
    if let start = ending, !keepsSpaces { result.removeSubrange(start...) }
    return result
  }

  /// Where the next line begins, when only white space comes before the end of this one.
  private static func softBreak(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int? {
    let rest = bytes[index...].prefix(1_000).drop(while: MailHeaders.isSpace)
    if rest.isEmpty { return rest.startIndex == bytes.endIndex ? bytes.endIndex : nil }
    if rest.first == 0x0A { return rest.startIndex + 1 }
    guard rest.first == 0x0D else { return nil }
    return rest.startIndex + (rest.dropFirst().first == 0x0A ? 2 : 1)
  }

  private static func hex(_ bytes: ArraySlice<UInt8>, _ index: Int) -> UInt8? {
    guard index < bytes.endIndex else { return nil }
    switch bytes[index] {
    case 0x30...0x39: return bytes[index] - 0x30
    case 0x41...0x46: return bytes[index] - 0x41 + 10
    case 0x61...0x66: return bytes[index] - 0x61 + 10
    default: return nil
    }
  }

  private static func undoBase64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in bytes {
      let value = base64Values[Int(byte)]
      if value == 0xFF {
        // Padding ends a group; several encoded texts may follow each other.
        if byte == UInt8(ascii: "=") { (bits, count) = (0, 0) }
        continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  /// The alphabet of RFC 4648, 4, and that for addresses; 0xFF for everything else.
  private static let base64Values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (index, byte) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
      values[Int(byte)] = UInt8(index)
    }
    values[Int(UInt8(ascii: "-"))] = 62
    values[Int(UInt8(ascii: "_"))] = 63
    return values
  }()
}
