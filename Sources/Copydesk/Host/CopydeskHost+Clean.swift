import CopydeskConfig
import CopydeskCore
public import CopydeskEngine
import FoundationEssentials
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension CopydeskHost {
  /// The transforms that clean a page when no others are asked for. The first two each leave the other's pages alone.
  public static let cleaningTransforms = ["html.article", "text.article", "repeats"]

  /// Takes pages through transforms, and prints the results on standard output.
  ///
  /// - Parameters:
  ///   - pages: Files and folders of pages; `-` is standard input. With none, a config reads its own source.
  ///   - explains: Whether, in place of the article, everything on the page is printed, with what happened to it
  ///     and why: as JSON when the format is JSON, else as plain text.
  ///   - steps: The transforms.
  /// - Returns: ``CopydeskEngine/RunExitCode/noInput`` where a file does not exist,
  ///   ``CopydeskEngine/RunExitCode/usage`` where a path is an address, or a transform is unknown,
  ///   ``CopydeskEngine/RunExitCode/config`` where the config is wrong,
  ///   ``CopydeskEngine/RunExitCode/documentsFailed`` where a page failed or every page was dropped, with a line on standard error.
  public func clean(
    pages: [String], as format: CleanFormat = .markdown, explains: Bool = false,
    with steps: CleaningSteps = .transforms(cleaningTransforms)
  ) async -> RunExitCode {
    let terminal = Terminal.standardError
    var pages = pages
    let given = pages
    for path in given where path != "-" {
      guard let problem = problem(withPage: path) else { continue }
      if Self.isAddress(path) {
        terminal.print(
          "\(path): Copydesk reads files and fetches nothing; save the page, or pipe it in: curl … | \(name) clean -")
        return .usage
      }
      terminal.print("\(path): \(problem)")
      pages.removeAll { $0 == path }
      // The others are printed all the same, as other tools do.
      if pages.isEmpty { return .noInput }
    }
    var pipeline: Pipeline
    do {
      pipeline = try cleaningPipeline(pages: pages, with: steps)
        .changingTransforms { $0 = explained($0, explains: explains, as: format) }
        .ending(in: try cleaningSink(as: format, explains: explains))
    } catch {
      terminal.print("\(error)")
      return error is ConfigError ? .config : .usage
    }
    let verdicts = VerdictPrinter(terminal: terminal)
    let report = await Engine(pipeline, options: RunOptions(workers: 1), observer: verdicts).run()
    if report.exitCode == .readerGone { return .readerGone }
    for problem in report.problems { terminal.print(problem) }
    if report.totals.read == 0 { terminal.print("\(pages.joined(separator: ", ")): there is no file to read") }
    if report.exitCode == .ok, pages != given { return .noInput }
    return report.exitCode == .ok && report.totals.written == 0 ? .documentsFailed : report.exitCode
  }

  private func problem(withPage path: String) -> String? {
    var status = stat()
    if path.isEmpty || path.utf8.contains(0) { return "not a path to a file" }
    if stat(path, &status) != 0 { return String(cString: strerror(errno)) }
    return access(path, R_OK) == 0 ? nil : String(cString: strerror(errno))
  }

  /// Whether a path is the address of a page on a server (RFC 3986, section 3.1, and an authority).
  private static func isAddress(_ path: String) -> Bool {
    path.prefixMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:\/\//) != nil
  }

  /// The source, the transforms and the branches. What stages of a config remember between runs stays as it is.
  private func cleaningPipeline(pages: [String], with steps: CleaningSteps) throws -> Pipeline {
    let maker = StageMaker(registry: registry, baseFolder: FileManager.default.currentDirectoryPath)
    var source: Pipeline.Placed<any Source>?
    if !pages.isEmpty {
      let paths = ConfigNode(.list(pages.map { ConfigNode(.string($0)) }))
      source = try maker.source("files", settings: ["path": paths])
    }
    switch steps {
    case .transforms(let names):
      let transforms = try names.map { try maker.transform($0) }
      return Pipeline(source: try source ?? maker.source("files"), transforms: transforms, sinks: [])
    case .config(let path):
      var pipeline = try loader.load(path: path, preflight: false).onTrial.withoutSinks
      pipeline.source = source ?? pipeline.source
      return pipeline
    }
  }

  private func explained(
    _ placed: Pipeline.Placed<Pipeline.AnyTransform>, explains: Bool, as format: CleanFormat
  ) -> Pipeline.Placed<Pipeline.AnyTransform> {
    guard explains, case .concurrent(let transform) = placed.stage else { return placed }
    var placed = placed
    placed.stage = .concurrent(ExplainedTransform(transform, name: placed.name, isJSON: format == .json))
    return placed
  }

  private func cleaningSink(as format: CleanFormat, explains: Bool) throws -> Pipeline.Placed<any Sink> {
    let maker = StageMaker(registry: registry, baseFolder: FileManager.default.currentDirectoryPath)
    if explains {
      let sink = ExplanationSink(isJSON: format == .json)
      return .init(sink, name: ExplanationSink.manifest.name, version: "1", label: ExplanationSink.manifest.name)
    }
    switch format {
    case .html: return try maker.sink("html", settings: ["path": "-"])
    case .json: return try maker.sink("json", settings: ["path": "-"])
    case .markdown: return try maker.sink("markdown", settings: ["path": "-"])
    case .text: return .init(PlainTextSink(), name: "text", version: "1", label: "text")
    }
  }
}

/// What cleans pages.
public enum CleaningSteps: Sendable {
  /// Transforms with their defaults, by name and in order.
  case transforms([String])
  /// The transforms of a config file, with its settings; where it divides, those of the branches that a page goes on.
  case config(String)
}

/// Prints a line for each document that was dropped or failed, and for each warning.
private struct VerdictPrinter: RunObserver {
  let terminal: Terminal

  func observe(_ event: RunEvent) {
    switch event {
    case .ended(let id, _, .dropped(let reason, let stage)):
      terminal.print("\(Terminal.name(id)): \(stage): dropped: \(reason)")
    case .ended(let id, _, .failed(let error, let stage)): terminal.print("\(Terminal.name(id)): \(stage): \(error)")
    case .warned(let warning): terminal.print("\(warning.stage): warning: \(warning.text)")
    case .ended, .announced, .read, .finished, .checkpoint, .stopping: break
    }
  }
}
