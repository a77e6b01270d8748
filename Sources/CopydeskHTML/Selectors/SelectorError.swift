/// Why a text is no CSS selector.
package struct SelectorError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The whole selector.
  package var selector: String
  /// Where reading it ended, in characters from 1.
  package var offset: Int
  /// What could stand there.
  package var expected: String
  /// What stands there.
  package var found: String

  /// The error as a sentence: `the selector 'div >> p' is wrong at character 6: expected …, found '>'`.
  package var description: String {
    "the selector '\(selector)' is wrong at character \(offset): expected \(expected), found \(found)"
  }
}
