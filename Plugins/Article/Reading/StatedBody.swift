import CopydeskCore
import CopydeskHTML

/// The article's text as the page states it in JSON-LD, for finding the same text in the tree.
struct StatedBody {
  private let words: Set<UInt64>
  private let page: Page

  /// `nil` where the page states no text, or too little.
  init?(_ text: String?, page: Page) {
    guard let text, text.utf8.count >= 200 else { return nil }
    self.page = page
    words = StatedBody.shingles(Array(CharacterReferences.decoded(text).utf8)[...])
    if words.count < 20 { return nil }
  }

  /// For each segment, whether most of it is in the stated text; `nil` where the two have so little in common that the stated text
  /// cannot be that of this page.
  func match(_ segments: [Segment]) -> [Bool]? {
    var found: Set<UInt64> = []
    let result = segments.map { segment -> Bool in
      var bytes: [UInt8] = []
      for index in segment.start..<segment.end where page.nodes[index].tag == .text { bytes += page.text(of: index) }
      let own = StatedBody.shingles(bytes[...])
      guard !own.isEmpty else { return false }
      let common = own.intersection(words)
      found.formUnion(common)
      return common.count * 2 > own.count
    }
    return found.count * 5 > words.count * 3 ? result : nil
  }

  /// Hashes of runs of twelve bytes that are neither ASCII white space nor ASCII punctuation, one for every start of a word or of a
  /// character beyond ASCII.
  private static func shingles(_ bytes: ArraySlice<UInt8>) -> Set<UInt64> {
    var letters: [UInt8] = []
    var starts: [Int] = []
    var isBoundary = true
    for byte in bytes {
      let isLetter =
        byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
      if isLetter {
        if isBoundary || byte >= 0xE3 { starts.append(letters.count) }
        letters.append(byte)
      }
      isBoundary = !isLetter
    }
    var result: Set<UInt64> = []
    for start in starts where start + 12 <= letters.count {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in letters[start..<start + 12] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      result.insert(hash)
    }
    return result
  }
}
