import CopydeskCore
import CopydeskEngine
import FoundationEssentials

/// The file that a run's report goes to. It is begun before the run, so that a path that cannot be written is known then.
struct ReportFile {
  private let file: OutputFile

  init(path: String) throws(OutputError) {
    let folder = FileManager.default.currentDirectoryPath
    file = try OutputFile(path: PathSetting(path, relativeTo: folder).absolute)
  }

  /// Leaves the report of an earlier run as it is.
  func discard() { file.discard() }

  func write(_ report: RunReport) throws(OutputError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try file.write(try encoder.encode(report))
      try file.write("\n".utf8)
    } catch {
      throw error as? OutputError ?? OutputError(path: file.path, reason: "cannot be encoded: \(error)")
    }
    try file.publish()
  }
}
