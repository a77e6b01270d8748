import CopydeskText

/// Decides which addresses are written into HTML, and makes them absolute.
///
/// Only the schemes on a short list stay. What might be a scheme to some reader (a colon before the first slash, question mark or hash)
/// and isn't on the list is refused, however it is disguised.
struct SafeAddress: Sendable {
  /// The use of an address.
  enum Use {
    /// A reader goes there.
    case link
    /// A picture is shown from there.
    case picture
    /// A film or a sound is played from there.
    case media
  }

  /// The base of relative addresses; without it they stay relative.
  let base: BaseAddress?

  /// Links with these lead somewhere and run nothing.
  private static let linkSchemes: Set<String> = ["http", "https", "mailto", "tel"]
  private static let mediaSchemes: Set<String> = ["http", "https"]
  /// Pictures that hold no markup; SVG can hold scripts.
  private static let pictureTypes = ["png", "jpeg", "jpg", "gif", "webp", "avif", "bmp"]

  /// The address as it is written, without escapes of HTML; `nil` for one that is empty or refused.
  func address(_ given: String, for use: Use) -> String? {
    let address = SafeAddress.cleaned(given)
    guard let first = address.utf8.first else { return nil }
    if first == UInt8(ascii: "#") { return use == .link ? address : nil }
    guard let scheme = SafeAddress.scheme(address) else { return BaseAddress.address(of: address, from: base) }
    let name = scheme.lowercased()
    if use == .picture, name == "data" { return SafeAddress.isPicture(address) ? address : nil }
    let isAllowed = (use == .link ? SafeAddress.linkSchemes : SafeAddress.mediaSchemes).contains(name)
    return isAllowed ? BaseAddress.address(of: address, from: base) : nil
  }

  /// Whether a value begins like an address that would be refused.
  static func isUnsafe(_ value: String) -> Bool {
    let address = cleaned(value)
    guard let scheme = scheme(address)?.lowercased() else { return false }
    return scheme.hasSuffix("script") || scheme == "data" && !isPicture(address)
  }

  /// The text before the first colon, where no slash, question mark or hash comes earlier.
  private static func scheme(_ address: String) -> Substring? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = address[..<colon]
    return scheme.utf8.contains { "/?#\\".utf8.contains($0) } ? nil : scheme
  }

  private static func isPicture(_ address: String) -> Bool {
    let head = address.prefix(40).lowercased()
    return pictureTypes.contains { head.hasPrefix("data:image/\($0);") || head.hasPrefix("data:image/\($0),") }
  }

  /// An address as the URL Standard begins to read it (section 4.4): without control characters and spaces at its ends, and without
  /// tabs and line ends anywhere. What is left of them, and what could end a value or a tag, is percent-encoded.
  private static func cleaned(_ address: String) -> String {
    if address.utf8.allSatisfy({ isPlain[Int($0)] }) { return address }
    var bytes = Array(address.utf8.drop { $0 <= 0x20 })
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in bytes where byte != 0x09 && byte != 0x0A && byte != 0x0D {
      if isPlain[Int(byte)] || byte >= 0x80 {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let isPlain: [Bool] = {
    var result = (0..<256).map { (0x21...0x7E).contains($0) }
    for byte in "\"<>`".utf8 { result[Int(byte)] = false }
    return result
  }()
}
