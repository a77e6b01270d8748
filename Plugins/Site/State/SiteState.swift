import CopydeskCore
import CopydeskText

/// What `site.boilerplate` remembers: what earlier runs learned, which never changes during a run, and what this one learns.
///
/// Not for use by several threads at once.
final class SiteState {
  private let folder: String
  /// Keeps other runs from learning into the same folder; `nil` where this one does not learn.
  private let lock: StateLock?
  private var before: SiteCollection
  private var learned = SiteCollection()
  /// How many pages runs have learned from, each as often as it was seen.
  private(set) var seen = 0

  /// Opens the state in a folder.
  ///
  /// - Parameters:
  ///   - isLearning: Whether the run adds to it; the folder is made then.
  ///   - resume: How many pages had been seen when the run was interrupted, if it goes on.
  /// - Throws: ``StateError``; also when another run learns into the folder.
  init(folder: String, isLearning: Bool, resume: Int? = nil) throws(StateError) {
    self.folder = folder
    lock = isLearning ? try StateLock(making: folder) : nil
    guard let file = try SiteStateFile(reading: .learned, in: folder) else {
      guard isLearning else { throw .nothing(in: folder) }
      before = SiteCollection()
      try goOn(from: resume)
      return
    }
    (before, seen) = (file.sites, file.seen)
    try goOn(from: resume)
  }

  /// Takes up what the run had learned when it was interrupted.
  private func goOn(from resume: Int?) throws(StateError) {
    guard lock != nil, let resume, resume != seen else { return }
    // A checkpoint that was made just before the run was killed may be one further than what the run goes on from: pages that are seen
    // again count once.
    guard let file = try SiteStateFile(reading: .unfinished, in: folder), file.seen >= resume else {
      throw StateError(folder, "it has no checkpoint of \(resume) pages to go on from")
    }
    (learned, seen) = (file.sites, resume)
  }

  /// The day of the run's beginning, counted from 1970, in UTC.
  static var today: UInt32 { UInt32(clamping: RunDay.current.daysSince1970) }

  /// What earlier runs learned of a site.
  func sample(of site: String) -> SiteSample? { before.samples[site] }

  /// Learns a page, for later runs.
  func learn(_ page: TaughtPage, of site: String) {
    learned.add(page, of: site)
    seen += 1
  }

  /// Makes durable what the run has learned so far. Pages after the position may be among them: a run that goes on sees them again,
  /// and a page that is learned twice counts once.
  func checkpoint(upTo position: Int) throws(StateError) {
    guard lock != nil else { return }
    learned.settle()
    try SiteStateFile(sites: learned, seen: position).write(.unfinished, in: folder)
  }

  /// Adds what the run has learned to what earlier ones did, without the documents of these names.
  ///
  /// - Returns: Whether there were more sites than a state remembers.
  func finish(without withdrawn: Set<String>) throws(StateError) -> Bool {
    guard lock != nil else { return false }
    if !withdrawn.isEmpty { learned.remove { withdrawn.contains($0.name) } }
    before.add(learned)
    let isFull = before.settle()
    try SiteStateFile(sites: before, seen: seen).write(.learned, in: folder)
    SiteStateFile.remove(.unfinished, in: folder)
    return isFull
  }

  /// Ends the run as if it had not been.
  func abandon() {
    if lock != nil { SiteStateFile.remove(.unfinished, in: folder) }
  }
}
