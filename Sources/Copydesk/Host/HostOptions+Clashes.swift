import CopydeskCore
import CopydeskEngine

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

  /// What is wrong with where the host writes, as a sentence: a file that the pipeline reads or writes, or one file for two things.
  func clash(in pipeline: Pipeline) -> String? {
    let taken = pipeline.reservedPaths()
    for (option, path) in files {
      if let obstacle = taken.obstacle(toFile: path) { return "\(option): '\(path)' \(obstacle); give it another path" }
      taken.reserve(.init(path, for: "is written by \(option)"))
    }
    return nil
  }
}
