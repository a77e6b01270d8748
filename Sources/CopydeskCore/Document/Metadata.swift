/// What is known about an article as a whole.
public struct Metadata: Sendable, Hashable {
  /// What the page is; `nil` until a stage has looked.
  public var kind: PageKind?
  /// The headline, without the site's name and without the section.
  public var title: String?
  /// The sentence or two that the page shows under the headline, also called standfirst or sub-heading.
  public var deck: String?
  /// What the page tells machines about the article, where that is neither shown as the deck nor said by the text.
  public var description: String?
  /// The authors' names, each once, without "By", roles or addresses.
  public var authors: [String] = []
  /// When the article was published: ISO 8601, with time and offset where the page gives them (`2024-03-05T07:30:00+01:00`,
  /// else `2024-03-05`).
  public var published: String?
  /// When the article was last changed, in the same form.
  public var modified: String?
  /// The section that the article is in, as printed.
  public var section: String?
  /// The name of the site.
  public var site: String?
  /// The address that the page calls its own.
  public var canonicalURL: String?
  /// The language as a BCP 47 tag.
  public var language: String?
  /// Tags and keywords, each once.
  public var tags: [String] = []
  /// Images that the page names as its own without showing them in the body. ``Document/images`` has all of them.
  public var images: [ImageReference] = []
  /// The licence or rights statement.
  public var licence: String?

  /// Makes empty metadata.
  public init() {}
}
