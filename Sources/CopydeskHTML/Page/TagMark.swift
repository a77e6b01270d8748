/// A tag of the page, which libxml2 knows only as a place.
struct TagMark {
  /// The element; an end tag's too.
  let tag: Tag
  let isEnd: Bool
  /// The offset behind it in the page.
  let position: UInt32
  /// The offset behind it in the compacted bytes.
  private(set) var end: UInt32 = 0
  /// A start tag's attributes; of an end tag that ``Tag`` has no case for, its name's place among the characters of attributes.
  let start: UInt32
  let count: UInt32

  init(_ tag: Tag, isEnd: Bool, behind position: Int, _ range: Range<Int>) {
    self.tag = tag
    self.isEnd = isEnd
    self.position = UInt32(truncatingIfNeeded: position)
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    count = UInt32(truncatingIfNeeded: range.count)
  }

  var range: Range<UInt32> { start..<start + count }

  func ending(at offset: Int) -> TagMark {
    var mark = self
    mark.end = UInt32(truncatingIfNeeded: offset)
    return mark
  }
}
