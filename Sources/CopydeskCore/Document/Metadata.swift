/// What is known about an article as a whole.
public struct Metadata: Sendable, Hashable {
  /// What the page is; `nil` until a stage has looked.
  public var kind: PageKind?
  /// The headline, without the site's name and without the section.
  public var title: String?
  /// The sentence or two under the headline, also called standfirst, sub-heading or teaser text.
  public var deck: String?
  /// The authors' names, each once, without "By", roles or addresses.
  public var authors: [String] = []
  /// When the article was published: ISO 8601, with time and offset where the page gives them (`2024-03-05T07:30:00+01:00`,
  /// else `2024-03-05`).
  public var published: String?
  /// When the article was last changed, in the same form.
  public var modified: String?
  /// The section that the article stands in, as printed.
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

/// What a page is.
public enum PageKind: String, Sendable, Hashable, CaseIterable {
  /// An article; also every page of which nothing else can be told with certainty.
  case article
  /// Pointers to articles: a front page, a section, a tag's or an author's page, an archive.
  case list
  /// What a search found.
  case search
  /// A message that there is no such page, or that something failed.
  case error
  /// A request for consent in the place of the page.
  case consent
  /// A form to log in or to register in the place of the page.
  case login
  /// A check whether the reader is a person, or a refusal to show the page.
  case blocked
}

/// A picture.
public struct ImageReference: Sendable, Hashable {
  /// The picture's address as the page has it.
  public var src: String
  /// The text that stands in for the picture.
  public var alt: String?
  /// The line under the picture, without the credit.
  public var caption: String?
  /// Who made or provided the picture, without "Photo:" and its kind.
  public var credit: String?

  /// Makes an image.
  public init(src: String, alt: String? = nil, caption: String? = nil, credit: String? = nil) {
    self.src = src
    self.alt = alt
    self.caption = caption
    self.credit = credit
  }
}
