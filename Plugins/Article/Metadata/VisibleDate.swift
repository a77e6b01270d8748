import CopydeskHTML
import CopydeskText

/// A date that readers see near the headline.
struct VisibleDate {
  /// ISO 8601, with the time of day where it is shown.
  var text: String
  /// The text that shows it.
  let source: String
  /// The text or element with the date.
  let node: Int
  /// Whether the text is there for the date, and not a sentence that mentions one.
  var isAlone: Bool
  /// Whether a sentence of the text mentions it, so that it says when something happened.
  var isInSentence = false
  /// Whether the line around it says that another publication had the article then.
  var isOfOrigin = false
  /// Whether the element is marked or named as a date.
  let isMarked: Bool
  /// Whether it is a `<time>`.
  let isTime: Bool
  /// Whether it says when the article was changed.
  let isUpdate: Bool
  /// Whether it comes after the headline.
  let isBehindHeadline: Bool
  /// Whether it is between the headline and the first long text.
  let isInHead: Bool
  /// Whether the headline follows right after it.
  var isAtHeadline = false
  /// Whether its words, or those right before it, say that it is the day of publication.
  var isPublication = false
}
