import CopydeskCompression

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells, without changing anything, whether an output could be written.
public enum OutputCheck {
  /// What is wrong with how an output is named: that it promises a compression which it would not have; `nil` where nothing is.
  package static func problem(name output: SinkOutput) -> String? {
    let name =
      switch output.names {
      case .template(let template) where template.hasPlaceholders: template.suffix
      case .numbered(_, let after, _): after
      default: output.isFile ? output.path : ""
      }
    return OutputCompression.foreignEnd(of: name).map {
      "outputs are compressed where their names end in '.gz' or '.zst'; one that ends in '\($0)' would not be what its name says"
    }
  }

  /// What keeps a folder from being written or made; `nil` when nothing does.
  public static func problem(folder: String) -> String? {
    var path = folder.isEmpty ? "." : folder
    if let first = path.pathParts.first, path.isRooted, ["proc", "sys"].contains(first) {
      return "'\(path)' is in a view of the running system, where no file can be made"
    }
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
      if path == "/" || path == "." { return "'\(path)' cannot be used: \(String(cString: strerror(ENOENT)))" }
      path = path.pathFolder
    }
  }

  /// What keeps a file from being written or made; `nil` when nothing does, and for `-`, which is standard output.
  public static func problem(file: String) -> String? {
    switch OutputDevice.kind(of: file) {
    case .descriptor: return nil
    case .stream:
      return access(file, W_OK) == 0 ? nil : "'\(file)' cannot be written: \(String(cString: strerror(errno)))"
    case .refused(let reason): return "'\(file)' \(reason)"
    case .file: break
    }
    var status = stat()
    if lstat(file, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return "'\(file)' is a folder, not a file" }
    }
    return problem(folder: file.pathFolder)
  }
}
