public import CopydeskEngine
import CopydeskCore
import CopydeskReprintsPlugin
import FoundationEssentials

extension CopydeskHost {
  /// An action on a state of `reprints`, between runs.
  public enum StateTask: Sendable, Hashable {
    /// Say what is in it.
    case show
    /// Make all files anew from what is whole.
    case rebuild
    /// Forget what was seen before a day: `2025-03-05`, in UTC.
    case forget(before: String)
  }

  /// Looks after the folder that a `reprints` stage names as its `state`.
  ///
  /// - Returns: ``CopydeskEngine/RunExitCode/ok`` and what to print; ``CopydeskEngine/RunExitCode/usage`` for a wrong date,
  ///   ``CopydeskEngine/RunExitCode/inputOutput`` where the state is not there, in use or damaged, with an error.
  public static func state(_ task: StateTask, folder: String) -> (exitCode: RunExitCode, text: String) {
    let path = PathSetting(folder, relativeTo: FileManager.default.currentDirectoryPath).absolute
    do throws(StateError) {
      let upkeep = try StateUpkeep(folder: path)
      switch task {
      case .show: return (.ok, try upkeep.summary().text)
      case .rebuild:
        let (kept, damaged) = try upkeep.rebuild()
        return (.ok, "kept \(kept) documents\(damaged == 0 ? "" : "; \(damaged) were damaged and are gone")")
      case .forget(let date):
        guard let (kept, forgotten) = try upkeep.forget(before: date) else {
          return (.usage, "'\(date)' is no date; write it as 2025-03-05")
        }
        return (.ok, "forgot \(forgotten) documents, kept \(kept)")
      }
    } catch {
      return (.inputOutput, error.description)
    }
  }
}
