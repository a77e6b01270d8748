import CopydeskCore
import CopydeskTranslation

/// Holds an engine to what it promises: as many texts as it got, with their links and their code.
struct TranslationCheck {
  let engine: String

  /// The translations, their marks within their texts and in order.
  ///
  /// - Throws: ``DocumentError`` where a text, a link or a piece of code did not come back.
  func checked(_ translated: [TranslationSegment], of segments: [TranslationSegment]) throws -> [TranslationSegment] {
    guard translated.count == segments.count else {
      throw DocumentError(
        "translation_incomplete",
        "the engine '\(engine)' returned \(translated.count) texts for \(segments.count)")
    }
    return try zip(segments, translated).map { original, translation in
      if translation.text.allSatisfy(\.isWhitespace) {
        throw DocumentError(
          "translation_incomplete", "the engine '\(engine)' returned nothing for '\(original.text.prefix(60))'")
      }
      let result = TranslationSegment(text: translation.text, marks: Self.fitted(translation))
      let (before, after) = (Self.kept(original), Self.kept(result))
      if let lost = before.first(where: { (after[$0.key] ?? 0) < $0.value })?.key {
        throw DocumentError(
          "translation_lost_mark", "the engine '\(engine)' lost \(lost) of '\(original.text.prefix(60))'")
      }
      return result
    }
  }

  /// The marks with their ends within the text and on character boundaries, without empty ones.
  private static func fitted(_ segment: TranslationSegment) -> [Mark] {
    let bytes = Array(segment.text.utf8)
    func boundary(_ offset: Int) -> Int {
      var offset = min(max(offset, 0), bytes.count)
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      return offset
    }
    return segment.marks.compactMap { mark in
      let (start, end) = (boundary(mark.range.lowerBound), boundary(mark.range.upperBound))
      return start < end ? Mark(mark.kind, start..<end) : nil
    }.sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
  }

  /// The marks that have to survive, with their counts: links by their addresses, code by its text.
  private static func kept(_ segment: TranslationSegment) -> [String: Int] {
    let utf8 = segment.text.utf8
    let count = utf8.count
    var result: [String: Int] = [:]
    for mark in segment.marks {
      let range = mark.range.clamped(to: 0..<count)
      switch mark.kind {
      case .link(let href): result["the link to '\(href)'", default: 0] += range.isEmpty ? 0 : 1
      case .code where !range.isEmpty:
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(start, offsetBy: range.count)
        result["the code '\(String(decoding: utf8[start..<end], as: UTF8.self))'", default: 0] += 1
      case .code, .emphasis, .strong, .strikethrough: continue
      }
    }
    return result
  }
}
