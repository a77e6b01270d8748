/// What a block is for.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// The article's headline.
  case headline
  /// The sentence or two under the headline.
  case deck
  /// Who wrote it.
  case byline
  /// Where and when it was written.
  case dateline
  /// The line under a picture.
  case caption
  /// Who made or provided a picture.
  case credit
  /// The article itself.
  case body
  /// A pointer to another article.
  case teaser
  /// Everything else that a page shows: menus, boxes, buttons, notices.
  case widget
}
