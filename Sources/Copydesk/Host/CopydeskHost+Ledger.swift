import CopydeskCore
public import CopydeskEngine
import CopydeskJournal
import FoundationEssentials

/// What can be asked of the ledger.
public enum LedgerTask: Sendable {
  /// How many documents ended how, by reason and by site.
  case show
  /// The documents with a verdict, a line each.
  case list(verdict: String)
  /// Everything about one document, or about those of one input.
  case explain(id: String)
  /// Every document.
  case export(LedgerFormat)
}

/// How a ledger is written for other programs.
public enum LedgerFormat: String, Sendable, CaseIterable {
  /// JSON Lines: an object for each document.
  case json
  /// A table with a header (RFC 4180).
  case csv
}

extension CopydeskHost {
  /// Says what became of the documents of the latest run.
  ///
  /// - Parameter path: The config, or its journal.
  /// - Returns: ``CopydeskEngine/RunExitCode/config`` for a config that is wrong or has no journal,
  ///   ``CopydeskEngine/RunExitCode/noInput`` for a document that there is not,
  ///   ``CopydeskEngine/RunExitCode/inputOutput`` for a journal that cannot be read.
  public func ledger(_ task: LedgerTask, of path: String) -> RunExitCode {
    let terminal = Terminal.standardError
    do {
      let pipeline = try pipeline(of: path)
      guard let journal = journalPath(of: path, pipeline) else {
        terminal.print("\(path): it has no journal: 'journal' is off, or all goes to standard output")
        return .config
      }
      let output = StandardOutput()
      let reader = try JournalReader(path: journal)
      if let difference = pipeline.flatMap(reader.difference) {
        terminal.print("\(path): warning: the journal '\(journal)' has a run \(difference)")
      }
      for task in spellings(of: task, folder: pipeline?.configFolder) {
        if try LedgerPrinter(reader).print(task, to: { try output.write(Array($0.utf8)) }) { return .ok }
      }
      guard case .explain(let id) = task else { return .ok }
      terminal.print("no document or input of the run is called '\(id)'; 'ledger export' lists all of them")
      return .noInput
    } catch {
      return ended(by: error, terminal)
    }
  }

  /// A task as it is given, and of a document that is asked for by a path also with the other ways to write that path: from the config's folder,
  /// with and without `./`.
  private func spellings(of task: LedgerTask, folder: String?) -> [LedgerTask] {
    guard case .explain(let id) = task, let folder else { return [task] }
    let path = PathSetting(id, relativeTo: FileManager.default.currentDirectoryPath).absolute
    let name = path.path(below: folder) ?? path
    return [task] + [name, "./\(name)", path].filter { $0 != id }.map { .explain(id: $0) }
  }

  /// The pipeline of a config; `nil` for a journal.
  private func pipeline(of path: String) throws -> Pipeline? {
    path.utf8.suffix(8).elementsEqual(".journal".utf8) ? nil : try loader.load(path: path, preflight: false)
  }

  private func journalPath(of path: String, _ pipeline: Pipeline?) -> String? {
    if let pipeline { return JournalPlace.path(of: pipeline, config: path) }
    return PathSetting(path, relativeTo: FileManager.default.currentDirectoryPath).absolute
  }
}
