public import CopydeskEngine
import CopydeskArticlePlugin
import CopydeskConfig
import CopydeskCore
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension CopydeskHost {
  /// Reads rules for sites as the setting `sites_from` of `html.article` does, and finds what is wrong with them.
  ///
  /// - Parameter path: A file, or a folder of files.
  /// - Returns: ``CopydeskEngine/RunExitCode/ok``, what was read and a line for each warning;
  ///   ``CopydeskEngine/RunExitCode/config`` and a line for each error, the warnings after them;
  ///   ``CopydeskEngine/RunExitCode/noInput`` where the file does not exist.
  public func checkRules(path: String) -> (exitCode: RunExitCode, text: String) {
    if let problem = Self.problem(withPath: path) { return (.noInput, problem) }
    let check = ruleCheck(path)
    let warnings = check.warnings.map { ConfigProblem($0, file: path, isWarning: true).description }
    let lines = check.errors.isEmpty ? ["\(path): fine: \(check.summary)"] : check.errors.map(\.shown)
    return (check.errors.isEmpty ? .ok : .config, (lines + warnings).joined(separator: "\n"))
  }

  /// Tries rules for sites on saved pages.
  ///
  /// - Parameters:
  ///   - path: A file of rules, or a folder of such files.
  ///   - pages: A page, or a folder of pages. A page is of the host that the innermost folder around it is called after, or else of that
  ///     of its canonical link or its `og:url`.
  /// - Returns: ``CopydeskEngine/RunExitCode/ok`` and a row for each host: its pages, those on which its rules find the article, and the words
  ///   that are kept with the rules and without; ``CopydeskEngine/RunExitCode/documentsFailed`` where a page went wrong, which a line
  ///   says; ``CopydeskEngine/RunExitCode/config`` and ``CopydeskEngine/RunExitCode/noInput`` as ``checkRules(path:)``.
  public func testRules(path: String, pages: String) async -> (exitCode: RunExitCode, text: String) {
    for path in [path, pages] {
      if let problem = Self.problem(withPath: path) { return (.noInput, problem) }
    }
    let check = ruleCheck(path)
    guard let test = RuleTest(check) else {
      return (.config, check.errors.map(\.shown).joined(separator: "\n"))
    }
    let results = RuleResults(test, folder: pages)
    do {
      let maker = StageMaker(registry: registry, baseFolder: FileManager.default.currentDirectoryPath)
      let source = try maker.source("files", settings: ["path": ConfigNode(.string(pages))])
      try await source.stage.read(in: SourceContext()) { results.add($0) }
    } catch {
      return (.inputOutput, "\(pages): \(error)")
    }
    return results.summary
  }

  private func ruleCheck(_ path: String) -> RuleCheck {
    RuleCheck(
      path: path, reading: NamedFiles(config: "", environment: environment),
      from: FileManager.default.currentDirectoryPath)
  }

  private static func problem(withPath path: String) -> String? {
    if path.isEmpty || path.utf8.contains(0) { return "'\(path)' is not a path to a file" }
    return access(path, R_OK) == 0 ? nil : "\(path): \(String(cString: strerror(errno)))"
  }
}

extension SettingError {
  /// The error as a line that begins with its file.
  fileprivate var shown: String { description(file: nil, prefix: "") }
}
