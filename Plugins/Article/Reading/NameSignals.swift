/// What the tokens of names say together, where one changes what the next or the last one says.
///
/// A name such as `has-ad` or `ad-free` says what its element has or lacks, not what it is; `photo-author` says whose the photograph is.
struct NameSignals {
  private(set) var signals: Signals = []
  /// What was said before the last token of the name.
  private var earlier: Signals = []
  private var last: Signals = []
  /// What pairs of the name's words say, what the last of them says, and which word that ends with.
  private var (pairs, lastPair): (Signals, Signals) = ([], [])
  private var place = 0

  /// Adds a token.
  mutating func add(_ token: Signals) {
    defer { last = token }
    if token.contains(.state) {
      signals = earlier
    } else if token.contains(.absence) || last.contains(.absence) {
      earlier = signals
    } else {
      earlier = signals
      let isCredit = last.contains(.photo) && token.contains(.byline)
      signals.formUnion(isCredit ? token.subtracting([.byline, .author]).union(.credit) : token)
    }
  }

  /// Adds what a word, by its number, says together with the one before.
  mutating func addPair(_ pair: Signals, at word: Int) {
    if pair.isEmpty { return }
    (lastPair, place) = (pair, word)
    pairs.formUnion(pair)
  }

  /// Ends a name of so many words: what follows is another one's. Within a long one two words are words among others (`top-stories-of-the-year`), but
  /// not at its end (`hub-item__read-more`).
  mutating func endName(of words: Int) {
    if !pairs.isEmpty {
      signals.formUnion(words <= NameSignals.mostWords ? pairs : pairs.intersection(NameSignals.harmless))
      if place == words { signals.formUnion(lastPair) }
      (pairs, lastPair, place) = ([], [], 0)
    }
    (earlier, last) = (signals, [])
  }

  /// What takes no text out.
  private static let harmless: Signals = [.deck, .caption, .credit, .byline]
  private static let mostWords = 3
}
