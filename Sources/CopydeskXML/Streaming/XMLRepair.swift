import CopydeskHTML

/// Mends what feeds most often get wrong, so that XML parsers lose no text over it: names of HTML's characters (`&nbsp;`) and a bare `&`.
package enum XMLRepair {
  /// The document with numbers in place of HTML's names, and `&amp;` in place of an `&` that begins no reference. CDATA sections and
  /// comments stay as they are.
  package static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    // In UTF-16 an ampersand is two bytes; such documents come from programs that know XML.
    guard bytes.contains(UInt8(ascii: "&")), !bytes.prefix(64).contains(0) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 256)
    var index = 0
    while index < bytes.count {
      let rest = bytes[index...]
      if rest.first == UInt8(ascii: "<"), let end = endOfRaw(rest) {
        result += rest[..<end]
        index = end
      } else if rest.first == UInt8(ascii: "&") {
        let (replacement, end) = reference(rest)
        result += replacement
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Where a CDATA section or a comment ends that begins here.
  private static func endOfRaw(_ rest: ArraySlice<UInt8>) -> Int? {
    for (opening, closing) in [("<![CDATA[", "]]>"), ("<!--", "-->")] where rest.starts(with: opening.utf8) {
      return rest.dropFirst(opening.utf8.count).firstRange(of: Array(closing.utf8))?.upperBound ?? rest.endIndex
    }
    return nil
  }

  /// What to write for the `&` that the text begins with, and where the text goes on.
  private static func reference(_ rest: ArraySlice<UInt8>) -> ([UInt8], end: Int) {
    let name = rest.dropFirst().prefix(40).prefix { $0 != UInt8(ascii: ";") && isNameByte($0) }
    guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";") else {
      return (Array("&amp;".utf8), rest.startIndex + 1)
    }
    let end = name.endIndex + 1
    let isXML = ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
    if isXML || name.first == UInt8(ascii: "#") { return (Array(rest[..<end]), end) }
    guard let text = NamedCharacter.text(of: name) else { return (Array(rest[..<end]), end) }
    let numbers = String(decoding: text, as: UTF8.self).unicodeScalars.map { "&#\($0.value);" }
    return (Array(numbers.joined().utf8), end)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "#")
  }
}
