package import CopydeskCore

/// Where a run keeps what it has made durable, so that a later run can go on from there.
///
/// Calls never overlap, and come from a thread where blocking is allowed. An error that any of them throws ends the run.
package protocol RunJournal: Sendable {
  /// Where the run goes on; `nil` for one that begins anew.
  var resume: RunResume? { get }

  /// The inputs of a run that has ended well which are run again and take the place of their earlier verdicts: how often each came, by its
  /// identity. `nil` for a run of its own.
  var replayed: [String: Int]? { get }

  /// Takes down what became of a document, in the order of the input. It counts with the next commit.
  func add(_ entry: JournalEntry) throws

  /// Makes durable that the run has come so far, with the documents that were added. What it speaks of is durable already.
  func commit(_ point: RunPoint) throws

  /// Makes durable that all outputs are complete and are about to take their places. From then on the run can only be finished.
  func publish(_ point: RunPoint) throws

  /// Makes durable that all outputs have taken their places.
  func finish() throws
}

extension RunJournal {
  /// A run of its own.
  package var replayed: [String: Int]? { nil }

  /// Whether sinks add to what a run has published.
  var extends: Bool { replayed != nil || resume?.isExtending == true }
}

/// What became of one document, for the journal.
package struct JournalEntry: Sendable {
  /// The document.
  package var id: String
  /// The identity of the input that it came from.
  package var input: String
  /// Where the input came from.
  package var origin: Origin
  /// The hash of the payload as the source handed it out; `nil` where there is none.
  package var hash: String?
  /// How it ended.
  package var verdict: Verdict
  /// What is noted of its content; `nil` where it failed, or was never read.
  package var facts: DocumentFacts?
  /// The files of its own that sinks wrote it to.
  package var outputs: [String]
  /// The numbers of the stateful transforms that let it go on, where it failed later.
  package var remembered: Set<Int>
}
