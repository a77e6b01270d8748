/// A text by its code points, in which places are numbers.
struct CodePoints {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var count: Int { scalars.count }

  func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  func outside(_ place: Int) -> Trouble {
    Trouble("there is no place \(place) in a text of \(count) characters")
  }

  /// The first place at which another text begins, from a place on.
  func first(of part: CodePoints, from start: Int) -> Int? {
    guard part.count <= count - start else { return nil }
    return (start...(count - part.count)).first { begins(part, at: $0) }
  }

  /// The last place at which another text begins.
  func last(of part: CodePoints) -> Int? {
    guard part.count <= count else { return nil }
    return (0...(count - part.count)).last { begins(part, at: $0) }
  }

  private func begins(_ part: CodePoints, at place: Int) -> Bool {
    for offset in part.scalars.indices where scalars[place + offset] != part.scalars[offset] { return false }
    return true
  }

  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return text(first..<(last + 1))
  }
}

extension String {
  /// Whether another text is in this one, byte by byte: UTF-8 finds code points that way.
  func containsBytes(of part: String) -> Bool { nextPlace(of: part, from: utf8.startIndex) != nil }

  /// Where another text is next.
  private func nextPlace(of part: String, from start: String.Index) -> Range<String.Index>? {
    guard let first = part.utf8.first else { return start..<start }
    var place = start
    while let found = utf8[place...].firstIndex(of: first) {
      let rest = utf8[found...]
      if rest.starts(with: part.utf8) { return found..<utf8.index(found, offsetBy: part.utf8.count) }
      place = utf8.index(after: found)
    }
    return nil
  }

  func mappingASCII(_ map: (UInt8) -> UInt8) -> String {
    String(decoding: utf8.map(map), as: UTF8.self)
  }

  /// The parts between separators, at most so many; between all code points for an empty separator.
  ///
  /// - Throws: Where there are more than an evaluation may make.
  func parts(_ separator: String, limit: Int) throws(Trouble) -> [String] {
    if limit == 0 { return [] }
    if separator.isEmpty { return try characters(limit: limit) }
    var parts: [String] = []
    var start = startIndex
    while parts.count < limit - 1, let range = nextPlace(of: separator, from: start) {
      if parts.count == Evaluation.costLimit { throw Self.tooManyParts }
      parts.append(String(self[start..<range.lowerBound]))
      start = range.upperBound
    }
    return parts + [String(self[start...])]
  }

  private func characters(limit: Int) throws(Trouble) -> [String] {
    let scalars = unicodeScalars
    if min(scalars.count, limit) > Evaluation.costLimit { throw Self.tooManyParts }
    guard scalars.count > limit else { return scalars.map { String($0) } }
    return scalars.prefix(limit - 1).map { String($0) }
      + [String(String.UnicodeScalarView(scalars.dropFirst(limit - 1)))]
  }

  private static var tooManyParts: Trouble {
    Trouble("a text of more than \(Evaluation.costLimit) parts", isFinal: true)
  }

  /// The text with each place of a part replaced; an empty part is before each code point and at the end.
  ///
  /// - Throws: Where the text would become longer than 100 MB.
  func replacing(_ part: String, by replacement: String) throws(Trouble) -> String {
    if part.isEmpty {
      return try ([""] + characters(limit: .max) + [""]).joinedText(by: replacement)
    }
    return try parts(part, limit: .max).joinedText(by: replacement)
  }
}

extension [String] {
  /// The most bytes that a function makes.
  private static let longest = 100_000_000

  /// The texts, joined.
  ///
  /// - Throws: Where that is longer than 100 MB.
  func joinedText(by separator: String) throws(Trouble) -> String {
    let length = reduce(0) { $0 + $1.utf8.count } + Swift.max(0, count - 1) * separator.utf8.count
    if length > Self.longest { throw Trouble("a text of more than 100 MB", isFinal: true) }
    return joined(separator: separator)
  }
}
