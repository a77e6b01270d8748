/// What a page says about its own copy: the address it had, and when it was fetched.
///
/// Programs that save pages write that into a comment near the beginning. Only the first kilobytes are looked at.
struct SavedPage: Equatable {
  var url: String?
  /// ISO 8601; see `Origin.fetched`.
  var fetched: String?
  /// Whether a web archive rewrote the links.
  var isWayback = false

  /// How far into a page its comments are looked for.
  static let window = 16 << 10

  /// - Returns: `nil` where the page says nothing about itself.
  init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(Self.window)
    var rest = head
    while let start = rest.firstPlace(of: "<!--".utf8) {
      rest = rest[start.upperBound...]
      let end = rest.firstPlace(of: "-->".utf8)?.lowerBound ?? rest.endIndex
      if url == nil { read(comment: String(decoding: rest[..<end].prefix(4 << 10), as: UTF8.self)) }
      rest = rest[end...]
    }
    if let copy = WaybackCopy(head: head) ?? url.flatMap({ WaybackCopy(address: $0) }) {
      url = copy.url ?? url
      fetched = copy.fetched
      isWayback = true
    }
    if url == nil, fetched == nil { return nil }
  }

  private mutating func read(comment: String) {
    let text = comment.drop(while: \.isWhitespace)
    if text.hasPrefix("Mirrored from ") {
      readMirrored(text.dropFirst("Mirrored from ".count))
    } else if text.hasPrefix("saved from url=(") {
      // The four digits in brackets are the length of the address.
      guard let bracket = text.firstIndex(of: ")") else { return }
      url = Self.address(text[text.index(after: bracket)...].prefix { !$0.isWhitespace })
    } else if text.hasPrefix("Page saved with SingleFile") {
      for line in text.split(whereSeparator: \.isNewline) {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        let value = parts[1].trimmingSpace
        switch parts[0].trimmingSpace {
        case "url": url = Self.address(value)
        case "saved date": fetched = WrittenDate.iso(value)
        default: break
        }
      }
    }
  }

  /// `courier.example/storm.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 05 Mar 2024 07:30:00 GMT`. The scheme is left out by
  /// HTTrack; most pages have been at https for years.
  private mutating func readMirrored(_ text: some StringProtocol) {
    let words = text.prefix { !$0.isNewline }
    guard let by = words.firstRange(of: " by HTTrack") else { return }
    let given = words[..<by.lowerBound]
    url = Self.address(given.contains("://") ? String(given) : "https://\(given)")
    let rest = words[by.upperBound...]
    fetched = WrittenDate.iso(rest.lastIndex(of: "]").map { rest[$0...].dropFirst() } ?? rest)
  }

  /// An address of the web that can be one; `nil` for everything else.
  static func address(_ text: some StringProtocol) -> String? {
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), text.utf8.count <= 2 << 10,
      !text.unicodeScalars.contains(where: {
        $0.properties.isWhitespace || $0.value < 0x20 || "<>\"".unicodeScalars.contains($0)
      })
    else { return nil }
    let host = text.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) }
    return host.isEmpty ? nil : String(text)
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  fileprivate var trimmingSpace: String {
    let start = drop(while: \.isWhitespace)
    let end = start.reversed().prefix { $0.isWhitespace }.count
    return String(start.dropLast(end))
  }
}
