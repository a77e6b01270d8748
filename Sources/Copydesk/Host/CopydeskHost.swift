public import CopydeskConfig
public import CopydeskCore
public import CopydeskEngine
import CopydeskJournal
import FoundationEssentials

/// Runs pipelines as the `copydesk` command does, with the stages that a program chooses.
///
///     var registry = Registry.builtIn
///     registry.register(Redact.self)
///     exit(await CopydeskHost(registry: registry).run(config: "redact.yaml").rawValue)
///
/// With `import CopydeskCommandLine`, `main()` makes a whole command of it. Progress, errors and reports go to standard error; standard output is for documents.
public struct CopydeskHost: Sendable {
  /// The command's name, in help and messages.
  public var name: String
  /// The command's version, as `--version` prints it.
  public var version: String
  /// The stages that a config can name.
  public var registry: Registry
  /// The variables for `${NAME}` in a config.
  public var environment: [String: String]

  /// - Parameters:
  ///   - name: What the program is called on a command line.
  ///   - environment: The variables for configs; by default those of the process.
  public init(
    name: String = "copydesk", version: String = CopydeskVersion.current, registry: Registry = .builtIn,
    environment: [String: String]? = nil
  ) {
    self.name = name
    self.version = version
    self.registry = registry
    self.environment = environment ?? ProcessInfo.processInfo.environment
  }

  /// Reads the pipeline of a config file, and checks whether it can run.
  ///
  /// - Throws: ``CopydeskConfig/ConfigError`` with all mistakes.
  public func load(config path: String) throws(ConfigError) -> Pipeline {
    try loader.load(path: path)
  }

  var loader: ConfigLoader { ConfigLoader(registry: registry, environment: environment) }

  /// Finds everything that would keep a config from running, and changes nothing.
  ///
  /// - Parameter isStrict: Whether warnings count as errors.
  /// - Returns: ``CopydeskEngine/RunExitCode/ok``, one line about the pipeline and a line for each warning, or
  ///   ``CopydeskEngine/RunExitCode/config``, a line for each error and the warnings after them.
  public func check(config path: String, isStrict: Bool = false) -> (exitCode: RunExitCode, text: String) {
    var warnings: [ConfigProblem] = []
    var lines: [String]
    var exitCode = RunExitCode.ok
    do throws(ConfigError) {
      let pipeline = try loader.load(path: path) { warnings.append($0) }
      warnings += unreadInput(of: pipeline, config: path)
      lines = ["\(path): fine: \(pipeline.outline)"] + promises(of: pipeline, config: path)
      if let journal = JournalPlace.path(of: pipeline, config: path), let error = JournalPlace.problem(journal) {
        exitCode = .config
        lines = ["\(path): \(error)"]
      } else if isStrict, !warnings.isEmpty {
        exitCode = .config
        lines = ["\(path): \(Self.count(warnings)), which --strict counts as errors"]
      }
    } catch {
      exitCode = .config
      lines = error.problems.map(\.description)
    }
    return (exitCode, (lines + warnings.map(\.description)).joined(separator: "\n"))
  }

  /// What holds for documents of a run that is interrupted and run again, a line for each sink.
  private func promises(of pipeline: Pipeline, config path: String) -> [String] {
    guard JournalPlace.path(of: pipeline, config: path) != nil else { return [] }
    let lines = pipeline.allSinks.map { sink in
      "\(path): \(sink.label): each document \(sink.stage.promise.rawValue)"
    }
    guard let obstacle = pipeline.obstacleToGoingOn else { return lines }
    return lines + ["\(path): an interrupted run begins anew: \(obstacle.label) \(obstacle.reason)"]
  }

  private static func count(_ warnings: [ConfigProblem]) -> String {
    "\(warnings.count) warning\(warnings.count == 1 ? "" : "s")"
  }

  /// A warning where standard input holds something that the pipeline does not read.
  private func unreadInput(of pipeline: Pipeline, config path: String) -> [ConfigProblem] {
    guard pipeline.source.stage.expectedInputs()?.includesStandardInput == false, StandardInput.holdsBytes else {
      return []
    }
    let error = SettingError(
      path: pipeline.source.label, "standard input is not empty, and nothing reads it; the path '-' would")
    return [ConfigProblem(error, file: path, isWarning: true)]
  }

