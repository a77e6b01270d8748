import CopydeskConfig
import CopydeskCore
public import CopydeskEngine
import CopydeskShards
import FoundationEssentials

extension CopydeskHost {
  /// Runs one shard of a pipeline, and publishes all that came of it with one rename. A shard that is there already costs nothing.
  ///
  /// - Returns: What the run ended with; of a shard that is there, what its run ended with.
  public func run(config path: String, shard: ShardOptions, options: HostOptions = HostOptions()) async -> RunExitCode {
    let voice = RunVoice(options.logFormat)
    do {
      return try await ShardRun(host: self, config: path, shard: shard, options: options, voice: voice).run()
    } catch {
      return ended(by: error, voice)
    }
  }

  /// How large the shards of a plan are.
  public enum ShardSize: Sendable, Hashable {
    /// About so many bytes of input.
    case bytes(Int)
    /// So many shards, or fewer where there are fewer places at which inputs can be divided.
    case shards(Int)
  }

  /// Divides the inputs of a pipeline among shards, and writes a manifest of them.
  ///
  /// - Parameter path: The manifest; `-` is standard output.
  public func planShards(config: String, size: ShardSize, to path: String) async -> RunExitCode {
    let terminal = Terminal.standardError
    return await ended(terminal) {
      let pipeline = try loader.load(path: config, preflight: false)
      let flaws = pipeline.source.stage.preflight().map { flaw in
        ConfigProblem(SettingError(path: pipeline.pathOfSource(flaw.path), flaw.message), file: config)
      }
      if !flaws.isEmpty { throw ConfigError(flaws) }
      let place = path == "-" ? path : PathSetting(path).absolute
      if path != "-", let clash = pipeline.clash(of: [("--out", place)], config: config) {
        throw ShardError(clash, .usage)
      }
      let manifest = try await ShardPlanner.plan(pipeline, size)
      let file = try OutputFile(path: place)
      try file.write(manifest.text.utf8)
      try file.publish()
      let count = manifest.shards.count
      let inputs = manifest.shards.reduce(0) { $0 + $1.count }
      terminal.print(
        "\(config): \(count) shard\(count == 1 ? "" : "s") of \(inputs) part\(inputs == 1 ? "" : "s"), \(manifest.bytes) bytes"
      )
      return .ok
    }
  }

  /// Does something with shards, and says why it cannot be done.
  func ended(_ terminal: Terminal, _ work: () async throws -> RunExitCode) async -> RunExitCode {
    do {
      return try await work()
    } catch {
      return ended(by: error, terminal)
    }
  }
}

extension CopydeskHost {
  /// Says how far the shards in a folder are.
  ///
  /// - Parameter print: Takes the lines.
  public func shardStatus(of folder: String, print: (String) -> Void) async -> RunExitCode {
    await ended(.standardError) {
      for line in try ShardSurvey(ShardFolder(PathSetting(folder).absolute)).lines { print(line) }
      return .ok
    }
  }

  /// Finds whatever keeps the shards in a folder from being one whole.
  ///
  /// - Parameters:
  ///   - readsAll: Whether the bytes of all files are compared.
  ///   - print: Takes the findings, or a line that says that there are none.
  /// - Returns: ``CopydeskEngine/RunExitCode/documentsFailed`` where something was found.
  public func checkShards(in folder: String, readsAll: Bool, print: (String) -> Void) async -> RunExitCode {
    await ended(.standardError) {
      let survey = try ShardSurvey(ShardFolder(PathSetting(folder).absolute))
      let left = survey.folder.removeLeftAttempts()
      if !left.isEmpty {
        let names = left.joined(separator: ", ")
        Terminal.standardError.print(
          "\(folder): removed what \(left.count) attempt\(left.count == 1 ? " that was" : "s that were") killed left: \(names)"
        )
      }
      let findings = ShardCheck(survey, readsAll: readsAll).findings
      for finding in findings { print(finding) }
      let count = survey.states.count
      if findings.isEmpty {
        print("\(folder): \(count) shard\(count == 1 ? ", which is" : "s, which are") whole; \(survey.totals.sentence)")
      } else {
        Terminal.standardError.print("\(folder): 'run --shard N --redo' makes shard N anew")
      }
      return findings.isEmpty ? .ok : .documentsFailed
    }
  }

  /// Puts the shards in a folder together, into its folder `merged`.
  ///
  /// - Parameter concatenates: Whether outputs are put together too, besides ledgers and reports.
  /// - Returns: ``CopydeskEngine/RunExitCode/documentsFailed`` where the shards are not whole, and nothing was put together.
  public func mergeShards(in folder: String, concatenates: Bool) async -> RunExitCode {
    let terminal = Terminal.standardError
    return await ended(terminal) {
      let survey = try ShardSurvey(ShardFolder(PathSetting(folder).absolute))
      let findings = ShardCheck(survey).findings
      guard findings.isEmpty else {
        for finding in findings { terminal.print(finding) }
        terminal.print("\(folder): nothing is merged: the shards are not whole")
        return .documentsFailed
      }
      let merge = ShardMerge(survey, concatenates: concatenates)
      for remark in try merge.run() { terminal.print(remark) }
      terminal.print("\(merge.target): \(survey.totals.sentence)")
      return .ok
    }
  }

  /// Finds documents that say the same over all shards, and writes for each shard which of its documents go. Running a shard again applies that.
  ///
  /// - Parameter memory: How many bytes of memory are taken, about.
  public func findReprints(inShardsOf folder: String, memory: Int) async -> RunExitCode {
    let terminal = Terminal.standardError
    return await ended(terminal) {
      let survey = try ShardSurvey(ShardFolder(PathSetting(folder).absolute))
      let lacking = survey.states.count - survey.records.count
      guard lacking == 0 else {
        throw ShardError(
          "\(folder): \(lacking) shard\(lacking == 1 ? " is" : "s are") missing or stale; 'shards status' says which",
          .documentsFailed)
      }
      guard survey.records.allSatisfy({ $0.signatures != nil }), !survey.records.isEmpty else {
        throw ShardError("\(folder): the shards have no signatures: their pipeline has no 'reprints'", .usage)
      }
      let results = try ShardReprints(survey, memory: memory).run()
      let sums = results.reduce((0, 0)) { ($0.0 + $1.documents, $0.1 + $1.dropped) }
      let reprints =
        "of \(sums.0) document\(sums.0 == 1 ? "" : "s") \(sums.1) \(sums.1 == 1 ? "is a reprint" : "are reprints")"
      // What was decided is applied already where a shard was run again since.
      let undecided = try ShardSurvey(survey.folder).undecided
      let rest =
        switch undecided.count {
        case 0: "no shard has to be run again"
        case 1: "run shard \(undecided[0]) again"
        default: "run shards \(ShardRanges.text(undecided)) again"
        }
      terminal.print("\(folder): \(reprints); \(rest)")
      return .ok
    }
  }
}
