public import CopydeskEngine
import CopydeskCore
import CopydeskExecPlugin
import FoundationEssentials

extension CopydeskHost {
  /// Holds the exam for a program that is to be a stage.
  ///
  /// - Parameters:
  ///   - program: The program and its arguments.
  ///   - directory: The folder that it runs in.
  ///   - seconds: How long an answer may take.
  /// - Returns: What the program did, a line for each rule; ``CopydeskEngine/RunExitCode/documentsFailed`` where it broke one, and
  ///   ``CopydeskEngine/RunExitCode/usage`` with an error where it is not there.
  public func examine(
    program: [String], directory: String, seconds: Double
  ) async -> (exitCode: RunExitCode, text: String) {
    var settings = Exec.Settings()
    settings.command = program
    settings.directory = PathSetting(directory)
    do {
      let findings = try await ProgramExam(settings, seconds: seconds).run()
      let lines = findings.map { finding in
        finding.problem.map { "failed  \(finding.rule)\n        \($0)" } ?? "ok      \(finding.rule)"
      }
      let isWell = findings.allSatisfy { $0.problem == nil }
      return (isWell ? .ok : .documentsFailed, lines.joined(separator: "\n"))
    } catch let error as SettingError {
      return (.usage, error.message)
    } catch {
      return (.usage, "\(error)")
    }
  }
}
