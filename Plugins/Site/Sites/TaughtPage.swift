import CopydeskCore

/// One page as a site remembers it.
struct TaughtPage: Sendable, Hashable {
  /// The ``CopydeskCore/Document/id`` of the document, cut to ``longestName``.
  var name: String
  /// The day of the run that saw it last, counted from 1970, in UTC.
  var day: UInt32
  /// The hash of all of its lines.
  var text: UInt64
  var story: StoryName
  /// Its lines, in order of their bits, at most ``PageLines/lines``.
  var lines: [PlacedLine]

  /// How much of a document's name is kept, in UTF-8 bytes.
  static let longestName = 200

  init(name: String, day: UInt32, text: UInt64, story: StoryName, lines: [PlacedLine]) {
    (self.name, self.day, self.text, self.story, self.lines) = (name, day, text, story, lines)
  }

  init(_ document: Document, _ lines: PageLines, day: UInt32) {
    name = TaughtPage.shortened(document.id)
    self.day = day
    text = lines.text
    story = StoryName(document.metadata)
    self.lines = lines.remembered
  }

  /// What decides whether the page is among those that a site remembers: pages of one headline have one key, and so have pages of one text.
  var key: UInt64 { story.whole == 0 ? text : story.whole }

  /// Which of two pages of one key is remembered: the one that was seen later, and on the same day one of them, whatever their order.
  static func isBetter(_ page: TaughtPage, than other: TaughtPage) -> Bool {
    (page.day, page.text, other.name) > (other.day, other.text, page.name)
  }

  static func shortened(_ name: String) -> String {
    if name.utf8.count <= longestName { return name }
    var bytes = Array(name.utf8.prefix(longestName))
    while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
    if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
