/// Phrases with the bytes that each is made of: a short text is searched only for those whose bytes it all has.
struct PhrasesByBytes: Sendable {
  /// The phrases, in their order.
  let all: [String]
  /// For each phrase, a bit for each of its bytes, by their lowest six bits.
  private let bytes: [UInt64]

  init(_ phrases: [String]) {
    all = phrases
    bytes = phrases.map(PhrasesByBytes.bytes)
  }

  /// The phrases that may be in a text; mostly none.
  func possible(in text: String) -> [String] {
    let others = ~PhrasesByBytes.bytes(of: text)
    var found: [String] = []
    for index in bytes.indices where bytes[index] & others == 0 { found.append(all[index]) }
    return found
  }

  private static func bytes(of text: String) -> UInt64 {
    text.utf8.reduce(0) { $0 | 1 &<< UInt64($1 & 63) }
  }
}
