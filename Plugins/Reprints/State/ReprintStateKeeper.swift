import CopydeskCore

/// Looks after the folder that a `reprints` stage names as its `state`.
struct ReprintStateKeeper: StateKeeper {
  var stage: String { Reprints.manifest.name }

  func keeps(_ folder: String) -> Bool {
    do {
      return try StateFolder.generation(in: folder) != nil
    } catch {
      // Damaged, and so a state.
      return true
    }
  }

  func perform(_ task: StateTask, on folder: String) throws -> String {
    let upkeep = try StateUpkeep(folder: folder)
    switch task {
    case .show: return try upkeep.summary().text
    case .rebuild:
      let (kept, damaged) = try upkeep.rebuild()
      return "kept \(kept) documents\(damaged == 0 ? "" : "; \(damaged) were damaged and are gone")"
    case .forget(let date):
      guard let (kept, forgotten) = try upkeep.forget(before: date) else {
        throw StateTaskError("'\(date)' is no date; write it as 2025-03-05")
      }
      return "forgot \(forgotten) documents, kept \(kept)"
    }
  }
}
