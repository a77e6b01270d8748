public import CopydeskCore

/// Judges an article's text by the rules that pipelines of training data have in common.
///
/// The rules and their limits are those of Gopher, C4 and FineWeb; each can be set, and `null` leaves it out. They are asked of the body, block
/// by block. Words of scripts without spaces are counted by the character, and runs of words there are twice as many characters long.
public struct Quality: Transform {
  public typealias Settings = QualitySettings

  private let settings: QualitySettings

  /// - Throws: ``SettingErrors`` for shares that are none, limits that no text keeps, and lists of limits that have not as many as there are runs.
  public init(settings: QualitySettings) throws {
    let problems = settings.problems
    if !problems.isEmpty { throw SettingErrors(problems) }
    self.settings = settings
  }

  /// Judges one document.
  ///
  /// - Throws: ``DocumentError`` when the document's time is up.
  public func apply(to document: inout Document, in context: StageContext) throws -> Outcome {
    let measures = try TextMeasures(of: document, in: context)
    let rules = try QualityRules(settings, measures) { try context.checkDeadline() }
    switch settings.action {
    case .drop:
      guard let first = rules.breaches.first else { return .keep }
      return .drop(DropReason(first.rule, detail: first.detail))
    case .mark:
      var marks: [String: ExtraValue] = ["breaks": .list(rules.breaches.map { .text($0.rule) })]
      for (name, value) in rules.values {
        marks[name] = value == value.rounded() && abs(value) < 1e15 ? .integer(Int(value)) : .number(value)
      }
      document.extras["quality"] = .map(marks)
      return .keep
    }
  }
}
