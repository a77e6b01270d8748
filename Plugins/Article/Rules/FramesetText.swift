import CopydeskHTML

/// The text that a page of frames has for programs without these (`<noframes>`): it is all that such a page has to say.
enum FramesetText {
  /// A page of frames is small, and so is its tree: what is in its `<noframes>` is no part of that.
  private static let mostNodes = 200
  /// A shorter text, in bytes, only says that the browser shows no frames.
  private static let shortest = 360

  /// Whether a page is one of frames that has something for programs without.
  static func mayBe(in page: Page) -> Bool {
    guard page.nodes.count <= mostNodes else { return false }
    var (hasFrames, hasText) = (false, false)
    for node in page.nodes {
      if node.tag == .frameset { hasFrames = true }
      if node.tag == .noframes { hasText = true }
    }
    return hasFrames && hasText
  }

  /// The page with other elements in the places of those of frames, so that their content is read as markup.
  static func opened(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var index = 0
    while let start = result[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      let isEnd = index < result.count && result[index] == UInt8(ascii: "/")
      let name = isEnd ? index + 1 : index
      for (old, new) in names where has(old, at: name, in: result) {
        for (offset, byte) in new.utf8.enumerated() { result[name + offset] = byte }
      }
    }
    return result
  }

  /// Whether the text of a page that was opened is an article's.
  static func isText(of page: Page) -> Bool {
    var bytes = 0
    for index in page.nodes.indices where page.nodes[index].tag == .text {
      bytes += page.text(of: index).count
      if bytes >= shortest { return true }
    }
    return false
  }

  /// Names of elements, and others of their length.
  private static let names = [("noframes", "div     "), ("frameset", "div     "), ("frame", "wbr  ")]

  private static func has(_ name: String, at start: Int, in bytes: [UInt8]) -> Bool {
    let end = start + name.utf8.count
    guard end < bytes.count, zip(name.utf8, bytes[start..<end]).allSatisfy({ $0 == $1 | 0x20 }) else { return false }
    return bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "/")
  }
}
