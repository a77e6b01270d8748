import CopydeskHTML

/// What walks over all nodes of a page look for. Most nodes have no mark, and are passed over by a look at one byte.
struct NodeMarks: OptionSet, BitwiseCopyable {
  let rawValue: UInt8

  /// A text that says something.
  static let text = NodeMarks(rawValue: 1 << 0)
  /// An element that ends a run of text.
  static let block = NodeMarks(rawValue: 1 << 1)
  /// An `<a>`.
  static let anchor = NodeMarks(rawValue: 1 << 2)
  static let lineBreak = NodeMarks(rawValue: 1 << 3)
  /// An element for scripts, styles or controls.
  static let machinery = NodeMarks(rawValue: 1 << 4)
  /// An element that is marked as hidden.
  static let hidden = NodeMarks(rawValue: 1 << 5)

  /// What makes runs of text.
  static let ofRuns: NodeMarks = [.text, .block, .anchor, .lineBreak]

  /// What each kind of element has, by the number of its tag.
  static let ofTags: [NodeMarks] = Tag.allCases.map { tag in
    var marks: NodeMarks = []
    if tag.isBlock { marks.insert(.block) }
    if tag == .a { marks.insert(.anchor) }
    if tag == .br { marks.insert(.lineBreak) }
    if HiddenPass.isMachinery(tag) { marks.insert(.machinery) }
    return marks
  }
}
