import CopydeskCore
import CopydeskText
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
      for path in made.stage.dependencies() {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? path
        guard let digest = Self.digest(ofFile: path) else { continue }
        digests["\(made.label): \(name)", default: ""] += digest
      }
    }
    digests.merge(files) { first, _ in first }
  }

  /// The digest of a file's bytes, block by block, whatever its size: a copy on another machine has the same. `nil` where there is no file.
  private static func digest(ofFile path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var digest = ""
    while let block = nextBlock(of: descriptor), !block.isEmpty { digest = Self.digest(Array(digest.utf8) + block) }
    return digest
  }

  /// How much of a file is read at once, in bytes.
  private static let blockSize = 1 << 20

  /// The next bytes of a file, fewer than ``blockSize`` at its end only; `nil` where it cannot be read.
  private static func nextBlock(of descriptor: Int32) -> [UInt8]? {
    var block = [UInt8](repeating: 0, count: blockSize)
    var filled = 0
    while filled < blockSize {
      let count = block.withUnsafeMutableBytes { bytes in
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[filled...])
        return retrying { read(descriptor, rest.baseAddress, rest.count) }
      }
      if count < 0 { return nil }
      if count == 0 { break }
      filled += count
    }
    return Array(block[..<filled])
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
