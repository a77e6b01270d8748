/// One input of a stage and what comes out.
public struct StageExample: Sendable {
  /// What goes in.
  public enum Input: Sendable, ExpressibleByStringLiteral {
    /// A document with one paragraph a line.
    case lines(String)
    /// A document that is an HTML page, as a source hands it out.
    case page(String)
    /// A document that is a plain text page, as a source hands it out.
    case text(String)
    /// A document that is already typed.
    case document(Document)
    /// Files, for a source: relative path and contents.
    case files([String: String])

    /// A document with one paragraph a line.
    public init(stringLiteral value: String) { self = .lines(value) }
  }

  /// What comes out.
  public enum Output: Sendable, ExpressibleByStringLiteral {
    /// The plain text of the blocks, one a line.
    case lines(String)
    /// The outline of the document: see ``Document/outline``.
    case outline(String)
    /// No document; the reason's code.
    case dropped(String)
    /// Files that a sink wrote: relative path and contents.
    case files([String: String])
    /// What `by` finds in the folder that a sink wrote to, for an output that is no text: the rows of a database, say.
    case found(String, by: @Sendable (_ folder: String) throws -> String)
    /// The paths of the documents that a source handed out, or `path: code` where one failed or was dropped.
    case items([String])

    /// The plain text of the blocks, one a line.
    public init(stringLiteral value: String) { self = .lines(value) }
  }

  /// What the example shows.
  public var title: String
  /// The settings. Paths in them are relative to a folder made for the example.
  public var settings: ConfigNode
  /// What goes in.
  public var input: Input
  /// What comes out.
  public var output: Output

  public init(_ title: String, settings: ConfigNode = [:], input: Input, output: Output) {
    self.title = title
    self.settings = settings
    self.input = input
    self.output = output
  }
}
