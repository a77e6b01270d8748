import CopydeskHTML
import CopydeskText

/// Finds the section that a page's address names: `https://gazette.example/local-news/ferry-is-back` is in the section that the page's menu
/// calls "Local news" and links to as `/local-news`.
///
/// A folder of the address that no link names may as well be a user, a language or a day.
struct PathSection {
  let reading: PageReading
  private let host: String
  /// The path of the page's address, in bytes, up to its last slash.
  private let folders: ArraySlice<UInt8>

  /// `nil` for an address without folders.
  init?(_ reading: PageReading, address: String?) {
    guard let address = address.flatMap({ WebAddress($0) }) else { return nil }
    let path = Array(address.path.utf8)
    let end = path.reversed().drop { $0 == UInt8(ascii: "/") }.drop { $0 != UInt8(ascii: "/") }.count
    guard end > 2 else { return nil }
    self.reading = reading
    host = address.bareHost
    folders = path.prefix(end)
  }

  /// The name of the innermost folder that a link names, as it is printed.
  ///
  /// - Parameter accepts: Whether a name may be a section's.
  func name(where accepts: (String) -> Bool) -> String? {
    var best: (length: Int, name: String)?
    for node in reading.byTag.anchors {
      guard (1...PathSection.longestName).contains(reading.wholeWeight[node]),
        let href = reading.page.attribute(.href, of: node), let folder = folder(href), folder.count > best?.length ?? 0
      else { continue }
      let name = reading.fullText(of: node, limit: 80).trimmed
      if isName(name, of: folder), accepts(name) { best = (folder.count, name) }
    }
    return best?.name
  }

  /// A section's name is at most this long, in bytes.
  private static let longestName: Int32 = 40

  /// The folder around the page that a link leads to, with the slash before it.
  private func folder(_ href: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = href.first else { return nil }
    var path = href
    if first != UInt8(ascii: "/") || href.dropFirst().first == UInt8(ascii: "/") {
      guard first == UInt8(ascii: "h") || first == UInt8(ascii: "/"), href.count < 300, mayLeadToFolder(href),
        let address = WebAddress(String(decoding: href, as: UTF8.self)), address.bareHost == host
      else { return nil }
      path = Array(address.path.utf8)[...]
    }
    if path.last == UInt8(ascii: "/") { path = path.dropLast() }
    guard path.count > 1, path.count < folders.count, folders.starts(with: path),
      folders[folders.startIndex + path.count] == UInt8(ascii: "/")
    else { return nil }
    return path
  }

  /// Whether the path of a whole address begins as the page's does; nearly no link leads to one of its folders.
  private func mayLeadToFolder(_ href: ArraySlice<UInt8>) -> Bool {
    href.withUnsafeBufferPointer { bytes in
      var start = 1
      while start < bytes.count, bytes[start] != UInt8(ascii: "/") || bytes[start - 1] != UInt8(ascii: "/") {
        start += 1
      }
      start += 1
      while start < bytes.count, !PathSection.endsAuthority(bytes[start]) { start += 1 }
      guard start + 1 < bytes.count, folders.count > 1 else { return false }
      return bytes[start] == folders[folders.startIndex] && bytes[start + 1] == folders[folders.startIndex + 1]
    }
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\\")
  }

  /// Whether a link's text is what its folder is called: all of it, or its beginning or end.
  private func isName(_ text: String, of folder: ArraySlice<UInt8>) -> Bool {
    let last = folder[((folder.lastIndex(of: UInt8(ascii: "/")) ?? folder.startIndex) + 1)...]
    let (name, key) = (PathSection.key(text), PathSection.key(PathSection.decoded(last)))
    guard name.utf8.count >= 2, name.contains(where: \.isLetter), name != host else { return false }
    if name == key { return true }
    return name.utf8.count >= 3 && name.utf8.count * 3 >= key.utf8.count && (key.hasPrefix(name) || key.hasSuffix(name))
  }

  /// A name's letters and digits without its conjunctions: "Food & Drink" and `food-and-drink` are the same.
  private static func key(_ text: String) -> String {
    let words = text.lowercased().wordParts
    return words.count < 2
      ? TextKey(text).string
      : words.filter { !Vocabulary.isPhrase($0, .conjunctions) }.map { TextKey(String($0)).string }.joined()
  }

  /// A part of a path with its percent-encoded bytes as they are meant (RFC 3986, section 2.1).
  private static func decoded(_ part: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      if byte == UInt8(ascii: "%"), digits.count == 2, let value {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
