extension ExpressionFunction {
  /// Functions of texts. Places in a text are counted in code points, from 0 (CEL specification, "Standard Definitions", and the strings
  /// extension of cel-go).
  static let texts: [ExpressionFunction] = asking + searching + changing

  private static let asking: [ExpressionFunction] = [
    .init(.method, "contains", [.string, .string], .bool, "Whether the text has another one in it.") { text, part, _ in
      .bool(text.string.containsBytes(of: part.string))
    },
    .init(.method, "startsWith", [.string, .string], .bool, "Whether the text begins with another one.") {
      text, part, _ in .bool(text.string.utf8.starts(with: part.string.utf8))
    },
    .init(.method, "endsWith", [.string, .string], .bool, "Whether the text ends with another one.") { text, part, _ in
      let (text, part) = (text.string.utf8, part.string.utf8)
      return .bool(text.count >= part.count && text.suffix(part.count).elementsEqual(part))
    },
    .init(.method, "matches", [.string, .string], .bool, "Whether a part of the text matches a regular expression.") {
      text, pattern, _ in try matches(text, pattern)
    },
    .init(.function, "matches", [.string, .string], .bool, "Whether a part of the text matches a regular expression.") {
      text, pattern, _ in try matches(text, pattern)
    },
    .init(.method, "size", [.string], .int, "How many code points the text has.") { text, _, _ in
      .int(text.string.unicodeScalars.count)
    },
    .init(.function, "size", [.string], .int, "How many code points the text has.") { text, _, _ in
      .int(text.string.unicodeScalars.count)
    },
  ]

  private static func matches(_ text: ExpressionValue, _ pattern: ExpressionValue) throws -> ExpressionValue {
    do {
      return .bool(try TextPattern(pattern.string).matches(text.string))
    } catch let flaw as Flaw {
      throw Trouble("the pattern \(pattern.shown) is wrong at its character \(flaw.offset + 1): \(flaw.message)")
    }
  }

  private static let searching: [ExpressionFunction] = [
    .init(.method, "indexOf", [.string, .string], .int, "Where another text begins first; -1 where it does not.") {
      text, part, _ in .int(CodePoints(text.string).first(of: CodePoints(part.string), from: 0) ?? -1)
    },
    .init(.method, "indexOf", [.string, .string, .int], .int, "The same from a place on.") { text, part, start in
      let points = CodePoints(text.string)
      guard (0...points.count).contains(start.int) else { throw points.outside(start.int) }
      return .int(points.first(of: CodePoints(part.string), from: start.int) ?? -1)
    },
    .init(.method, "lastIndexOf", [.string, .string], .int, "Where another text begins last; -1 where it does not.") {
      text, part, _ in .int(CodePoints(text.string).last(of: CodePoints(part.string)) ?? -1)
    },
    .init(.method, "charAt", [.string, .int], .string, "The code point at a place; empty at the end.") {
      text, place, _ in
      let points = CodePoints(text.string)
      guard (0...points.count).contains(place.int) else { throw points.outside(place.int) }
      return .string(points.text(place.int..<min(place.int + 1, points.count)))
    },
    .init(.method, "substring", [.string, .int], .string, "The text from a place on.") { text, start, _ in
      let points = CodePoints(text.string)
      guard (0...points.count).contains(start.int) else { throw points.outside(start.int) }
      return .string(points.text(start.int..<points.count))
    },
    .init(.method, "substring", [.string, .int, .int], .string, "The text from a place to before another one.") {
      text, start, end in
      let points = CodePoints(text.string)
      guard (0...points.count).contains(start.int) else { throw points.outside(start.int) }
      guard (0...points.count).contains(end.int) else { throw points.outside(end.int) }
      guard start.int <= end.int else {
        throw Trouble("the part begins at \(start.int) and ends before, at \(end.int)")
      }
      return .string(points.text(start.int..<end.int))
    },
  ]

  private static let changing: [ExpressionFunction] = [
    .init(.method, "lowerAscii", [.string], .string, "The text with `A` to `Z` in small letters.") { text, _, _ in
      .string(text.string.mappingASCII { (0x41...0x5A).contains($0) ? $0 + 32 : $0 })
    },
    .init(.method, "upperAscii", [.string], .string, "The text with `a` to `z` in capital letters.") { text, _, _ in
      .string(text.string.mappingASCII { (0x61...0x7A).contains($0) ? $0 - 32 : $0 })
    },
    .init(.method, "trim", [.string], .string, "The text without white space at its ends.") { text, _, _ in
      .string(CodePoints(text.string).trimmed)
    },
    .init(.method, "split", [.string, .string], .list(.string), "The parts between separators.") { text, separator, _ in
      try .init(text.string.parts(separator.string, limit: .max))
    },
    .init(.method, "split", [.string, .string, .int], .list(.string), "The same, at most so many parts.") {
      text, separator, limit in try .init(text.string.parts(separator.string, limit: limit.int < 0 ? .max : limit.int))
    },
    .init(.method, "replace", [.string, .string, .string], .string, "The text with each of its parts replaced.") {
      text, part, replacement in
      try .string(text.string.replacing(part.string, by: replacement.string))
    },
  ]
}
