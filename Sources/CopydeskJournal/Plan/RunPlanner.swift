import CopydeskCore
import CopydeskEngine
import CopydeskSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds out what a run does: goes on with an earlier one, begins anew, or nothing.
struct RunPlanner {
  let database: SQLiteDatabase
  let pipeline: Pipeline
  let mode: ResumeMode
  let identity: RunIdentity
  /// The files that the source would read; `nil` where they are not known.
  let files: InputFiles?

  /// - Throws: `SQLiteError`
  func plan() throws(SQLiteError) -> RunPlan {
    guard mode != .never, let run = try EarlierRun(in: database) else { return .begin(why: nil) }
    switch run.phase {
    case .running: return try planned(unfinished: run)
    case .publishing: return planned(publishing: run)
    case .finished: return try planned(finished: run)
    case .replaying:
      return .begin(why: "runs anew: a replay ended early, and what it wrote cannot be taken back with this config")
    }
  }

  private func planned(publishing run: EarlierRun) -> RunPlan {
    let before = "\(run.name) was killed while its outputs took their places"
    let change = change(since: run)
    if let why = obstacle(to: run) ?? (mode == .force ? nil : change) {
      return .begin(why: "\(before), and cannot be finished: \(why). It is made anew")
    }
    return .goOn(run, "\(before); they take them now" + Self.concession([change]))
  }

  private func planned(unfinished run: EarlierRun) throws(SQLiteError) -> RunPlan {
    guard let point = run.point else { return .begin(why: nil) }
    let change = change(since: run)
    var why = obstacle(to: run)
    var changes: [String?] = []
    if mode == .force {
      if why == nil { changes = [change, files == nil ? nil : try inputChange(since: run)] }
    } else {
      why = why ?? change
      if why == nil { why = try inputChange(since: run) }
    }
    if let why {
      return .begin(why: "begins anew, and not where \(run.name) ended: \(why)")
    }
    let count = point.counts.totals.read
    let (done, stay) = count == 1 ? (" is", "stays") : ("s are", "stay")
    let concession = Self.concession(changes)
    return .goOn(
      run,
      "goes on where \(run.name) ended: \(count) document\(done) done"
        + (concession.isEmpty ? "" : " and \(stay) as \(count == 1 ? "it is" : "they are")\(concession)"))
  }

  private func planned(finished run: EarlierRun) throws(SQLiteError) -> RunPlan {
    func done(_ why: String) -> RunPlan {
      .done(run, "nothing to do: \(run.name) ended well, and \(why); --resume never runs it again")
    }
    let change = change(since: run)
    let concession = Self.concession(mode == .force ? [change] : [])
    let same =
      mode == .force ? "its inputs have not changed\(concession)" : "neither its inputs nor its config have changed"
    var why = (mode == .force ? nil : change) ?? missingOutput ?? taught
    if why == nil, mode != .force, let files { why = try InputCheck.move(of: files, since: run, in: database) }
    if why == nil { why = try LeftOutputs.change(since: run, in: database) }
    if let why { return .begin(why: "runs anew: \(why)") }
    guard let files else { return .begin(why: nil) }
    var check = try InputCheck(database, run: run.number)
    switch try check.change(to: files, upTo: nil) {
    case .none: return done(same)
    case .added(let count, let first):
      let new = count == 1 ? "\(first) is new" : "\(count) inputs are new, \(first) first"
      if let why = obstacle(to: run) ?? obstacleToExtending { return .begin(why: "runs anew: \(new), and \(why)") }
      return .extend(run, "\(new); \(count == 1 ? "it is" : "they are") added to what \(run.name) wrote\(concession)")
    case .other(let why) where mode == .force:
      return done("what was read before counts\(Self.concession([change, why]))")
    case .other(let why): return .begin(why: "runs anew: \(why)")
    }
  }

  /// What has changed since a run, where it was one of a config in another folder with that, too: configs of one name and one output folder take
  /// the journal from each other.
  private func change(since run: EarlierRun) -> String? {
    guard let change = identity.change(since: run.identity) else { return nil }
    guard identity.isElsewhere(than: run.identity) else { return change }
    return "\(change), as the journal has the run of a config in another folder ('journal: FILE' gives each its own)"
  }

  /// What keeps any run from going on with this one.
  private func obstacle(to run: EarlierRun) -> String? {
    if let obstacle = pipeline.obstacleToGoingOn { return "\(obstacle.label) \(obstacle.reason)" }
    let (sinks, states) = (pipeline.allSinks.count, pipeline.allStates.count)
    return run.point?.sinks.count == sinks && run.point?.states.count == states
      ? nil : "sinks, or stages that remember, were added or taken out"
  }

  private var obstacleToExtending: String? {
    pipeline.allSinks.first { !$0.stage.canExtend }.map {
      "nothing can be added to what \($0.label) has written\($0.stage.extensionObstacle)"
    }
  }

  /// What has changed and does not keep the run from going on, because that is asked for: `, though --limit has changed`.
  private static func concession(_ changes: [String?]) -> String {
    let changes = changes.compactMap(\.self)
    return changes.isEmpty ? "" : ", though \(changes.joined(separator: " and "))"
  }

  private func inputChange(since run: EarlierRun) throws(SQLiteError) -> String? {
    guard let files else {
      let sequence = pipeline.source.stage as? SourceSequence
      return "\(sequence?.unlistedSource ?? pipeline.source.label) does not tell whether its inputs are the same"
    }
    var check = try InputCheck(database, run: run.number)
    if case .other(let why) = try check.change(to: files, upTo: InputCheck.done(of: run, in: database)) { return why }
    return nil
  }

  /// An output of the last run that is not there any more.
  private var missingOutput: String? {
    let path = pipeline.allSinks.flatMap(\.stage.outputs).map(\.path).first { $0 != "-" && access($0, F_OK) != 0 }
    return path.map { "'\($0)' is not there any more" }
  }

  /// A stage that learned something from the last run which the same run needs.
  private var taught: String? {
    pipeline.allStates.first { $0.stage.teachesNextRun }.map {
      "\($0.label) has learned from the last run what this one needs"
    }
  }
}
