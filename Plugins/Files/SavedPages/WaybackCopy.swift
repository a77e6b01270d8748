/// A page as the Wayback Machine serves it: with the address and the moment it was taken, and links that lead back into the archive.
struct WaybackCopy: Equatable {
  var url: String?
  var fetched: String?

  /// Finds the call that every copy has in its head: `__wm.wombat("https://courier.example/","20240305073000",…`.
  init?(head: ArraySlice<UInt8>) {
    guard let call = head.firstPlace(of: "__wm.wombat(".utf8) else { return nil }
    let line = head[call.upperBound...].prefix(8 << 10).prefix { $0 != UInt8(ascii: ")") && $0 != 0x0A }
    let parts = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    guard parts.count > 3 else { return nil }
    url = SavedPage.address(String(decoding: parts[1], as: UTF8.self))
    fetched = WrittenDate.iso(stamp: String(decoding: parts[3], as: UTF8.self))
    if url == nil, fetched == nil { return nil }
  }

  /// Takes an address in the archive apart: `https://web.archive.org/web/20240305073000/https://courier.example/`.
  init?(address: String) {
    let bytes = Array(address.utf8)
    guard let link = Self.links(in: bytes, limit: 1).first, link.lowerBound == 0 else { return nil }
    guard let stamp = address.split(separator: "/").first(where: { $0.utf8.prefix(14).allSatisfy(Self.isDigit) }) else {
      return nil
    }
    url = SavedPage.address(String(decoding: bytes[link.upperBound...], as: UTF8.self))
    fetched = WrittenDate.iso(stamp: stamp.prefix(14))
  }

  /// The page with every rewritten address as it was.
  static func undoingLinks(_ bytes: [UInt8]) -> [UInt8] {
    let links = links(in: bytes, limit: .max)
    if links.isEmpty { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var done = 0
    for link in links {
      result += bytes[done..<link.lowerBound]
      done = link.upperBound
    }
    return result + bytes[done...]
  }

  /// Where the archive's part of addresses is: `https://web.archive.org/web/20240305073000im_/` and shorter forms of it, in JSON also with
  /// escaped slashes, before an address with its scheme.
  private static func links(in bytes: [UInt8], limit: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while found.count < limit, let next = bytes[index...].firstPlace(of: "web".utf8)?.lowerBound {
      index = next + 1
      guard let end = end(ofLink: bytes, afterWeb: next + 3),
        let start = start(ofLink: bytes, beforeWeb: next, notBefore: found.last?.upperBound ?? 0)
      else { continue }
      found.append(start..<end)
      index = end
    }
    return found
  }

  /// Reads `/20240305073000im_/` after `web`.
  private static func end(ofLink bytes: [UInt8], afterWeb index: Int) -> Int? {
    guard var index = slash(bytes, index) else { return nil }
    let digits = bytes[index...].prefix(15).prefix(while: isDigit).count
    guard digits == 14 else { return nil }
    index += 14
    let letters = bytes[index...].prefix(3)
    if letters.count == 3, letters.last == UInt8(ascii: "_"), letters.dropLast().allSatisfy(isLetter) { index += 3 }
    guard let end = slash(bytes, index), bytes[end...].starts(with: "http".utf8) else { return nil }
    return end
  }

  /// Reads backwards from `web`: a slash, and the archive's host with or without its scheme. Without a host, the address has to begin there.
  private static func start(ofLink bytes: [UInt8], beforeWeb index: Int, notBefore floor: Int) -> Int? {
    var start = index
    func take(_ text: String) -> Bool {
      guard start - text.utf8.count >= floor, bytes[(start - text.utf8.count)..<start].elementsEqual(text.utf8) else {
        return false
      }
      start -= text.utf8.count
      return true
    }
    guard take("\\/") || take("/") else { return nil }
    guard take("web.archive.org") else {
      let opening: [UInt8] = [0x20, 0x09, 0x0A, 0x0D] + "\"'=(,;".utf8
      return start == floor || opening.contains(bytes[start - 1]) ? start : nil
    }
    guard take("\\/\\/") || take("//") else { return start }
    _ = take("https:") || take("http:")
    return start
  }

  private static func slash(_ bytes: [UInt8], _ index: Int) -> Int? {
    let rest = bytes[min(index, bytes.count)...]
    if rest.first == UInt8(ascii: "/") { return index + 1 }
    return rest.starts(with: "\\/".utf8) ? index + 2 : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
