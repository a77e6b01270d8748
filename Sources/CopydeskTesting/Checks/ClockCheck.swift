import CopydeskCore
import FoundationEssentials

/// Finds the time of the exam in what a stage made: nothing that comes out may depend on when a stage runs.
struct ClockCheck: Sendable {
  /// Signs of the time: today's date in UTC and where the exam runs, and the seconds since 1970 without the last two digits.
  private let signs: [String]

  init(_ now: Date = .now) {
    let days = [TimeZone.gmt, .current].map { zone in
      now.formatted(Date.ISO8601FormatStyle(timeZone: zone).year().month().day().dateSeparator(.dash))
    }
    signs = Array(Set(days)) + ["\(Int(now.timeIntervalSince1970) / 100)"]
  }

  /// The sign that is in a text and not in what the stage was given; `nil` where no sign is.
  func sign(in text: String, given: @autoclosure () -> String) -> String? {
    signs.first { text.contains($0) && !given().contains($0) }
  }

  /// What is wrong with a document that a transform made of another.
  func messages(_ after: Document, of before: Document) -> [String] {
    guard let sign = sign(in: ClockCheck.text(after), given: ClockCheck.text(before)) else { return [] }
    return ["what comes out has the time of the exam in it ('\(sign)')"]
  }

  /// All that a stage writes into a document, as text.
  private static func text(_ document: Document) -> String {
    "\(document.metadata)\n\(document.outline)\n\(document.removals.map(\.reason))\n\(document.history)"
  }
}
