import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds files that a pipeline reads twice: by two sources of one kind, or by two paths of one source under different names.
///
/// Sources of two kinds may read the same folder: each leaves to the other what it does not know. Files that one source comes to twice by one
/// name are read once.
struct SharedInputs {
  /// How many names of each source are looked at.
  private static let most = 20_000

  private let sources: [PipelineBuilder.Made]

  init(_ sources: [PipelineBuilder.Made]) {
    // Of a database the query says what is read.
    self.sources = sources.filter { $0.stage is any DivisibleSource }
  }

  /// A file, and how many more there are like it.
  private struct Finding {
    var name: String
    var first: String
    var reader: Int
    var count = 1
  }

  var warnings: [SettingError] {
    Dictionary(grouping: sources.indices) { sources[$0].entry.manifest.name }.values.sorted { $0[0] < $1[0] }
      .filter { $0.count > 1 || hasSeveralPaths(sources[$0[0]]) }
      .flatMap { warnings(of: $0) }
  }

  private func hasSeveralPaths(_ source: PipelineBuilder.Made) -> Bool {
    if case .list(let paths)? = source.settings["path"]?.value { paths.count > 1 } else { false }
  }

  private func warnings(of readers: [Int]) -> [SettingError] {
    // Names that only Unicode's normal forms make equal are names of two files, and equal as strings.
    var known: [[UInt8]: (reader: Int, name: String)] = [:]
    var findings: [Int: Finding] = [:]
    for reader in readers {
      guard let source = sources[reader].stage as? any Source, let files = try? source.inputFiles() else { continue }
      for file in files.prefix(Self.most) where file.size >= 0 {
        let path = Array(Self.resolved(file.path).utf8)
        guard let first = known[path] else {
          known[path] = (reader, file.name)
          continue
        }
        if findings[reader] != nil {
          findings[reader]?.count += 1
        } else {
          findings[reader] = Finding(name: file.name, first: first.name, reader: first.reader)
        }
      }
    }
    return findings.sorted { $0.key < $1.key }.map {
      warning(sources[$0.key], $0.value, isOwn: $0.value.reader == $0.key)
    }
  }

  private func warning(_ source: PipelineBuilder.Made, _ finding: Finding, isOwn: Bool) -> SettingError {
    let reader = isOwn ? "" : "\(sources[finding.reader].label) reads too"
    let alias = finding.name == finding.first ? "" : "\(isOwn ? "" : ", as ")'\(finding.first)'"
    let more = finding.count > 1 ? " and \(finding.count - 1) more file\(finding.count > 2 ? "s" : "")" : ""
    let message =
      isOwn
      ? "'\(finding.name)' is the file \(alias)" + (more.isEmpty ? "" : ", and so it is with\(more.dropFirst(4))")
      : "reads '\(finding.name)'\(more), which \(reader)\(alias)"
    return SettingError(
      path: source.label, file: source.file, position: source.position,
      (message + "; each document of \(finding.count > 1 ? "them" : "it") comes twice").replacing("\n", with: "\\x0A"))
  }

  /// The path without links.
  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }
}
