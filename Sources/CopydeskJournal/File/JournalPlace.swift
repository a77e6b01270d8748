package import CopydeskCore
import CopydeskEngine

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the journal of a pipeline is.
package enum JournalPlace {
  /// The folder that a journal is in, in the folder that all outputs share.
  static let folder = ".copydesk"
  /// What the name of a journal ends in that the config does not name.
  static let end = ".journal"

  /// The journal's path; `nil` for a pipeline that has none: its config says so, or it writes only to streams.
  ///
  /// - Parameter config: The config's path, whose name the journal has.
  package static func path(of pipeline: Pipeline, config: String) -> String? {
    switch pipeline.journal {
    case .off: return nil
    case .file(let path): return path
    case .automatic:
      let files = pipeline.allSinks.flatMap(\.stage.outputs).filter { OutputDevice.kind(of: $0.path) == .file }
      let folders = files.map(folder)
      guard let first = folders.first else { return nil }
      let shared = folders.dropFirst().reduce(first, shared)
      return join(canBeWritten(shared) ? shared : first, "\(Self.folder)/\(name(of: config))\(end)")
    }
  }

  /// Why the file at a path is no journal, and was none before it was damaged; `nil` where it may be one, or is not there.
  package static func problem(_ path: String) -> JournalError? {
    // A journal that a run has opened has its lock beside it.
    guard !EarlierOutput.exists("\(path)-lock") else { return nil }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let wanted = Array("SQLite format 3\0".utf8)
    var head = [UInt8](repeating: 0, count: wanted.count)
    let count = head.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    return count <= 0 || head == wanted ? nil : .stranger(path)
  }

  /// The files of a journal, which no article may have: the database, what SQLite puts beside it (sqlite.org/tempfiles.html), and its lock.
  package static func reserved(_ path: String) -> [ReservedPaths.Entry] {
    ["", "-wal", "-shm", "-lock"].map { .init(path + $0, for: "is the journal") }
  }

  /// The folder of a file.
  static func folder(of path: String) -> String { PathSetting.normalized(path + "/..") }

  private static func folder(of output: SinkOutput) -> String { output.isFile ? folder(of: output.path) : output.path }

  /// The config's name without its folders and its extension.
  private static func name(of config: String) -> String {
    let name = config.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring("pipeline").utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return String(Substring(name)) }
    return String(Substring(name[..<dot]))
  }

  /// The deepest folder that two are in, or are.
  private static func shared(_ one: String, _ other: String) -> String {
    let slash = UInt8(ascii: "/")
    let parts = zip(one.utf8.split(separator: slash), other.utf8.split(separator: slash)).prefix {
      $0.elementsEqual($1)
    }
    return "/" + parts.map { String(Substring($0.0)) }.joined(separator: "/")
  }

  /// Whether files can be put into a folder that is there or can be made. The root is nobody's.
  private static func canBeWritten(_ folder: String) -> Bool {
    folder != "/" && OutputCheck.problem(folder: folder) == nil
  }

  private static func join(_ folder: String, _ path: String) -> String {
    folder == "/" ? "/\(path)" : "\(folder)/\(path)"
  }
}
