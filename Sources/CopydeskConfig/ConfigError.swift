import CopydeskCore

/// All mistakes in a config file, in the order of the file.
public struct ConfigError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Never empty.
  public var problems: [ConfigProblem]

  public init(_ problems: [ConfigProblem]) {
    self.problems = problems
  }

  /// The problems, one a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension ConfigError {
  init(_ errors: [SettingError], file: String) {
    self.init(ConfigProblem.sorted(errors, file: file))
  }
}

extension ConfigProblem {
  /// Sorts problems into the order of the file; those about the file as a whole come first, those in other files last.
  static func sorted(_ errors: [SettingError], file: String, areWarnings: Bool = false) -> [ConfigProblem] {
    let sorted = errors.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.file != b.file { return (a.file ?? "") < (b.file ?? "") }
      return (a.position?.line ?? 0, a.position?.column ?? 0, left.offset) < (
        b.position?.line ?? 0, b.position?.column ?? 0, right.offset
      )
    }
    return sorted.map { ConfigProblem($0.element, file: file, isWarning: areWarnings) }
  }
}
