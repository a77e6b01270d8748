/// One typed piece of content.
public struct Block: Sendable, Hashable {
  /// What the block is.
  public enum Kind: Sendable, Hashable {
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// An item of a list. Neighbouring items make up the list.
    case listItem(ListItem)
    /// A paragraph of a quotation, `level` quotations deep (1 is the outermost). Neighbouring ones make up the quotation.
    case quote(level: Int)
    /// Text whose white space counts, with the language of the code where it is known.
    case preformatted(language: String?)
    /// A table. ``Block/text`` is its caption.
    case table(DataTable)
    /// A picture. ``Block/text`` is its caption.
    case figure(ImageReference)
    /// Something shown from elsewhere: a video, a post. ``Block/text`` is what the page says about it.
    case embed(url: String)
    /// A thematic break.
    case rule
  }

  /// What the block is.
  public var kind: Kind
  /// What the block is for.
  public var role: Role
  /// The text, one line unless the block is preformatted or holds line breaks of its own (`\n`).
  public var text: String
  /// What parts of the text are, in order of their start.
  public var marks: [Mark]
  /// The block's place in the page: the offset of its first byte in the decoded page, in UTF-8 bytes. 0 where there is no page.
  public var position: Int

  public init(_ kind: Kind, role: Role = .body, text: String = "", marks: [Mark] = [], position: Int = 0) {
    self.kind = kind
    self.role = role
    self.text = text
    self.marks = marks
    self.position = position
  }

  /// The block as plain text: a table as lines of cells separated by tabs, everything else as it reads.
  public var plainText: String {
    switch kind {
    case .table(let table): table.plainText
    case .rule, .embed: ""
    case .heading, .paragraph, .listItem, .quote, .preformatted, .figure: text
    }
  }

  /// Whether this is an item of a list.
  public var isListItem: Bool {
    if case .listItem = kind { true } else { false }
  }

  /// The kind's name in JSON.
  public var kindName: String {
    switch kind {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "list_item"
    case .quote: "quote"
    case .preformatted: "preformatted"
    case .table: "table"
    case .figure: "figure"
    case .embed: "embed"
    case .rule: "rule"
    }
  }
}
