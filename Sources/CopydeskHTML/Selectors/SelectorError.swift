/// Why a text is not a CSS selector.
public struct SelectorError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The whole selector.
  public var selector: String
  /// Where reading it ended, in characters from 1.
  public var offset: Int
  /// What is allowed there.
  public var expected: String
  /// What is found there.
  public var found: String

  /// The error as a sentence: `the selector 'div >> p' is wrong at character 6: expected …, found '>'`.
  public var description: String {
    "the selector '\(selector)' is wrong at character \(offset): expected \(expected), found \(found)"
  }
}
