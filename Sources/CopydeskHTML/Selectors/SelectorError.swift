/// Why a text is no CSS selector.
public struct SelectorError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The whole selector.
  public var selector: String
  /// Where reading it ended, in characters from 1.
  public var offset: Int
  /// What could stand there.
  public var expected: String
  /// What stands there.
  public var found: String

  /// The error as a sentence: `the selector 'div >> p' is wrong at character 6: expected …, found '>'`.
  public var description: String {
    "the selector '\(selector)' is wrong at character \(offset): expected \(expected), found \(found)"
  }
}
