import CopydeskCore
import CopydeskText
import Synchronization

/// The digests of what a pipeline's output depends on, by place in the config: so that a journal can say what has changed.
struct PipelineParts {
  private(set) var digests: [String: String] = [:]

  /// The settings of the pipeline that its output depends on, besides stages.
  private static let settings = ["on_error", "errors", "dropped", "limits", "route"]

  /// - Parameters:
  ///   - stages: All stages.
  ///   - files: The files that settings name.
  init(_ root: ConfigNode, stages: [PipelineBuilder.Made], files: [String: String]) {
    for key in Self.settings { digests[key] = root[key].map { Self.digest($0.json) } }
    for made in stages {
      let manifest = made.entry.manifest
      digests[made.label] = Self.digest(
        """
        \(manifest.name) \(manifest.version) \(made.onError?.rawValue ?? "") \(made.condition?.text ?? "")
        \(made.settings.json)
        """)
    }
    digests.merge(files) { first, _ in first }
  }

  static func digest(_ text: String) -> String { digest(Array(text.utf8)) }

  static func digest(_ bytes: [UInt8]) -> String { Hash128(bytes).text }
}

/// Notes the digests of files that settings name, as they are read.
final class NamedFileDigests: Sendable {
  private let digests = Mutex<[String: String]>([:])
  private let read = Mutex<Set<String>>([])

  /// The digests, by the files' paths as the user would write them.
  var all: [String: String] { digests.withLock { $0 } }

  /// Their absolute paths.
  var paths: [String] { read.withLock { $0.sorted() } }

  /// - Parameters:
  ///   - file: The path as the user would write it.
  ///   - path: The absolute path.
  func note(_ bytes: [UInt8], of file: String, at path: String) {
    digests.withLock { $0[file] = PipelineParts.digest(bytes) }
    read.withLock { _ = $0.insert(path) }
  }
}
