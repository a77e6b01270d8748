import CopydeskCore
import CopydeskText

/// Whether a description is the site's own, the same on each of its pages, and says nothing of the article.
///
/// Such a text shares next to no words with the article. Where it names the site, it may share a few: those that say what the site is about.
struct SloganCheck {
  /// The site's name, and the host of its address without the last part, as keys.
  private let names: [String]
  private let title: String
  private let site: String?
  private let blocks: [Block]

  init(_ metadata: Metadata, _ blocks: [Block]) {
    self.blocks = blocks
    title = metadata.title ?? ""
    site = metadata.site
    let host = metadata.canonicalURL.flatMap(TitleCutting.hostName)
    names = [metadata.site, host].compactMap { $0.map { TextKey($0).string } }.filter { $0.utf8.count >= 5 }
  }

  func isSlogan(_ description: String) -> Bool {
    if isNameWithSlogan(description) { return true }
    let words = SloganCheck.words(description)
    guard words.count >= 2 else { return false }
    let key = TextKey(description).string
    let isNamed = names.contains { key.holds($0) }
    // Most descriptions say half of their words again within the first sentences, and are settled by that.
    let enough = isNamed ? (words.count + 1) / 2 : max(1, words.count / 10)
    guard isNamed || words.count >= SloganCheck.fewestWords else { return false }
    var found = 0
    for word in words {
      let isInTitle = title.holds(word)
      if isInTitle && !isNamed { return false }
      guard isInTitle || blocks.indices.contains(where: { blocks[$0].text.holds(word) }) else { continue }
      found += 1
      if found >= enough { return false }
    }
    return true
  }

  /// Whether a short text is the site's name, a sign, and words of which the title has none: `Merrow Post - News from the coast`.
  private func isNameWithSlogan(_ description: String) -> Bool {
    guard let site, description.hasPrefix(site), description.utf8.count <= SloganCheck.longestSlogan else {
      return false
    }
    let rest = description.dropFirst(site.count).drop { $0.isWhitespace }
    guard let mark = rest.unicodeScalars.first, ShownSite.isMark(mark) else { return false }
    let words = SloganCheck.words(String(rest))
    return !words.isEmpty && !words.contains { title.holds($0) }
  }

  /// A slogan with the site's name has at most so many bytes.
  private static let longestSlogan = 100

  /// A text of fewer words than this may say of an article what its text has no word of.
  private static let fewestWords = 5

  /// A text's words, of which the beginnings are looked for, each once, without their first letters, which may be capitals in one place only; of
  /// scripts without spaces, pairs of characters.
  private static func words(_ text: String) -> [String] {
    if let words = text.withBytes(words(ascii:)) { return words }
    let parts = text.wordParts
    var words = Words(atMost: parts.count)
    for part in parts {
      let isASCII = part.withBytes { bytes in
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
        // In bounds: the word has four bytes at least.
        if bytes.count >= 4 { words.add(UnsafeBufferPointer(rebasing: bytes[1..<min(6, bytes.count)])) }
        return true
      }
      if isASCII { continue }
      if part.unicodeScalars.contains(where: { $0.value >= 0x0E00 && $0.value < 0x1000 || $0.value >= 0x2E80 }) {
        for (one, next) in zip(part, part.dropFirst()) { words.add("\(one)\(next)") }
      } else if part.count >= 4 {
        words.add(String(part.dropFirst().prefix(5)))
      }
    }
    return words.all
  }

  /// The words of a text in ASCII, which are runs of letters and digits; `nil` of any other.
  private static func words(ascii bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    var words = Words(atMost: bytes.count / 6 + 1)
    var start = 0
    for end in 0...bytes.count where end == bytes.count || !isOfWord(bytes[end]) {
      // In bounds: the word has four bytes at least.
      if end - start >= 4 { words.add(UnsafeBufferPointer(rebasing: bytes[start + 1..<min(start + 6, end)])) }
      start = end + 1
    }
    return words.all
  }

  private static func isOfWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// Words, each once.
  private struct Words {
    private(set) var all: [String] = []
    private var hashes: Set<UInt64>

    init(atMost count: Int) {
      all.reserveCapacity(count)
      hashes = Set(minimumCapacity: count)
    }

    mutating func add(_ word: String) {
      word.withBytes { add($0) }
    }

    mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
      // FNV-1a: numbers are compared faster than texts.
      let hash = word.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
      if hashes.insert(hash).inserted { all.append(String(decoding: word, as: UTF8.self)) }
    }
  }
}
