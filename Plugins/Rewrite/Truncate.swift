public import CopydeskCore
import CopydeskText

/// Cuts articles that are longer than a number of words or characters, where a sentence or a block ends.
///
/// What comes after the cut is a removal, and the history says how much is gone. Words are counted as everywhere: a character each, where
/// words are written without spaces. An article whose first sentence is too long already is cut after a word.
public struct Truncate: Transform {
  /// Where an article may be cut.
  public enum Border: String, SettingChoice {
    /// After a sentence.
    case sentence
    /// After a block.
    case block
  }

  public struct Settings: StageSettings {
    @Setting("The most words that body text may have.") public var words: Int? = nil
    @Setting("The most characters that body text may have.") public var characters: Int? = nil
    @Setting("Where the cut is: after a sentence, or after a whole block.") public var at = Border.sentence

    public init() {}
  }

  private let measure: TextMeasure
  private let border: Border

  /// - Throws: ``SettingError`` unless there is one limit, from 1.
  public init(settings: Settings) throws {
    switch (settings.words, settings.characters) {
    case (let words?, nil): measure = .words(words)
    case (nil, let characters?): measure = .characters(characters)
    default: throw SettingError("expected one limit, words or characters")
    }
    guard (1...1_000_000_000).contains(measure.limit) else {
      throw SettingError(path: measure.unit, "expected a number from 1 to 1000000000, found \(measure.limit)")
    }
    border = settings.at
  }

  /// Cuts one document.
  public func apply(to document: inout Document, in context: StageContext) -> Outcome {
    var left = measure.limit
    var isEmpty = true
    for index in document.blocks.indices where document.blocks[index].role == .body {
      let size = measure.size(of: document.blocks[index].plainText, upTo: left + 1)
      if size <= left {
        left -= size
        isEmpty = isEmpty && size == 0
        continue
      }
      let cut = place(of: left, in: document.blocks[index], isFirst: isEmpty)
      self.cut(&document, at: index, offset: cut)
      let kept = cut == 0 ? 0 : measure.size(of: document.blocks[index].plainText, upTo: left)
      context.note("cut to \(measure.limit - left + kept) \(measure.unit)")
      break
    }
    return .keep
  }

  /// The offset in a block's text, in UTF-8 bytes, after which it is cut; 0 where none of it stays.
  private func place(of left: Int, in block: Block, isFirst: Bool) -> Int {
    guard block.isProse else { return 0 }
    var best = 0
    if border == .sentence {
      var used = 0
      SentenceEnd.forEachEnd(in: block.text) { end in
        if used > left { return }
        used += measure.size(of: block.text.part(best..<end), upTo: left - used + 1)
        if used <= left { best = end }
      }
    }
    return best == 0 && isFirst ? measure.offset(of: left, in: block.text) : best
  }

  /// Takes out everything after an offset in a block: as removals, in reading order.
  private func cut(_ document: inout Document, at index: Int, offset: Int) {
    let reason = "The article is longer than \(measure.limit) \(measure.unit)."
    var first = index
    if offset > 0 {
      var rest = document.blocks[index]
      let length = rest.text.utf8.count
      let space = rest.text.utf8.dropFirst(offset).prefix { $0 == 0x20 || $0 == 0x0A }.count
      document.blocks[index].replace(offset..<length, with: "")
      rest.replace(0..<offset + space, with: "")
      document.blocks.insert(rest, at: index + 1)
      first += 1
    } else {
      // A heading over nothing goes as well.
      while first > 0, case .heading = document.blocks[first - 1].kind, document.blocks[first - 1].role == .body {
        first -= 1
      }
    }
    let removed = document.blocks[first...].map { Removal(rule: "truncated", reason: reason, block: $0) }
    document.blocks.removeSubrange(first...)
    document.removals += removed
  }
}

extension Block {
  /// Whether the text may be cut within.
  fileprivate var isProse: Bool {
    switch kind {
    case .paragraph, .listItem, .quote: true
    case .heading, .preformatted, .table, .figure, .embed, .rule: false
    }
  }
}

extension String {
  fileprivate func part(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}
