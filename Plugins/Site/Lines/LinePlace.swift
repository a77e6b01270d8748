/// Where a line is in its page: near the start, near the end, or on a short page both.
struct LinePlace: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  static let start = LinePlace(rawValue: 1)
  static let end = LinePlace(rawValue: 2)

  /// How many paragraphs of running text may be between a line and an end of the page that it is near to. Lists of headlines with
  /// their first sentences have up to a dozen such paragraphs themselves.
  static let reach = 12
}

/// A line of a page as it is remembered: 62 bits of its hash, and its place in the other two.
struct PlacedLine: Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(hash: UInt64, place: LinePlace) {
    rawValue = hash & ~3 | place.rawValue
  }

  /// The hash without the bits that hold the place.
  var hash: UInt64 { rawValue & ~3 }
  var place: LinePlace { LinePlace(rawValue: rawValue & 3) }
}
