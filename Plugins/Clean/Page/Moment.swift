import CopydeskCore
import CopydeskXML

/// A day, or a moment with or without an offset from UTC, as ISO 8601 has it.
struct Moment {
  /// The day and the time as a reader likes them: `2024-03-05 07:30`.
  let shown: String

  init?(_ text: String) {
    let form = /(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+\-]\d{2}:?\d{2})?)?/
    guard let match = text.wholeMatch(of: form) else { return nil }
    shown = String(match.1) + (match.2.map { " \($0)" } ?? "")
  }
}
