public import CopydeskCore
import CopydeskJSON
import Synchronization

/// Has a program in any language change articles: JSON Lines on its standard streams, one line for each line, in order.
///
/// The program reads an article a line, in the shape of Schemas/article-1.schema.json, and writes the article as it is to be, or
/// `{"drop": …}`, `{"error": …}` or `{"split": […]}`. Lines are written ahead, so that neither side waits for the other. A program that
/// ends is started again; the document that it ended at twice fails.
public final class Exec: Transform {
  public struct Settings: StageSettings {
    @Setting("The program and its arguments, such as [python3, tag.py].") public var command: [String]
    @Setting("How many of it run side by side.") public var workers: Int = 1
    @Setting("The folder that it runs in; without it, that of the config file.") public var directory: PathSetting = "."
    @Setting("Further files that its answers depend on, such as a model: when one changes, a run does the work anew.")
    public var dependsOn: [PathSetting] = []
    @Setting("The variables of the environment that it gets, by name.")
    public var environment: [String] = ["PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ"]
    @Setting("How long it may take to start, and to answer the first line.") public var start: Duration = .seconds(60)
    @Setting("Whether it is told what was taken out, with rule and reason.") public var removed = false

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "exec", summary: "Has a program in any language change articles, over JSON Lines on its standard streams.",
    examples: examples)

  private let settings: Settings
  private let launch: Launch
  private let article: JSONArticle
  private let programs: [ProgramLoop]
  private let turn = Atomic<Int>(0)

  /// - Throws: ``SettingErrors`` for a command without a program, and for no workers or too many.
  public init(settings: Settings) throws {
    var errors: [SettingError] = []
    if settings.command.first?.isEmpty != false {
      errors.append(SettingError(path: "command", "the program is missing, as in [python3, tag.py]"))
    }
    if !(1...1_000).contains(settings.workers) {
      errors.append(SettingError(path: "workers", "expected a number from 1 to 1000, found \(settings.workers)"))
    }
    if !errors.isEmpty { throw SettingErrors(errors) }
    self.settings = settings
    launch = Launch(
      command: settings.command, directory: settings.directory.absolute, environment: settings.environment)
    article = JSONArticle(removed: settings.removed)
    programs = (0..<settings.workers).map { [launch] _ in ProgramLoop(launch, startsWithin: settings.start) }
  }

  /// The program, the files among its arguments, and those that `depends_on` lists.
  public func dependencies() -> [String] { launch.files + settings.dependsOn.map(\.absolute) }

  /// Looks whether the program and its folder are there.
  public func preflight() -> [SettingError] { launch.problem.map { [$0] } ?? [] }

  /// Starts the programs, and shakes hands with them.
  public func open(in context: StageContext) async throws {
    for program in programs { program.begin(stage: context.stage, limits: context.limits) }
    do {
      for program in programs { try await program.greeting() }
    } catch {
      await close(in: context)
      throw error
    }
    for program in programs { pass(program.messages(), to: context) }
  }

  /// Sends one document, and does what the answer says.
  public func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    let line = article.encode(document)
    let program = leastBusy
    let exchange = Exchange(line, for: document.id)
    defer { pass(program.messages(), to: context) }
    let end = await withTaskCancellationHandler {
      program.add(exchange)
      await context.untimed { await exchange.turn() }
      return await exchange.end()
    } onCancel: {
      program.cancel(exchange, after: context.limits.seconds)
    }
    switch end {
    case .unchanged:
      if let name = program.name { context.note(name) }
      return .keep
    case .answer(let answer):
      if let name = program.name { context.note(name) }
      return try answer.apply(to: &document)
    case .failure(let error): throw error
    }
  }

  /// Closes the programs' standard input, and waits for them to end.
  public func close(in context: StageContext) async {
    for program in programs { program.close() }
    for program in programs {
      if let problem = await program.ended() { context.warn(problem) }
      pass(program.messages(), to: context)
    }
  }

  /// The program with the fewest documents; one after the other where several have as few.
  private var leastBusy: ProgramLoop {
    let first = turn.wrappingAdd(1, ordering: .relaxed).oldValue
    var best = programs[first % programs.count]
    for offset in 1..<max(1, programs.count) {
      let other = programs[(first + offset) % programs.count]
      if other.load < best.load { best = other }
    }
    return best
  }

  /// What a program writes on standard error is passed on as warnings.
  private func pass(_ messages: [String], to context: StageContext) {
    for message in messages { context.warn(message) }
  }
}
