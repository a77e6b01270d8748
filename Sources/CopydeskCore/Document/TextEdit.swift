/// A part of a text and what takes its place.
package struct TextEdit: Sendable, Hashable {
  /// The part, in UTF-8 bytes, on character boundaries.
  package var range: Range<Int>
  package var replacement: String

  package init(_ range: Range<Int>, _ replacement: String) {
    (self.range, self.replacement) = (range, replacement)
  }

  /// The edit without what both texts begin and end with, so that marks on that stay.
  package func trimmed(in text: some RandomAccessCollection<UInt8>) -> TextEdit {
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    let old = Array(text[start..<text.index(start, offsetBy: range.count)])
    let new = Array(replacement.utf8)
    var before = 0
    while before < min(old.count, new.count), old[before] == new[before] { before += 1 }
    while before > 0, isInside(old, before) || isInside(new, before) { before -= 1 }
    var after = 0
    let most = min(old.count, new.count) - before
    while after < most, old[old.count - after - 1] == new[new.count - after - 1] { after += 1 }
    while after > 0, isInside(old, old.count - after) || isInside(new, new.count - after) { after -= 1 }
    return TextEdit(
      range.lowerBound + before..<range.upperBound - after,
      String(decoding: new[before..<new.count - after], as: UTF8.self))
  }

  /// Whether an offset is within a character.
  private func isInside(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }

  /// Makes edits in a text, and moves its marks along.
  ///
  /// A mark of exactly the part is on the replacement then. One inside of the part goes, one that reaches into it ends at its edge, and one
  /// around it grows or shrinks with it.
  ///
  /// - Parameter edits: In order, without overlaps.
  package static func apply(_ edits: [TextEdit], to text: inout String, marks: inout [Mark]) {
    if edits.isEmpty { return }
    let old = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(old.count)
    /// Where each edit's replacement is in the new text.
    var places: [Range<Int>] = []
    var done = 0
    for edit in edits {
      bytes += old[done..<edit.range.lowerBound]
      let start = bytes.count
      bytes += Array(edit.replacement.utf8)
      places.append(start..<bytes.count)
      done = edit.range.upperBound
    }
    bytes += old[done...]
    text = String(decoding: bytes, as: UTF8.self)
    marks = marks.compactMap { mark in moved(mark, edits, places) }
  }

  private static func moved(_ mark: Mark, _ edits: [TextEdit], _ places: [Range<Int>]) -> Mark? {
    func place(_ offset: Int, isStart: Bool) -> Int {
      let next = firstEdit(from: offset, in: edits)
      guard next > 0 else { return offset }
      let (range, place) = (edits[next - 1].range, places[next - 1])
      if offset >= range.upperBound { return place.upperBound + offset - range.upperBound }
      return isStart ? place.upperBound : place.lowerBound
    }
    let same = firstEdit(from: mark.range.lowerBound, in: edits)
    if same < edits.count, edits[same].range == mark.range {
      return places[same].isEmpty ? nil : Mark(mark.kind, places[same])
    }
    let (start, end) = (place(mark.range.lowerBound, isStart: true), place(mark.range.upperBound, isStart: false))
    return start < end ? Mark(mark.kind, start..<end) : nil
  }

  /// The first edit that begins at an offset or after it.
  private static func firstEdit(from offset: Int, in edits: [TextEdit]) -> Int {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
