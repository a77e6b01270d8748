import CopydeskCore
import CopydeskText

/// A line of a page whose lines are of equal rank, with what its shape says.
struct Line {
  let text: String
  let key: String
  /// Bytes of UTF-8: a measure of how much is said that wide characters, with three bytes each, do not distort much.
  let weight: Int
  let endsSentence: Bool
  /// Where it begins in the decoded page.
  let position: Int
  /// Whether an empty line, or nothing, is above it.
  let isAfterBlank: Bool

  init(_ text: String, position: Int = 0, isAfterBlank: Bool = false) {
    let key = TextKey(text.utf8.count > 8_000 ? text.prefix(2_000) : text[...]).string
    self.init(text, key: key, position: position, isAfterBlank: isAfterBlank)
  }

  /// Makes the line of a block, whose key is known.
  @inline(__always)
  init(_ built: ArticleBlock) {
    self.init(built.block.text, key: built.key, position: built.block.position)
  }

  private init(_ text: String, key: String, position: Int, isAfterBlank: Bool = false) {
    self.text = text
    self.position = position
    self.isAfterBlank = isAfterBlank
    self.key = key
    weight = text.utf8.count
    endsSentence = Line.endsSentence(text)
  }

  /// A paragraph of running text: long, and ends like a sentence, or so long that its end does not matter.
  var isRunning: Bool { weight >= 120 && endsSentence || weight >= 300 }

  /// A date and little else.
  var isDate: Bool {
    guard weight < 70, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x80 }),
      text.unicodeScalars.contains(where: { $0.properties.numericType != nil })
    else { return false }
    return DateReading.visible(text) != nil
  }

  /// Whether a text ends as sentences do, or with the colon that announces what follows.
  static func endsSentence(_ text: String) -> Bool {
    let end = SentenceEnd(of: text)
    return end == .sentence || end == .colon
  }
}

/// What neighbouring lines say about each other.
enum LinePairs {
  /// A section or a site's name in front of a headline is at most this long, in bytes of the key.
  private static let longestAffix = 40
  private static let shortestHeadline = 12

  /// Finds a headline that appears again below with a section glued to its front: the line, and the line with the section.
  static func gluedHeadline(_ lines: [Line]) -> (headline: Int, glued: Int)? {
    let reach = min(lines.count, 60)
    for (index, line) in lines[..<reach].enumerated() where line.key.utf8.count >= shortestHeadline && !line.isRunning {
      for other in lines.indices[..<reach] where other != index {
        let extra = lines[other].key.utf8.count - line.key.utf8.count
        if extra > 0, extra <= longestAffix, lines[other].key.hasSuffix(line.key) { return (index, other) }
      }
    }
    return nil
  }

  /// Whether a headline appears again with a section in front of it and no space between: `RegionThe ferry is back`.
  static func hasGluedHeadline(_ lines: [Line]) -> Bool {
    guard let (headline, glued) = gluedHeadline(lines), lines[glued].text.hasSuffix(lines[headline].text) else {
      return false
    }
    return lines[glued].text.dropLast(lines[headline].text.count).last?.isWhitespace == false
  }

  /// Finds the first short line that appears again nearby.
  static func repeatedHeadline(_ lines: [Line]) -> Int? {
    let reach = min(lines.count, 60)
    var first: [String: Int] = [:]
    var best: Int?
    for index in lines.indices[..<reach] where lines[index].key.utf8.count >= shortestHeadline {
      let line = lines[index]
      guard !line.isRunning, !line.isDate, line.weight < 300 else { continue }
      if let earlier = first[line.key] { best = min(best ?? earlier, earlier) } else { first[line.key] = index }
    }
    return best
  }

  /// For each line that is a caption with its credit and has the same caption without it as a neighbour: the credit.
  static func creditedCaptions(_ lines: [Line]) -> [Int: (credit: String, rest: Int, copy: Int)] {
    var result: [Int: (credit: String, rest: Int, copy: Int)] = [:]
    for index in lines.indices where lines[index].weight < 800 {
      let near = max(0, index - 3)..<min(lines.count, index + 4)
      let copy = near.first { other in
        other != index && !lines[other].key.isEmpty && lines[other].key.utf8.count >= shortestHeadline
          && lines[index].key.hasPrefix(lines[other].key) && lines[index].key != lines[other].key
      }
      guard let copy, let split = CreditLine.split(lines[index].text) else { continue }
      let end = lines[index].text.utf8.index(lines[index].text.startIndex, offsetBy: split.rest)
      guard TextKey(lines[index].text[..<end]).string == lines[copy].key else { continue }
      result[index] = (split.credit, split.rest, copy)
    }
    return result
  }
}
