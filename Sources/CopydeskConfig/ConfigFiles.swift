import CopydeskCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads the files of a config, and notes what was read. Where that is given from an earlier reading, the files are not looked at again.
final class ConfigFiles: Sendable {
  private let state: Mutex<ConfigSnapshot>

  /// - Parameter snapshot: What an earlier reading has noted.
  init(_ snapshot: ConfigSnapshot? = nil) { state = Mutex(snapshot ?? ConfigSnapshot()) }

  /// What was read so far.
  var snapshot: ConfigSnapshot { state.withLock { $0 } }

  /// The bytes of a file, one more than ``ConfigFile/largest`` at most.
  ///
  /// - Parameters:
  ///   - path: The path to open.
  ///   - absolute: The absolute path, by which the file is known.
  ///   - mayBePipe: Whether a file that is neither a file nor a folder is read; one that nobody writes to is waited for.
  func bytes(path: String, absolute: String, mayBePipe: Bool = true) throws(SettingError) -> [UInt8] {
    if let bytes = state.withLock({ $0.files[absolute] }) { return bytes }
    var status = stat()
    if !mayBePipe, stat(path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw SettingError("cannot be read: it is neither a file nor a folder")
    }
    let bytes = try ConfigFile.bytes(path: path)
    state.withLock { $0.files[absolute] = bytes }
    return bytes
  }

  /// The names in a folder, in the order of their bytes; `nil` where the path does not lead to a folder.
  func names(in path: String) throws(SettingError) -> [String]? {
    let (folder, isFile) = state.withLock { ($0.folders[path], $0.files[path] != nil) }
    if isFile || folder != nil { return folder }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    guard let folder = opendir(path) else {
      throw SettingError("cannot be read: " + String(cString: strerror(errno)))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // The entry may be shorter than its declared type, so it is read where it is and not copied.
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    state.withLock { $0.folders[path] = names }
    return names
  }
}
