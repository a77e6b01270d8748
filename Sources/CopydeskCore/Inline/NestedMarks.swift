/// Marks made fit for a language whose markup must nest.
///
/// What overlaps is split: code at every other mark's edge, emphasis at the edges of strong and struck parts and links, strong
/// parts at the edges of struck parts and links, struck parts at the edges of links. Of two overlapping links the one that begins first stays whole. Spaces at the edges go.
package struct NestedMarks {
  /// One mark; within equal ranges an earlier one is around a later one.
  package struct Part: Equatable {
    /// What a part is.
    package enum Kind: Int { case link, struck, strong, emphasis, code }
    /// What it is.
    package var kind: Kind
    /// Where it is in the text.
    package var range: Range<Int>
    /// Of a link, where it leads.
    package var destination: [UInt8] = []
  }

  /// The text and its parts in the order in which they are written.
  package enum Token: Equatable {
    /// A piece of the text.
    case text(Range<Int>)
    /// Here a part begins.
    case open(Int)
    /// Here a part ends.
    case close(Int)
    /// A part that is code, as a whole.
    case code(Int)
  }

  /// The marks by their start, outer ones first.
  package let parts: [Part]

  /// Nests the marks of a text.
  ///
  /// - Parameter destination: An address as it is written; `nil` for one that is not, whose text stays without a link.
  package init(_ text: CleanText, destination: (String) -> [UInt8]?) {
    if text.marks.isEmpty {
      parts = []
      return
    }
    let links = NestedMarks.links(text.marks, destination)
    var strong = NestedMarks.merged(text.marks) { $0 == .strong }
    var emphasis = NestedMarks.merged(text.marks) { $0 == .emphasis }
    var code = NestedMarks.merged(text.marks) { $0 == .code }
    let around = NestedMarks.split(
      NestedMarks.merged(text.marks) { $0 == .strikethrough }, at: links.map(\.range))
    strong = NestedMarks.split(strong, at: links.map(\.range) + around)
    emphasis = NestedMarks.split(emphasis, at: links.map(\.range) + around + strong)
    code = NestedMarks.split(code, at: links.map(\.range) + around + strong + emphasis, always: true)

    var parts = links
    parts += around.map { Part(kind: .struck, range: $0) }
    parts += strong.map { Part(kind: .strong, range: $0) }
    parts += emphasis.map { Part(kind: .emphasis, range: $0) }
    parts += code.map { Part(kind: .code, range: $0) }
    self.parts = parts.compactMap { NestedMarks.trimmed($0, in: text.bytes) }.sorted { a, b in
      if a.range.lowerBound != b.range.lowerBound { return a.range.lowerBound < b.range.lowerBound }
      if a.range.upperBound != b.range.upperBound { return a.range.upperBound > b.range.upperBound }
      return a.kind.rawValue < b.kind.rawValue
    }
  }

  /// The tokens of a text.
  ///
  /// - Parameter count: How long it is, in bytes.
  package func tokens(count: Int) -> [Token] {
    var tokens: [Token] = []
    var open: [Int] = []
    var offset = 0
    func advance(to next: Int) {
      if offset < next { tokens.append(.text(offset..<next)) }
      offset = max(offset, next)
    }
    func close(until start: Int) {
      while let last = open.last, parts[last].range.upperBound <= start {
        advance(to: parts[last].range.upperBound)
        tokens.append(.close(last))
        open.removeLast()
      }
    }
    for (index, part) in parts.enumerated() {
      close(until: part.range.lowerBound)
      advance(to: part.range.lowerBound)
      if part.kind == .code {
        tokens.append(.code(index))
        offset = part.range.upperBound
      } else {
        tokens.append(.open(index))
        open.append(index)
      }
    }
    close(until: count)
    advance(to: count)
    return tokens
  }

  private static func links(_ marks: [Mark], _ destination: (String) -> [UInt8]?) -> [Part] {
    var result: [Part] = []
    for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard case .link(let href) = mark.kind, let destination = destination(href) else { continue }
      let start = max(mark.range.lowerBound, result.last?.range.upperBound ?? 0)
      guard start < mark.range.upperBound else { continue }
      result.append(Part(kind: .link, range: start..<mark.range.upperBound, destination: destination))
    }
    return result
  }

  private static func merged(_ marks: [Mark], where matches: (Mark.Kind) -> Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    guard marks.contains(where: { matches($0.kind) }) else { return result }
    for range in marks.filter({ matches($0.kind) }).map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// Splits ranges at the edges of others that cross them, or, with `always`, at every edge within them.
  ///
  /// Both lists are of ranges that do not overlap their own kind; edges are searched, not compared one by one.
  private static func split(
    _ ranges: [Range<Int>], at others: [Range<Int>], always: Bool = false
  ) -> [Range<Int>] {
    if ranges.isEmpty { return [] }
    let starts = others.sorted { $0.lowerBound < $1.lowerBound }
    let ends = others.sorted { $0.upperBound < $1.upperBound }
    return ranges.flatMap { range in
      let opening = starts.from(range.lowerBound + 1, by: \.lowerBound).prefix { $0.lowerBound < range.upperBound }
        .filter { always || $0.upperBound > range.upperBound }.map(\.lowerBound)
      let closing = ends.from(range.lowerBound + 1, by: \.upperBound).prefix { $0.upperBound < range.upperBound }
        .filter { always || $0.lowerBound < range.lowerBound }.map(\.upperBound)
      let edges = [range.lowerBound] + Set(opening + closing).sorted() + [range.upperBound]
      return zip(edges, edges.dropFirst()).map { $0..<$1 }
    }
  }

  private static func trimmed(_ part: Part, in bytes: [UInt8]) -> Part? {
    var (start, end) = (part.range.lowerBound, part.range.upperBound)
    while start < end, isWhitespace(bytes.scalar(at: start)) {
      start = bytes.characterBoundary(atOrAfter: start + 1)
    }
    while start < end {
      let last = bytes.scalar(before: end)
      if !isWhitespace(last) { break }
      end -= UTF8.width(last)
    }
    if start >= end { return nil }
    var part = part
    part.range = start..<end
    return part
  }

  /// The same as the property, which is looked up in a table.
  private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value == 0x20 || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
  }
}

extension [Range<Int>] {
  /// The ranges, sorted by an edge, from the first whose edge is not below a value.
  fileprivate func from(_ value: Int, by edge: (Range<Int>) -> Int) -> ArraySlice<Range<Int>> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if edge(self[middle]) < value { low = middle + 1 } else { high = middle }
    }
    return self[low...]
  }
}
