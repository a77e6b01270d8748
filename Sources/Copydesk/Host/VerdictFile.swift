import CopydeskCore
import CopydeskEngine
import FoundationEssentials
import Synchronization

/// The file with a line for each document and how it ended, for `run --ledger`: JSON Lines, in the order of the input.
final class VerdictFile: VerdictLog {
  private let file: Mutex<OutputFile>

  /// Begins the file, before the run, so that a path that cannot be written is known then.
  init(path: String) throws(OutputError) {
    let folder = FileManager.default.currentDirectoryPath
    file = Mutex(try OutputFile(path: PathSetting(path, relativeTo: folder).absolute))
  }

  func add(_ id: String, _ origin: Origin, _ verdict: Verdict, _ document: Document?) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = try encoder.encode(VerdictLine(id: id, origin: origin, verdict: verdict, document: document))
    try file.withLock { file in
      try file.write(line)
      try file.write("\n".utf8)
    }
  }

  /// Leaves the file of an earlier run as it is.
  func discard() { file.withLock { $0.discard() } }

  /// Gives the file its place, however the run ended.
  func publish() throws(OutputError) {
    try file.withLock { file throws(OutputError) in try file.publish() }
  }
}
