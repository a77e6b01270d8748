public import CopydeskCore

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

/// One thing that is wrong with a config file.
public struct ConfigProblem: Sendable, Hashable, CustomStringConvertible {
  /// The file, as the user named it.
  public var file: String
  /// The line, from 1; `nil` when it is about the file as a whole.
  public var line: Int?
  /// The column in characters, from 1.
  public var column: Int?
  /// The keys that lead to the setting, such as `transforms[1].repeats.treshold`; may be empty.
  public var path: String
  /// What is wrong, and what would be right.
  public var message: String

  /// - Parameter error: The setting's error, with its whole path.
  public init(_ error: SettingError, file: String) {
    self.file = error.file ?? file
    line = error.position?.line
    column = error.position?.column
    path = error.path
    message = error.message
  }

  /// The problem as a line: `news.yaml:7:11: transforms[1].repeats.treshold: unknown setting; did you mean 'threshold'?`
  public var description: String {
    var position: ConfigNode.Position?
    if let line, let column { position = .init(line: line, column: column) }
    return SettingError(path: path, position: position, message).description(file: file, prefix: "")
  }
}

extension ConfigError {
  /// Sorts errors into the order of the file; those about the file as a whole come first, those in other files last.
  init(_ errors: [SettingError], file: String) {
    let sorted = errors.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.file != b.file { return (a.file ?? "") < (b.file ?? "") }
      return (a.position?.line ?? 0, a.position?.column ?? 0, left.offset) < (
        b.position?.line ?? 0, b.position?.column ?? 0, right.offset
      )
    }
    self.init(sorted.map { ConfigProblem($0.element, file: file) })
  }
}
