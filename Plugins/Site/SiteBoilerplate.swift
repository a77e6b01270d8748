public import CopydeskCore
import Synchronization

/// Takes out the lines that pages of one site share: notices under each story, sign-up lines, copyright, headlines of the day.
///
/// No single page shows that a sentence under its article is under every other one too; a dump does. The stage remembers the lines of some pages
/// of each site in a folder, ``Settings/state``, and takes out of a page what enough of those pages have in the same place. What a run takes
/// out depends on the page and on what runs before it learned, never on other pages of the run, so that it is the same for any order of
/// inputs and any number of workers. A dump is therefore run twice: the first run learns, the second one cleans.
///
/// It belongs after the stages that find the article and its repeats. Which lines count, and what protects an article, is in the README of this
/// folder.
public final class SiteBoilerplate: StatefulTransform {
  public struct Settings: StageSettings {
    @Setting("The folder that remembers the lines of each site.") public var state: PathSetting
    @Setting("Whether the run's pages are remembered for the runs after it.") public var learn = true
    @Setting("On how many pages of a site, each with a story of its own, a line must be.") public var pages = 4
    @Setting(
      "On how much of the pages that a site is known by a line below articles must be, from 0.1 to 1; elsewhere it is half at least."
    )
    public var share = 0.3

    public init() {}
  }

  let settings: Settings
  private let memory: Mutex<Memory>

  /// What changes during the run.
  struct Memory: ~Copyable {
    var state: SiteState?
    /// The lines of the sites that were asked for last, ``sites`` at most.
    var known: [String: SiteLines] = [:]
    /// The names of documents that failed after they were learned.
    var withdrawn: Set<String> = []

    static let sites = 1_024
  }

  /// - Throws: `SettingErrors` where a number is out of its range.
  public init(settings: Settings) throws {
    let errors = settings.errors
    if !errors.isEmpty { throw SettingErrors(errors) }
    self.settings = settings
    memory = Mutex(Memory())
  }

  /// Checks whether the state can be used: written where the run learns, and there where it does not.
  public func preflight() -> [SettingError] {
    let folder = settings.state.absolute
    if settings.learn, let problem = OutputCheck.problem(folder: folder) {
      return [SettingError(path: "state", problem)]
    }
    if !settings.learn, !SiteStateFile.exists(in: folder) {
      return [SettingError(path: "state", "\(StateError.nothing(in: folder))")]
    }
    return []
  }

  /// The state's folder, where the run learns.
  public var outputs: [SinkOutput] {
    settings.learn ? [SinkOutput(path: settings.state.absolute, isFile: false, setting: "state")] : []
  }

  public func open(in context: StageContext) async throws {
    try memory.withLock { memory in
      memory = Memory()
      memory.state = try SiteState(
        folder: settings.state.absolute, isLearning: settings.learn, resume: context.resume?.rawValue)
    }
  }

  /// What is read of a document by itself.
  public struct Preparation: Sendable {
    let site: String?
    let lines: PageLines
    let page: TaughtPage?
  }

  /// Reads the page's lines.
  public func prepare(_ document: Document, in context: StageContext) async throws -> Preparation {
    let site = SiteName.of(document)
    let lines = PageLines(document)
    let isTeacher = settings.learn && site != nil && lines.all.contains { $0.hash != nil }
    return Preparation(
      site: site, lines: lines, page: isTeacher ? TaughtPage(document, lines, day: SiteState.today) : nil)
  }

  /// Takes out what earlier runs learned of the site, and learns the page.
  public func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try await apply(prepare(document, in: context), to: &document, in: context)
  }

  /// Takes out what earlier runs learned of the site, and learns the page.
  public func apply(
    _ preparation: Preparation, to document: inout Document, in context: StageContext
  ) async throws -> Outcome {
    guard let site = preparation.site else { return .keep }
    let known = try memory.withLock { memory in
      guard let state = memory.state else {
        throw DocumentError("state_not_open", "the state was not opened before the document")
      }
      if let page = preparation.page { state.learn(page, of: site) }
      return lines(of: site, &memory, state)
    }
    guard let known, !known.isEmpty else { return .keep }
    let count = document.removeBoilerplate(preparation.lines, known, Needed(settings, teachers: known.teachers))
    if count > 0 {
      context.note("took out \(count == 1 ? "a block" : "\(count) blocks") that other pages of \(site) have too")
    }
    return .keep
  }

  private func lines(of site: String, _ memory: inout Memory, _ state: SiteState) -> SiteLines? {
    if let known = memory.known[site] { return known }
    guard let sample = state.sample(of: site) else { return nil }
    if memory.known.count >= Memory.sites { memory.known = [:] }
    let lines = SiteLines(site: site, sample: sample, atLeast: settings.pages)
    memory.known[site] = lines
    return lines
  }

  /// How many pages the run has seen, those of the runs that it goes on from included.
  public var position: StatePosition {
    StatePosition(rawValue: memory.withLock { $0.state?.seen ?? 0 })
  }

  /// Makes durable what was learned, or forgets it.
  public func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
    try memory.withLock { memory in
      switch commit {
      case .checkpoint: try memory.state?.checkpoint(upTo: position.rawValue)
      case .final:
        if try memory.state?.finish(without: memory.withdrawn) == true {
          context.warn("there are more sites than the \(SiteCollection.sites) that a state remembers")
        }
        memory = Memory()
      case .abandoned:
        memory.state?.abandon()
        memory = Memory()
      }
    }
  }

  /// Notes that a document failed at a later stage.
  public func withdraw(_ id: String) {
    guard settings.learn else { return }
    memory.withLock { _ = $0.withdrawn.insert(TaughtPage.shortened(id)) }
  }
}

extension SiteBoilerplate.Settings {
  /// The errors in the numbers.
  fileprivate var errors: [SettingError] {
    var errors: [SettingError] = []
    if !(2...SiteSample.pages).contains(pages) {
      errors.append(
        SettingError(path: "pages", "expected a number from 2 to \(SiteSample.pages), found \(pages)"))
    }
    if !(0.1...1).contains(share) {
      errors.append(SettingError(path: "share", "expected a number from 0.1 to 1, found \(share)"))
    }
    return errors
  }
}
