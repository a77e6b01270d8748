import CopydeskCore
import CopydeskEngine
import CopydeskJournal

extension HostOptions {
  /// The files that the host itself writes: the option, and the absolute path.
  private var files: [(option: String, path: String)] {
    [("--report", report), ("--ledger", ledger), ("--metrics", metrics)].compactMap { option, path in
      path.flatMap { $0 == "-" ? nil : (option, PathSetting($0).absolute) }
    }
  }

  /// The paths of those files, which no article may have.
  var reserved: [ReservedPaths.Entry] {
    files.flatMap { option, path in
      [path, OutputFile.partialPath(of: path)].map { .init($0, for: "is written by \(option)") }
    }
  }

  /// The paths of the pipeline's journal, which no article may have either.
  static func journal(of pipeline: Pipeline, config: String) -> [ReservedPaths.Entry] {
    JournalPlace.path(of: pipeline, config: config).map(JournalPlace.reserved) ?? []
  }

  /// What is wrong with where the host writes, as a sentence: a file that the pipeline reads or writes, or one file for two things.
  ///
  /// - Parameter config: The config's path.
  func clash(in pipeline: Pipeline, config: String) -> String? {
    let taken = pipeline.reservedPaths()
    for entry in Self.journal(of: pipeline, config: config) { taken.reserve(entry) }
    for (option, path) in files {
      if let obstacle = taken.obstacle(toFile: path) { return "\(option): '\(path)' \(obstacle); give it another path" }
      taken.reserve(.init(path, for: "is written by \(option)"))
    }
    return nil
  }
}
