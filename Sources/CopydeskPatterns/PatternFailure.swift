/// Why a pattern could not be searched for in a text.
package struct PatternFailure: Error, Sendable, Hashable {
  /// A sentence to the user.
  package var message: String
}
