/// What a part of a block's text is.
public struct Mark: Sendable, Hashable {
  /// The kinds of inline markup that are kept.
  public enum Kind: Sendable, Hashable {
    /// A link to an address.
    case link(href: String)
    /// Emphasis, usually shown in italics.
    case emphasis
    /// Strong importance, usually shown in bold.
    case strong
    /// Computer code.
    case code
  }

  /// What the part is.
  public var kind: Kind
  /// The part, as offsets into the text in UTF-8 bytes; both ends are on character boundaries.
  public var range: Range<Int>

  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The kind's name in JSON.
  public var name: String {
    switch kind {
    case .link: "link"
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .code: "code"
    }
  }
}

extension Block {
  /// Replaces a part of the text and moves the marks along.
  ///
  /// Marks inside the part go; marks that reach into it are cut off at its edge; marks around it grow or shrink
  /// with it.
  ///
  /// - Parameters:
  ///   - range: The part, in UTF-8 bytes, on character boundaries.
  ///   - replacement: What is there afterwards.
  public mutating func replace(_ range: Range<Int>, with replacement: String) {
    let utf8 = text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let upper = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
    let delta = replacement.utf8.count - range.count
    text.replaceSubrange(lower..<upper, with: replacement)
    marks = marks.compactMap { mark in
      func moved(_ offset: Int, isStart: Bool) -> Int {
        if offset <= range.lowerBound { return offset }
        if offset >= range.upperBound { return offset + delta }
        return isStart ? range.upperBound + delta : range.lowerBound
      }
      if range.lowerBound <= mark.range.lowerBound, mark.range.upperBound <= range.upperBound, !range.isEmpty {
        return nil
      }
      let start = moved(mark.range.lowerBound, isStart: true)
      let end = moved(mark.range.upperBound, isStart: false)
      return start < end ? Mark(mark.kind, start..<end) : nil
    }
  }
}
