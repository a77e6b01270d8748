/// What of a run is run again.
package struct ReplayPlan: Sendable {
  /// The inputs, by their identities.
  package var inputs: Set<String> = []
  /// How often each of them came.
  package var counts: [String: Int] = [:]
  /// A document that was written for each input that is meant and stays as it is, because no document is written twice.
  package var written: [String] = []
  /// The names that were asked for and that no document or input has.
  package var unknown: [String] = []
  /// The reasons for which documents were dropped, the most frequent first, where none was dropped for the one that was asked for.
  package var reasons: [String] = []
}
