import CopydeskText

/// Tells pictures of a page's controls, and pixels that count readers, from pictures of an article, by their addresses.
enum PictureSign {
  /// Whether an address is that of an icon or of a pixel.
  static func isSign(_ address: String) -> Bool {
    if counters.isAny(in: address) { return true }
    guard hasEndingOfSigns(address) else { return false }
    let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex
    let file = address[start..<path.endIndex]
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")), file.utf8[dot...].count == 4,
      ["gif", "png", "svg", "ico"].contains(file[dot...].dropFirst().lowercased())
    else { return false }
    // What a build adds to a name comes after a dot: `zoom-in.f7dae02f.svg`.
    let name = Substring(file.utf8.prefix { $0 != UInt8(ascii: ".") })
    guard mayBeginSign(name) else { return false }
    let words = name.piecesAtCapitals.flatMap { $0.lowercased()[...].letterParts }
    if words.count == 2, controls.contains(words[0]) { return true }
    return !words.isEmpty && words.allSatisfy { signs.contains($0) || fillings.contains($0) }
      && words.contains { signs.contains($0) }
  }

  /// Whether the first word of a name is one that names of signs begin with; it is not known of a name beyond ASCII.
  private static func mayBeginSign(_ name: Substring) -> Bool {
    var first: [UInt8] = []
    var wasCapital = true
    for byte in name.utf8 {
      if byte >= 0x80 { return true }
      let isCapital = byte &- 0x41 < 26
      let isLetter = (byte | 0x20) &- 0x61 < 26
      if !first.isEmpty, !isLetter || isCapital && !wasCapital { break }
      if isLetter { first.append(byte | 0x20) }
      wasCapital = isCapital
    }
    let word = String(decoding: first, as: UTF8.self)[...]
    return signs.contains(word) || fillings.contains(word) || controls.contains(word)
  }

  /// What the name of a control's picture begins with, before the one word for what the control does: `icon_key`.
  private static let controls: Set<Substring> = ["icon", "ico", "btn", "button", "sprite"]

  /// Whether the path of an address ends as those of signs do; nearly all photographs' end otherwise, which their bytes tell.
  private static func hasEndingOfSigns(_ address: String) -> Bool {
    address.withBytes { bytes in
      let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
      guard end >= 4, bytes[end - 4] == UInt8(ascii: ".") else { return false }
      let ending = bytes[end - 3..<end].reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
      // "gif", "png", "svg", "ico".
      return [0x67_6966, 0x70_6E67, 0x73_7667, 0x69_636F].contains(ending)
    }
  }

  /// Parts of the addresses of services that count readers.
  private static let counters = AddressParts([
    "scorecardresearch.com", "google-analytics.com", "facebook.com/tr?", "vgwort.de", "quantserve.com", "/piwik.php",
    "/matomo.php", "doubleclick.net", "feedburner.com/~", "counter.yadro.ru", "mc.yandex.ru", "pixel.wp.com",
    // Who wrote or comments.
    "gravatar.com/avatar",
  ])

  /// What a control's picture is named.
  private static let signs: Set<Substring> = [
    "icon", "icons", "ico", "sprite", "favicon", "rss", "print", "printer", "email", "mail", "share", "sharing",
    "facebook",
    "fb", "twitter", "whatsapp", "linkedin", "pinterest", "telegram", "instagram", "youtube", "reddit", "digg",
    "delicious", "stumbleupon", "tumblr", "vk", "weibo", "wechat", "bookmark", "comment", "comments", "arrow", "bullet",
    "close", "menu", "search", "zoom", "enlarge", "loading", "loader", "spinner", "pixel", "spacer", "blank", "clear",
  ]

  /// What may be beside such a name.
  private static let fillings: Set<Substring> = [
    "x", "px", "small", "large", "big", "s", "m", "l", "white", "black", "grey", "gray", "blue", "red", "dark", "light",
    "btn", "button", "logo", "circle", "square", "round", "color", "colour", "left", "right", "up", "down", "on", "off",
    "new",
    "in", "out", "follow", "like", "to", "this", "page", "article", "img", "image", "ic", "social", "media", "svg", "w",
    "h",
  ]
}

extension Substring {
  /// The pieces that begin with capitals after other characters: `printButton` is two.
  fileprivate var piecesAtCapitals: [Substring] {
    // Where all is ASCII, as in most addresses, each byte is a character.
    let isPlain = utf8.allSatisfy { $0 < 0x80 }
    var pieces: [Substring] = []
    var (start, index, wasCapital) = (startIndex, startIndex, true)
    while index < endIndex {
      let isCapital = isPlain ? utf8[index] &- 0x41 < 26 : self[index].isUppercase
      if isCapital, !wasCapital {
        pieces.append(self[start..<index])
        start = index
      }
      wasCapital = isCapital
      index = isPlain ? utf8.index(after: index) : self.index(after: index)
    }
    return pieces + [self[start...]]
  }
}
