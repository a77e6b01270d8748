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

  /// Takes one page through transforms with their defaults, and prints the result on standard output.
  ///
  /// - Parameters:
  ///   - path: The page; `-` is standard input.
  ///   - explains: Whether, in place of the article, everything on the page is printed, with what happened to it
  ///     and why: as JSON when the format is JSON, else as plain text.
  ///   - transforms: Their names, in order.
  /// - Returns: ``CopydeskEngine/RunExitCode/noInput`` where the file does not exist,
  ///   ``CopydeskEngine/RunExitCode/usage`` where the path is an address, or a transform is unknown,
  ///   ``CopydeskEngine/RunExitCode/documentsFailed`` where the page was dropped or failed, with a line on standard error.
  public func clean(
    page path: String, as format: CleanFormat = .markdown, explains: Bool = false,
    transforms: [String] = cleaningTransforms
  ) async -> RunExitCode {
    let terminal = Terminal.standardError
    if path != "-", let problem = problem(withPage: path) {
      if Self.isAddress(path) {
        terminal.print(
          "\(path): Copydesk reads files and fetches nothing; save the page, or pipe it in: curl … | \(name) clean -")
        return .usage
      }
      terminal.print("\(path): \(problem)")
      return .noInput
    }
    let pipeline: Pipeline
    do throws(SettingErrors) {
      pipeline = try cleaningPipeline(page: path, as: format, explains: explains, transforms: transforms)
    } catch {
      terminal.print(error.description)
      return .usage
    }
    let verdicts = VerdictPrinter(terminal: terminal)
    let report = await Engine(pipeline, options: RunOptions(workers: 1), observer: verdicts).run()
    for problem in report.problems { terminal.print(problem) }
    return report.exitCode == .ok && report.totals.written == 0 ? .documentsFailed : report.exitCode
  }

  private func problem(withPage path: String) -> String? {
    var status = stat()
    if path.isEmpty || path.utf8.contains(0) { return "not a path to a file" }
    if stat(path, &status) != 0 { return String(cString: strerror(errno)) }
    if status.st_mode & S_IFMT == S_IFDIR { return "it is a folder; '\(name) run' is for folders" }
    return access(path, R_OK) == 0 ? nil : String(cString: strerror(errno))
  }

  /// Whether a path is the address of a page on a server (RFC 3986, section 3.1, and an authority).
  private static func isAddress(_ path: String) -> Bool {
    path.prefixMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:\/\//) != nil
  }

  private func cleaningPipeline(
    page path: String, as format: CleanFormat, explains: Bool, transforms names: [String]
  ) throws(SettingErrors) -> Pipeline {
    let maker = StageMaker(registry: registry, baseFolder: FileManager.default.currentDirectoryPath)
    var transforms: [Pipeline.Placed<Pipeline.AnyTransform>] = []
    for name in names {
      var placed = try maker.transform(name)
      if explains, case .concurrent(let transform) = placed.stage {
        placed.stage = .concurrent(ExplainedTransform(transform, name: placed.name, isJSON: format == .json))
      }
      transforms.append(placed)
    }
    let sink: Pipeline.Placed<any Sink> =
      switch format {
      case _ where explains:
        .init(
          ExplanationSink(isJSON: format == .json), name: ExplanationSink.manifest.name, version: "1",
          label: ExplanationSink.manifest.name)
      case .html: try maker.sink("html", settings: ["path": "-"])
      case .json: try maker.sink("json", settings: ["path": "-"])
      case .markdown: try maker.sink("markdown", settings: ["path": "-"])
      case .text: .init(PlainTextSink(), name: "text", version: "1", label: "text")
      }
    let source = try maker.source("files", settings: ["path": ConfigNode(.string(path))])
    return Pipeline(source: source, transforms: transforms, sinks: [sink])
  }
}

/// Prints a line for each document that was dropped or failed, and for each warning.
private struct VerdictPrinter: RunObserver {
  let terminal: Terminal

  func observe(_ event: RunEvent) {
    switch event {
    case .ended(let id, _, .dropped(let reason, let stage)): terminal.print("\(id): \(stage): dropped: \(reason)")
    case .ended(let id, _, .failed(let error, let stage)): terminal.print("\(id): \(stage): \(error)")
    case .warned(let warning): terminal.print("\(warning.stage): warning: \(warning.text)")
    case .ended, .announced, .read, .checkpoint, .stopping: break
    }
  }
}
