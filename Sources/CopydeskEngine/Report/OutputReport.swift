package import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What became of one output of a run, and where it is.
public struct OutputReport: Codable, Sendable, Hashable {
  /// What became of an output.
  public enum State: String, Codable, Sendable, Hashable {
    /// It has taken its place.
    case published
    /// The run ended early: what an earlier run left is as it was, and what this one wrote is at the partial path.
    case unfinished
    /// It could not be given its place, or not the whole of it; the rest is at the partial path.
    case incomplete
    /// The run ended early, and the sink commits as it goes: what was committed until then is in the output.
    case committed
    /// Nothing was written, and what an earlier run left is as it was.
    case unchanged
    /// It went to standard output, as it came.
    case streamed
  }

  /// Who writes it: a sink's place in the pipeline, or `errors` for the file of failed documents, `dropped` for that of dropped ones.
  public var stage: String
  /// The file, or the folder that the files are in: absolute, or `-` for standard output.
  public var path: String
  /// Whether it is one file, as opposed to files in a folder.
  public var isFile: Bool
  /// What became of it.
  public var state: State
  /// The path of what has not taken its place, if there is anything. The next run replaces it.
  public var partialPath: String?

  /// The name of the file of failed documents where a stage's would be.
  static let errors = "errors"
  /// The name of the file of dropped documents where a stage's would be.
  static let dropped = "dropped"
  /// The names of outputs that are no sink's.
  static let kept: Set = [errors, dropped]

  /// Makes a report of an output, and looks whether a part of it is left.
  ///
  /// - Parameter state: What became of it; ``State/unfinished`` where no part is left makes ``State/unchanged``.
  package init(_ output: SinkOutput, of stage: String, state: State) {
    self.stage = stage
    path = output.path
    isFile = output.isFile
    self.state = output.path == "-" ? .streamed : state
    guard self.state == .unfinished || self.state == .incomplete else { return }
    if let partial = output.partialPath, access(partial, F_OK) == 0 {
      partialPath = partial
    } else if state == .unfinished {
      self.state = .unchanged
    }
  }

  enum CodingKeys: String, CodingKey {
    case stage, path, state
    case isFile = "is_file"
    case partialPath = "partial_path"
  }
}

extension OutputReport {
  /// The output as a row of a table: who writes it, where it is, and what there is to know.
  ///
  /// - Parameter folder: The folder from which paths below it are shown.
  func row(pathsFrom folder: String) -> [String] {
    let place = path == "-" ? "standard output" : OutputReport.shown(path, from: folder) + (isFile ? "" : "/")
    let rest = partialPath.map { OutputReport.shown($0, from: folder) }
    let note =
      switch state {
      case .published, .streamed: ""
      case .committed: "holds what was committed before the run ended"
      case .unchanged: "as before this run"
      case .unfinished: "as before this run; unfinished: \(rest ?? "")"
      case .incomplete: "could not be published\(rest.map { "; the rest is in \($0)" } ?? "")"
      }
    return [stage, place, note]
  }

  private static func shown(_ path: String, from folder: String) -> String {
    if path == folder { return "." }
    return folder.isEmpty || folder == "/" ? path : path.path(below: folder) ?? path
  }
}
