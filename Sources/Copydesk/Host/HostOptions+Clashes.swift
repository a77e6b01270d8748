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
      [path, OutputFile.partialPath(of: path)].map { HostOptions.entry(option, $0) }
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
    if let (option, path) = files.first(where: { OutputFile.isCompressed($0.path) }) {
      return
        "\(option): '\(path)' is named like a compressed file, and this one is not compressed; give it another name"
    }
    return pipeline.clash(of: files, config: config)
  }

  fileprivate static func entry(_ option: String, _ path: String) -> ReservedPaths.Entry {
    .init(path, for: "is written by \(option)")
  }
}

extension Pipeline {
  /// What is wrong with files that are written beside a pipeline's own, as a sentence.
  ///
  /// - Parameters:
  ///   - files: The options that name them, and their absolute paths.
  ///   - config: The config's path.
  func clash(of files: [(option: String, path: String)], config: String) -> String? {
    let taken = reservedPaths()
    for entry in HostOptions.journal(of: self, config: config) { taken.reserve(entry) }
    for (option, path) in files {
      if let obstacle = taken.obstacle(toFile: path) { return "\(option): '\(path)' \(obstacle); give it another path" }
      if let setting = source.stage.settingThatReads(folder: path.pathFolder) {
        return
          "\(option): '\(path)' lies where \(pathOfSource(setting)) reads, so it could take the place of an input; give it another path"
      }
      taken.reserve(HostOptions.entry(option, path))
    }
    return nil
  }
}
