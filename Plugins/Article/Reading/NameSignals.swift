/// What the tokens of names say together, where one changes what the next or the last one says.
///
/// A name such as `has-ad` or `ad-free` says what its element has or lacks, not what it is; `photo-author` says whose the photograph is.
struct NameSignals {
  private(set) var signals: Signals = []
  /// What was said before the last token of the name.
  private var earlier: Signals = []
  private var last: Signals = []

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

  /// Ends a name: what follows is another one's.
  mutating func endName() {
    (earlier, last) = (signals, [])
  }
}
