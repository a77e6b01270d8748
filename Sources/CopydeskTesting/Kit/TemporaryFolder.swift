import FoundationEssentials

/// A folder of its own for one test, removed with everything in it when nothing refers to it any more.
///
///     let folder = try TemporaryFolder(["pages/a.html": "<p>One"])
///     let source = try FilesSource.reading(["path": "pages"], baseFolder: folder.path)
///
/// Names are paths relative to the folder; folders on the way to a file are made when it is written.
public final class TemporaryFolder: Sendable {
  /// The folder's absolute path.
  public let path: String

  /// - Parameter files: What is in the folder at first: names and contents.
  /// - Throws: Foundation's error when the folder or a file cannot be written.
  public init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "copydesk-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, contents) in files { try add(name, contents) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The absolute path of a name; nothing needs to be there.
  public func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  ///
  /// - Returns: Its absolute path.
  @discardableResult
  public func add(_ name: String, _ contents: String) throws -> String { try add(name, Array(contents.utf8)) }

  /// Writes a file.
  ///
  /// - Returns: Its absolute path.
  @discardableResult
  public func add(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = URL(filePath: path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return path(name)
  }

  /// Makes a folder inside, with the folders on the way to it.
  public func addFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  ///
  /// - Parameter target: Where it points, as the link is to hold it.
  public func addLink(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// Whether there is a file or folder of that name.
  public func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The bytes of a file; `nil` when there is no such file.
  public func bytes(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: path(name)).map(Array.init) }

  /// The text of a file, with U+FFFD for what is not UTF-8; `nil` when there is no such file.
  public func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// The names of all files, in order; folders are not listed, but what is in them is.
  public var fileNames: [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    // Foundation leaves the slash before a name that begins with a mark.
    return names.map { String(decoding: $0.utf8.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self) }.filter { name in
      var isFolder = false
      return FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder) && !isFolder
    }.sorted()
  }
}
