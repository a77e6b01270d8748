import CopydeskCore
import CopydeskText

/// What a page's headline says about which story it tells, so that parts and copies of one story teach once.
///
/// Parts of a story share the beginning of their headlines or the end: "The ferry, part 2: winter". Numbers say nothing, and neither do the
/// words of the site's name.
struct StoryName: Sendable, Hashable {
  /// The hash of the whole headline; 0 where there is none of two words or more.
  var whole: UInt64 = 0
  /// The hash of its first half; 0 where there is none.
  var start: UInt64 = 0
  /// The hash of its second half; 0 where there is none.
  var end: UInt64 = 0

  /// How many words of a headline are read. Longer ones are running text.
  private static let longest = 40
  /// How many words a half has at least.
  private static let half = 3

  init(whole: UInt64, start: UInt64, end: UInt64) {
    (self.whole, self.start, self.end) = (whole, start, end)
  }

  init(_ metadata: Metadata) {
    let site = Set(StoryName.words(metadata.site ?? ""))
    let words = StoryName.words(metadata.title ?? "").filter { !site.contains($0) }
    guard words.count >= 2 else { return }
    let count = max(StoryName.half, words.count / 2)
    whole = StoryName.hash(words[...])
    start = StoryName.hash(words.prefix(count))
    end = StoryName.hash(words.suffix(count))
  }

  private static func hash(_ words: ArraySlice<String>) -> UInt64 {
    LineHash.of(words.joined(separator: " ").utf8)
  }

  /// The words without numbers, case folded; each character of a script without spaces is one.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars where words.count < longest {
      if scalar.isUnspaced || !scalar.isWordPart || scalar.properties.numericType != nil {
        if !word.isEmpty { words.append(word) }
        word = ""
        if scalar.isUnspaced, scalar.isWordPart, scalar.properties.numericType == nil { words.append(String(scalar)) }
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    return word.isEmpty || words.count >= longest ? words : words + [word]
  }
}
