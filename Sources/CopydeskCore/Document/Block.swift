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
  /// The list or the quotation that the block is in: neighbours with different numbers are in two; code, a picture, a table and the like that
  /// have the number of the item before them are a part of that item. `nil` outside of both, and where it isn't known; such neighbours are
  /// in one.
  ///
  /// Blocks of a page have the position of the outermost list or quotation around them.
  public var group: Int?
  /// How many quotations deep a block that is no paragraph is within one: a list, code or a heading that is quoted. A further paragraph of an
  /// item that is in more of them than the item is a quotation within that. 0 outside of quotations, and for ``Kind-swift.enum/quote(level:)``, which has a level of its own.
  public var quoted: Int

  public init(
    _ kind: Kind, role: Role = .body, text: String = "", marks: [Mark] = [], position: Int = 0, group: Int? = nil,
    quoted: Int = 0
  ) {
    self.kind = kind
    self.role = role
    self.text = text
    self.marks = marks
    self.position = position
    self.group = group
    self.quoted = quoted
  }

  /// How many quotations the block is in, whatever it is.
  package var quotations: Int { if case .quote(let level) = kind { level } else { quoted } }

  /// Whether two neighbours of one kind are in two lists or quotations.
  package func isApart(from other: Int?) -> Bool {
    guard let group, let other else { return false }
    return group != other
  }

  /// Whether the block is a part of the item before it, of a list with the given number.
  package func isPart(ofItemIn list: Int?) -> Bool {
    guard let group, group == list else { return false }
    return switch kind {
    case .preformatted, .table, .figure, .embed, .rule: true
    case .heading, .paragraph, .listItem, .quote: false
    }
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
