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
  /// A request for consent in place of the page.
  case consent
  /// A form to log in or to register in place of the page.
  case login
  /// A check whether the reader is a person, or a refusal to show the page.
  case blocked
}
