/// What is wrong with a regular expression.
package struct PatternError: Error, Sendable, Hashable {
  /// What is wrong, in PCRE2's words.
  package var message: String
  /// Where, in code points of the pattern.
  package var offset: Int
}
