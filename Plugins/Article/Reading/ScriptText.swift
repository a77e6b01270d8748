import CopydeskHTML

/// Finds the article's text in the data that a script would draw it from.
///
/// Pages that are drawn by scripts carry their articles as strings of JSON with markup inside. It is looked for only where the page itself
/// shows next to no text.
enum ScriptText {
  /// A string counts when it has this many bytes, and this many paragraphs or line breaks.
  private static let shortest = 500
  private static let paragraphs = 2

  /// The longest string with markup of paragraphs in the scripts of a page, as it means; `nil` where there is none.
  static func article(in page: Page) -> String? {
    page.source.withUnsafeBufferPointer { bytes in
      var longest: Range<Int>?
      for script in page.scripts {
        for literal in literals(bytes, in: script) where literal.count > max(shortest, longest?.count ?? 0) {
          if breaks(bytes, in: literal) >= paragraphs { longest = literal }
        }
      }
      guard let longest else { return nil }
      let array = [UInt8(ascii: "[")] + bytes[longest] + [UInt8(ascii: "]")]
      return JSONReader.values(array[...]).first?.elements.first?.text
    }
  }

  private static func starts(_ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount {
      let byte = bytes[index + offset]
      let isSame =
        byte == text.utf8Start[offset] || byte >= 0x41 && byte <= 0x5A && byte | 0x20 == text.utf8Start[offset]
      if !isSame { return false }
    }
    return true
  }

  /// The strings in double quotes, quotes included. A line break ends a string that was none.
  private static func literals(_ bytes: UnsafeBufferPointer<UInt8>, in script: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    var index = script.lowerBound
    while index < script.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        if let begun = start {
          if index - begun > shortest { result.append(begun..<index + 1) }
          start = nil
        } else {
          start = index
        }
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "\n"): start = nil
      default: break
      }
      index += 1
    }
    return result
  }

  /// How many paragraphs and line breaks begin in a string, their brackets written out or escaped.
  private static func breaks(_ bytes: UnsafeBufferPointer<UInt8>, in literal: Range<Int>) -> Int {
    var count = 0
    for index in literal {
      let behind: Int
      switch bytes[index] {
      case UInt8(ascii: "<"): behind = index + 1
      case UInt8(ascii: "\\") where starts("\\u003c", bytes, index): behind = index + 6
      default: continue
      }
      if isName("p", bytes, behind) || isName("br", bytes, behind) { count += 1 }
    }
    return count
  }

  /// Whether a tag's name is at an offset, and ends there.
  private static func isName(_ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard starts(name, bytes, index), index + name.utf8CodeUnitCount < bytes.count else { return false }
    let next = bytes[index + name.utf8CodeUnitCount] | 0x20
    return next < 0x61 || next > 0x7A
  }
}
