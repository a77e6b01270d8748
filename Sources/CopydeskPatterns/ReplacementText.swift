/// What a match is replaced by: a text in which `$1`, `$<name>` and `${name}` are what a group matched, `$0` the whole match, and `$$` a dollar sign.
package struct ReplacementText: Sendable, Hashable {
  private enum Piece: Sendable, Hashable {
    case literal(String)
    case group(Int)
  }

  private var pieces: [Piece] = []

  /// - Throws: ``PatternError`` for a group that the pattern does not have, and for a dollar sign that means nothing.
  package init(_ text: String, for pattern: TextPattern) throws(PatternError) {
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      if dollar > rest.startIndex { pieces.append(.literal(String(rest[..<dollar]))) }
      let offset = text.unicodeScalars.distance(from: text.startIndex, to: dollar)
      rest = rest[text.index(after: dollar)...]
      if rest.first == "$" {
        pieces.append(.literal("$"))
        rest = rest.dropFirst()
        continue
      }
      let name = ReplacementText.takeName(&rest)
      guard let name else {
        throw PatternError(
          message:
            "a '$' needs a group after it, such as '$1' or '$<name>'; a dollar sign is '$$', in a config file '$$$$'",
          offset: offset)
      }
      guard let group = Int(name) ?? pattern.groupNames[name], (0...pattern.groupCount).contains(group) else {
        throw PatternError(message: "the pattern has no group '\(name)'", offset: offset)
      }
      pieces.append(.group(group))
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
  }

  /// Takes `1`, `{12}`, `{name}` or `<name>`.
  private static func takeName(_ rest: inout Substring) -> String? {
    if let digit = rest.first, digit.isASCII, digit.isNumber {
      rest = rest.dropFirst()
      return String(digit)
    }
    guard let open = rest.first, let close: Character = ["{": "}", "<": ">"][open], let end = rest.firstIndex(of: close)
    else { return nil }
    let name = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    return name.isEmpty ? nil : String(name)
  }

  /// The text for one match.
  ///
  /// - Parameters:
  ///   - groups: What ``TextPattern/forEachMatch(in:_:)`` hands out.
  ///   - text: The text that was searched, in UTF-8.
  package func filled(_ groups: [Range<Int>?], in text: some RandomAccessCollection<UInt8>) -> String {
    pieces.reduce(into: "") { result, piece in
      switch piece {
      case .literal(let literal): result += literal
      case .group(let number):
        guard let range = groups[number] else { break }
        let start = text.index(text.startIndex, offsetBy: range.lowerBound)
        result += String(decoding: text[start..<text.index(start, offsetBy: range.count)], as: UTF8.self)
      }
    }
  }
}
