#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells, without changing anything, whether an output could be written.
public enum OutputCheck {
  /// What keeps a folder from being written or made; `nil` when nothing does.
  public static func problem(folder: String) -> String? {
    var path = folder.isEmpty ? "." : folder
    while true {
      var status = stat()
      if stat(path, &status) == 0 {
        guard status.st_mode & S_IFMT == S_IFDIR else {
          return path == folder ? "'\(path)' is a file, not a folder" : "'\(path)' is a file, so no folder can be in it"
        }
        if access(path, W_OK | X_OK) == 0 { return nil }
        return "the folder '\(path)' cannot be written: \(String(cString: strerror(errno)))"
      }
      if errno != ENOENT, errno != ENOTDIR { return "'\(path)' cannot be used: \(String(cString: strerror(errno)))" }
      if lstat(path, &status) == 0 { return "'\(path)' is a symbolic link to nowhere" }
      guard let slash = path.lastIndex(of: "/"), path != "/" else { return problem(folder: ".") }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// What keeps a file from being written or made; `nil` when nothing does, and for `-`, which is standard output.
  public static func problem(file: String) -> String? {
    if file == "-" { return nil }
    var status = stat()
    if lstat(file, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: return "'\(file)' is a folder, not a file"
      case S_IFREG, S_IFLNK: break
      default: return "'\(file)' is a device or a pipe, which a file cannot replace; '-' is standard output"
      }
    }
    return problem(folder: file.lastIndex(of: "/").map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? ".")
  }
}
