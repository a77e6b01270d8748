import CopydeskCore

/// Writes the inside of a block.
///
/// Emphasis is written with `*`, `**` or `_` where CommonMark's rules about the characters beside a delimiter (0.31,
/// section 6.2) read it back as meant, and with an HTML tag where they do not, as in Chinese and Japanese, where a closing
/// bracket before `**` and a letter after it make it plain text. Struck words are written with GFM's `~~` by the same rules.
struct InlineWriter {
  private let text: [UInt8]
  private let marks: [NestedMarks.Part]
  private let tokens: [NestedMarks.Token]
  private let place: Context
  private var styles: [Style]

  /// What is around the text.
  enum Context {
    /// A line of its own: line ends are hard line breaks.
    case block
    /// A heading: line ends are spaces.
    case heading
    /// A field of a table: line ends are `<br>`.
    case cell
    /// The alternative text of a picture: no marks, line ends are spaces.
    case alternative
  }

  enum Style {
    case undecided, star, underscore, tilde, tag
  }

  /// The text and its marks as Markdown.
  static func render(_ text: String, marks: [Mark] = [], in place: Context = .block) -> [UInt8] {
    let clean = CleanText(text, marks: place == .alternative ? [] : marks)
    if !clean.marks.isEmpty { return InlineWriter(clean, in: place).render() }
    var out: [UInt8] = []
    out.reserveCapacity(clean.bytes.count + clean.bytes.count / 8)
    Escaper(text: clean.bytes, place: place).write(0..<clean.bytes.count, to: &out)
    return out
  }

  private init(_ clean: CleanText, in place: Context) {
    text = clean.bytes
    let nested = NestedMarks(clean) { LinkDestination($0)?.bytes }
    marks = nested.parts
    tokens = nested.tokens(count: clean.bytes.count)
    styles = Array(repeating: .undecided, count: marks.count)
    self.place = place
    decideStyles()
  }

  private func render() -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + text.count / 8)
    let escaper = Escaper(text: text, place: place)
    var end = 0
    for (position, token) in tokens.enumerated() where position >= end {
      switch token {
      case .open(let index) where isPlainAddress(index, at: position):
        out += [UInt8(ascii: "<")] + marks[index].destination + [UInt8(ascii: ">")]
        end = position + 3
      case .text(let range): escaper.write(range, to: &out)
      case .code(let index): writeCode(marks[index].range, escaper: escaper, to: &out)
      case .open(let index): out += delimiter(index, closes: false)
      case .close(let index): out += delimiter(index, closes: true)
      }
    }
    return out
  }

  /// Whether a link shows its address and nothing else, so that `<https://…>` says both (CommonMark, section 6.5).
  private func isPlainAddress(_ index: Int, at position: Int) -> Bool {
    let mark = marks[index]
    guard mark.kind == .link, position + 2 < tokens.count, case .text(let range) = tokens[position + 1],
      tokens[position + 2] == .close(index), text[range].elementsEqual(mark.destination)
    else { return false }
    return Escaper.isAddress(mark.destination[...])
  }

  private func delimiter(_ index: Int, closes: Bool) -> [UInt8] {
    switch (marks[index].kind, styles[index]) {
    case (.link, _):
      closes ? Array("](".utf8) + marks[index].destination + [UInt8(ascii: ")")] : [UInt8(ascii: "[")]
    case (.struck, .tag): Array((closes ? "</s>" : "<s>").utf8)
    case (.struck, _): Array("~~".utf8)
    case (.strong, .tag): Array((closes ? "</strong>" : "<strong>").utf8)
    case (.strong, _): Array("**".utf8)
    case (_, .tag): Array((closes ? "</em>" : "<em>").utf8)
    case (_, .underscore): [UInt8(ascii: "_")]
    default: [UInt8(ascii: "*")]
    }
  }

  /// Writes code between more backticks than it has in a row. A field of a table cannot hold a `|` in such code.
  private func writeCode(_ range: Range<Int>, escaper: Escaper, to out: inout [UInt8]) {
    let code = text[range]
    if place == .cell, code.contains(UInt8(ascii: "|")) {
      out += Array("<code>".utf8)
      escaper.write(range, to: &out)
      out += Array("</code>".utf8)
      return
    }
    let backtick = UInt8(ascii: "`")
    let delimiter = Array(repeating: backtick, count: code.longestRun(of: backtick) + 1)
    let needsSpace = code.first == backtick || code.last == backtick
    out += delimiter + (needsSpace ? [0x20] : [])
    out += code.lazy.map { $0 == 0x0A ? 0x20 : $0 }
    out += (needsSpace ? [0x20] : []) + delimiter
  }
}

