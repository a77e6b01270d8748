/// A source, a transform or a sink.
///
/// A stage is made once a run, from its settings, and says in its ``manifest`` what it is called and what it does.
public protocol Stage: Sendable {
  /// What the user can set.
  associatedtype Settings: StageSettings

  static var manifest: StageManifest { get }

  /// Makes the stage. A stage that is a structure with `let settings: Settings` has this already.
  ///
  /// - Throws: ``SettingError`` where the settings are each right but do not go together.
  init(settings: Settings) throws

  /// Makes the stage with what the host offers besides the settings. Calls ``init(settings:)`` unless a stage needs more.
  static func make(settings: Settings, in environment: StageEnvironment) throws -> Self

  /// Looks at the world as the run would find it (is the input there, can the output be written?) and changes nothing.
  ///
  /// `check` calls this, and so does `run` before it begins.
  func preflight() -> [SettingError]

  /// The absolute paths of files that the stage's output depends on, besides those that its settings read: a program, a model.
  ///
  /// When one of them changes, running the config again does the work anew. Paths without a file are ignored.
  func dependencies() -> [String]

  /// Tells which settings are allowed, but are almost surely a mistake. `check` calls this where nothing is wrong.
  ///
  /// - Parameter inputs: What is known of the inputs; `nil` where the source does not say.
  func warnings(expecting inputs: ExpectedInputs?) -> [SettingError]
}

extension Stage {
  /// Makes the stage from its settings.
  public static func make(settings: Settings, in environment: StageEnvironment) throws -> Self {
    try Self(settings: settings)
  }

  /// Finds nothing wrong.
  public func preflight() -> [SettingError] { [] }

  /// Depends on no files.
  public func dependencies() -> [String] { [] }

  /// Doubts nothing.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] { [] }
}
