#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Gives files their places, under the names that they are to have.
extension StagedFolder {
  /// Keeps the name that a file will have, where that is not the name it has now.
  func remember(_ path: String, for key: OutputName) throws(OutputError) {
    let names = try FolderHandle("names", in: staging)
    guard let file = try names.createFile(key) else { return }
    let isWritten = writeAll(Array(path.utf8), to: file)
    let reason = errno
    close(file)
    guard isWritten else { throw OutputError(path: names.path, action: "write", errno: reason) }
  }

  private func remembered(_ path: String) throws(OutputError) -> String {
    let file = openat(staging.descriptor, "names/\(path)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    if file < 0, errno == ENOENT { return path }
    guard file >= 0 else { throw OutputError(path: "\(staging.path)/names/\(path)", action: "read", errno: errno) }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(file, &buffer, buffer.count)
    guard count > 0 else { throw OutputError(path: "\(staging.path)/names/\(path)", action: "read", errno: errno) }
    return String(decoding: buffer[..<count], as: UTF8.self)
  }

  /// Moves every file of a staged folder into its place. A folder is read until it is empty: some file systems leave
  /// entries out of a listing while others are moved away.
  func publish(_ staged: FolderHandle, below folders: [String]) throws(OutputError) {
    repeat {
      try staged.forEachName { (name: String) throws(OutputError) in
        if staged.kind(of: name) == .folder {
          try publish(try FolderHandle(name, in: staged, creating: false), below: folders + [name])
          unlinkat(staged.descriptor, name, AT_REMOVEDIR)
        } else {
          try move(name, from: staged, below: folders)
        }
      }
    } while try !staged.isEmpty()
  }

  private func move(_ name: String, from staged: FolderHandle, below folders: [String]) throws(OutputError) {
    if existing == .fail || existing == .skip, isPlaceholder(name, in: staged) { return try staged.remove(name) }
    let parts = try remembered((folders + [name]).joined(separator: "/")).pathParts
    let target = try open(Array(parts.dropLast()))
    guard renameat(staged.descriptor, name, target.descriptor, parts.last ?? name) == 0 else {
      throw OutputError(path: "\(target.path)/\(parts.last ?? name)", action: "replace", errno: errno)
    }
  }

  private func open(_ folders: [String]) throws(OutputError) -> FolderHandle {
    if let place, place.folders == folders { return place.handle }
    if let place { fsync(place.handle.descriptor) }
    var handle = base
    for part in folders { handle = try FolderHandle(part, in: handle) }
    place = (folders, handle)
    return handle
  }
}