extension InlineWriter {
  /// Decides, from the outside in, how each struck, strong or emphasized part is written.
  private mutating func decideStyles() {
    var opens = Array(repeating: 0, count: marks.count)
    var closes = opens
    for (position, token) in tokens.enumerated() {
      if case .open(let index) = token { opens[index] = position }
      if case .close(let index) = token { closes[index] = position }
    }
    for index in marks.indices where marks[index].kind != .link && marks[index].kind != .code {
      let (open, close) = (opens[index], closes[index])
      let neighbours = [open - 1, open + 1, close - 1, close + 1].filter(tokens.indices.contains).map { tokens[$0] }
      let before = Flank(of: neighbour(open, -1, .before))
      let first = Flank(of: neighbour(open, 1, .after))
      let last = Flank(of: neighbour(close, -1, .before))
      let after = Flank(of: neighbour(close, 1, .after))
      let flanks = (first == .word || before.parts) && (last == .word || after.parts)
      let used = neighbours.map(style)
      let takesUnderscore =
        marks[index].kind == .emphasis && before.parts && after.parts && !used.contains(.underscore)
      if marks[index].kind == .struck {
        styles[index] = flanks ? .tilde : .tag
      } else if takesUnderscore, isStrong(tokens[open + 1]) || isStrong(tokens[close - 1]) {
        // A strong part at its edge gets the stars.
        styles[index] = .underscore
      } else if flanks, !used.contains(.star) {
        styles[index] = .star
      } else if takesUnderscore {
        styles[index] = .underscore
      } else {
        styles[index] = .tag
      }
    }
  }

  private func style(of token: NestedMarks.Token) -> Style {
    switch token {
    case .open(let index), .close(let index): styles[index]
    case .text, .code: .undecided
    }
  }

  private func isStrong(_ token: NestedMarks.Token) -> Bool {
    switch token {
    case .open(let index), .close(let index): marks[index].kind == .strong
    case .text, .code: false
    }
  }

  private enum Side { case before, after }

  /// The character beside a delimiter. Markup of every kind is punctuation; the ends of the text are spaces.
  private func neighbour(_ position: Int, _ step: Int, _ side: Side) -> Unicode.Scalar {
    guard tokens.indices.contains(position + step) else { return " " }
    guard case .text(let range) = tokens[position + step] else { return "*" }
    return side == .before ? text.scalar(before: range.upperBound) : text.scalar(at: range.lowerBound)
  }
}

/// The class of a character beside a delimiter.
private enum Flank {
  case space, punctuation, word
  /// Symbols outside ASCII, which are punctuation in one version of CommonMark and not in another.
  case disputed

  init(of scalar: Unicode.Scalar) {
    if scalar.isASCII {
      self = Flank(ofASCII: UInt8(scalar.value))
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      self = .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .disputed
    case .control, .lineSeparator, .paragraphSeparator: self = .disputed
    default: self = .word
    }
  }

  private init(ofASCII byte: UInt8) {
    switch byte {
    case 0x0A, 0x20: self = .space
    case 0x00...0x1F, 0x7F: self = .disputed
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .word
    default: self = .punctuation
    }
  }

  /// Whether a delimiter beside it can begin or end whatever is on its other side.
  var parts: Bool { self == .space || self == .punctuation }
}

extension Sequence<UInt8> {
  /// How often a byte occurs in a row at most.
  func longestRun(of byte: UInt8) -> Int {
    var (longest, run) = (0, 0)
    for element in self {
      run = element == byte ? run + 1 : 0
      longest = Swift.max(longest, run)
    }
    return longest
  }
}
