/// Which rules a tag or text is read by (HTML standard, section 13.2.4.1).
///
/// The modes after the body are the body's: what comes after `</body>` belongs to it.
enum InsertionMode: UInt8, Comparable {
  case beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead
  case inBody, inTable, inCaption, inColumnGroup, inTableBody, inRow, inCell, inTemplate

  static func < (one: InsertionMode, other: InsertionMode) -> Bool { one.rawValue < other.rawValue }
}

/// Where what a table has no place for goes.
enum FosterPlace {
  /// Before a table.
  case before(Int32)
  /// To the end of a template.
  case end(Int32)
}

/// A start tag as the tree builder takes it.
struct TagToken {
  /// The element that the rules know it as.
  var tag: Tag
  /// The element that its node says it is: a declarative shadow root is read as a template, but its content is content.
  var node: Tag
  var attributes: Range<UInt32>
  /// The offset after it in the page.
  var position: UInt32

  init(_ tag: Tag, attributes: Range<UInt32> = 0..<0, position: UInt32) {
    (self.tag, node, self.attributes, self.position) = (tag, tag, attributes, position)
  }
}

/// An end tag as the tree builder takes it.
struct EndToken {
  var tag: Tag
  /// A hash of its name where it has no case of its own or what is open is foreign.
  var nameHash: UInt32
  var position: UInt32
}

/// The role of an open element in the rules for drawings and formulas (HTML standard, section 13.2.6, "integration points").
enum ElementKind: UInt8 {
  case html
  /// An element of a drawing, and one whose content is HTML.
  case svg, svgPoint
  /// An element of a formula; one whose text is HTML; an annotation; an annotation whose content is HTML.
  case math, mathText, mathAnnotation, mathPoint

  /// Whether it is an element of a drawing.
  @inline(__always)
  var isDrawing: Bool { self == .svg || self == .svgPoint }

  /// Whether the start tags and texts in it are read as HTML.
  var holdsHTML: Bool { self == .html || self == .svgPoint || self == .mathText || self == .mathPoint }
}
