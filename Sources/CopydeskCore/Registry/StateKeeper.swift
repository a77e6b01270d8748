/// Looks after what a stage remembers between runs, in a folder.
///
/// A family registers one, and the command `copydesk state` calls it; so can a program between two runs.
public protocol StateKeeper: Sendable {
  /// The stage that writes the state.
  var stage: String { get }

  /// Whether a folder holds a state of this stage, whole or damaged.
  ///
  /// - Parameter folder: An absolute path; nothing needs to be there.
  func keeps(_ folder: String) -> Bool

  /// Does something with a state.
  ///
  /// - Parameter folder: The state's folder, as an absolute path.
  /// - Returns: What to tell the user.
  /// - Throws: ``StateTaskError`` for a task that makes no sense; any other error where the state is not there, in use or damaged.
  func perform(_ task: StateTask, on folder: String) throws -> String
}

/// Something to do with a state between runs.
public enum StateTask: Sendable, Hashable {
  /// Say what is in it.
  case show
  /// Make all files anew from what is whole.
  case rebuild
  /// Forget what was seen before a day: `2025-03-05`, in UTC.
  case forget(before: String)
}

/// Why a task makes no sense, whatever the state.
public struct StateTaskError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Why, as a sentence to the user.
  public var description: String

  public init(_ description: String) {
    self.description = description
  }
}
