public import CopydeskCore
public import CopydeskEngine
import FoundationEssentials

extension CopydeskHost {
  /// Looks after a folder in which a stage remembers what earlier runs had.
  ///
  /// - Returns: ``CopydeskEngine/RunExitCode/ok`` and what to print; ``CopydeskEngine/RunExitCode/usage`` for a task that makes no sense,
  ///   ``CopydeskEngine/RunExitCode/inputOutput`` where the state is not there, in use or damaged, with an error.
  public func state(_ task: StateTask, folder: String) -> (exitCode: RunExitCode, text: String) {
    let path = PathSetting(folder, relativeTo: FileManager.default.currentDirectoryPath).absolute
    let keepers = registry.stateKeepers
    guard let keeper = keepers.first(where: { $0.keeps(path) }) ?? (keepers.count == 1 ? keepers[0] : nil) else {
      let stages = keepers.map { "'\($0.stage)'" }.joined(separator: " or ")
      return (.inputOutput, "'\(path)' holds no state\(stages.isEmpty ? "" : " of \(stages)")")
    }
    do {
      return (.ok, try keeper.perform(task, on: path))
    } catch let error as StateTaskError {
      return (.usage, error.description)
    } catch {
      return (.inputOutput, "\(error)")
    }
  }
}
