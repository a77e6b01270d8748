extension Stage {
  /// Makes the stage in code: its defaults, and what a closure changes in them.
  ///
  ///     let article = try HTMLArticle { $0.minWords = 20 }
  ///     let repeats = try Repeats()
  ///
  /// Relative paths start from the current folder.
  ///
  /// - Parameters:
  ///   - environment: What the host offers to stages; `nil` for what the stage's family comes with.
  ///   - change: Sets what is to differ from the defaults. A setting without a default has to be set before it is read.
  /// - Throws: ``SettingErrors`` with all that is wrong, each under the stage's name, or what the closure throws.
  public init(in environment: StageEnvironment? = nil, _ change: (inout Settings) throws -> Void = { _ in }) throws {
    var settings = Settings()
    try change(&settings)
    do {
      let flaws = settings.flaws()
      if !flaws.isEmpty { throw SettingErrors(flaws) }
      self = try environment.map { try Self.make(settings: settings, in: $0) } ?? Self(settings: settings)
    } catch let error as SettingError {
      throw SettingErrors([error.named(Self.manifest.name)])
    } catch let errors as SettingErrors {
      throw SettingErrors(errors.errors.map { $0.named(Self.manifest.name) })
    }
  }
}

extension SettingError {
  /// The error with the stage's name before the path.
  fileprivate func named(_ stage: String) -> SettingError {
    SettingError(path: SettingError.join(stage, path), file: file, message)
  }
}
