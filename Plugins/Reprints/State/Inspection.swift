import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks at a state's files.
enum Inspection {
  /// How large a file is, in bytes; 0 where it does not exist.
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether there is a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// How large the files of a generation are together, in bytes.
  static func size(of generation: String) -> Int {
    ["commits", "signatures", "names", "table"].reduce(0) { $0 + size("\(generation)/\($1)") }
  }

  /// Makes sure that the log's files are as long as a commit says.
  ///
  /// - Throws: ``StateError``
  static func checkSizes(
    of generation: String, hold entry: CommitLog.Entry, _ shape: SignatureShape, folder: String
  ) throws(StateError) {
    let wanted = [("signatures", entry.records * RecordLayout.stride(shape)), ("names", entry.nameBytes)]
    for (name, bytes) in wanted where size("\(generation)/\(name)") < bytes {
      throw .damaged(folder, "'\(generation)/\(name)' has fewer bytes than were written")
    }
  }
}