  /// Runs the pipeline of a config file to its end, or until a signal ends it.
  ///
  /// The first SIGINT or SIGTERM lets the documents in flight finish, a second one ends the program at once.
  public func run(config path: String, options: HostOptions = HostOptions()) async -> RunExitCode {
    let voice = RunVoice(options.logFormat)
    let pipeline: Pipeline
    do throws(ConfigError) {
      var warnings: [ConfigProblem] = []
      pipeline = try loader.load(path: path) { warnings.append($0) }
      if !warnings.isEmpty, !options.isQuiet {
        voice.warn(
          warnings, summary: "\(path): \(Self.count(warnings)); '\(name) check' shows what may be a mistake")
      }
    } catch {
      voice.refuse(error)
      return .config
    }
    if let clash = options.clash(in: pipeline, config: path) {
      voice.refuse(clash, .usage)
      return .usage
    }
    let files: RunFiles
    do throws(RunFiles.Fault) {
      files = try RunFiles(options)
    } catch {
      voice.refuse("\(error)", .inputOutput)
      return .inputOutput
    }
    return await run(pipeline, config: path, options, files, voice)
  }

  private func run(
    _ pipeline: Pipeline, config path: String, _ options: HostOptions, _ files: RunFiles, _ voice: RunVoice
  ) async -> RunExitCode {
    var options = options
    options.run.reserved += options.reserved + HostOptions.journal(of: pipeline, config: path)
    let display = display(of: pipeline, options: options, terminal: voice.terminal)
    let session = RunSession(
      options: options, display: display, verdicts: files.verdicts, metrics: files.metrics)
    let report: RunReport
    switch await run(pipeline, config: path, session) {
    case .ran(let ran): report = ran
    case .left(let earlier):
      let fault = files.leave(earlier)
      if let fault { voice.fail("\(fault)") }
      let exitCode = earlier.exitCode == .ok && fault != nil ? .inputOutput : earlier.exitCode
      voice.end(exitCode, outcome: "nothing_to_do")
      return exitCode
    case .ended(let exitCode):
      files.discard()
      return exitCode
    }
    if !options.isQuiet {
      for warning in unreadInput(of: pipeline, config: path) { display.say(warning.description) }
    }
    let faults = files.publish(report)
    for fault in faults { voice.fail("\(fault)") }
    return report.exitCode == .ok && !faults.isEmpty ? .inputOutput : report.exitCode
  }

  func display(of pipeline: Pipeline, options: HostOptions, terminal: Terminal) -> any RunDisplay {
    switch options.logFormat {
    case .text:
      RunConsole(
        terminal: terminal, isQuiet: options.isQuiet, limit: options.run.limit,
        failuresPath: pipeline.errorsPath ?? options.report)
    case .json: RunLog(terminal: terminal, isQuiet: options.isQuiet, limit: options.run.limit)
    }
  }
}

extension Pipeline {
  /// The pipeline in one line: `4 stages: files -> html.article -> markdown, json`.
  public var outline: String {
    let trunk = Route.Branch("", when: nil, transforms: transforms, sinks: sinks, route: route)
    return "\(1 + trunk.stageCount) stages: \(source.name) -> \(trunk.outline)"
  }
}

extension Route.Branch {
  /// How many stages it has, those of its own branches too.
  fileprivate var stageCount: Int {
    transforms.count + sinks.count + (route?.branches.reduce(0) { $0 + $1.stageCount } ?? 0)
  }

  /// The names of its stages: `repeats -> json, [korean: markdown | else: json]`.
  fileprivate var outline: String {
    let branches = route?.branches.map { "\($0.name): \($0.outline)" }.joined(separator: " | ")
    let ends = sinks.map(\.name) + (branches.map { ["[\($0)]"] } ?? [])
    return (transforms.map(\.name) + [ends.joined(separator: ", ")]).joined(separator: " -> ")
  }
}
