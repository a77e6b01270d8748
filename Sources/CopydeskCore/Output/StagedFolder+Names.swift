/// Which name a file gets: one that no other document of the run has, and no other output.
extension StagedFolder {
  /// Finds out early, while only one document fails of it, what would keep a file from its place.
  func checkPlace(of name: OutputName) throws {
    var path = ""
    for part in name.folders {
      path += path.isEmpty ? part : "/\(part)"
      switch base.kind(of: path) {
      case .folder: continue
      case .nothing: return
      case .link:
        throw DocumentError(
          "output_blocked", "'\(folder)/\(path)' is a symbolic link, which outputs do not follow")
      case .other, .special:
        throw DocumentError("output_blocked", "'\(folder)/\(path)' is a file where a folder is needed")
      }
    }
    switch base.kind(of: name.path) {
    case .folder: throw DocumentError("output_blocked", "'\(folder)/\(name.path)' is a folder where a file is needed")
    case .special: throw DocumentError("output_blocked", "'\(folder)/\(name.path)' is a device or a pipe")
    case .link, .other, .nothing: break
    }
  }

  /// The name with a number at each folder that is another output, or a file of this run.
  func withFreeFolders(_ name: OutputName) throws(DocumentError) -> OutputName {
    var name = name
    for index in name.folders.indices {
      let part = name.folders[index]
      var number = 1
      while let obstacle = obstacle(toFolder: name.folders[...index]) {
        if collision == .fail {
          throw DocumentError("name_taken", "the folder '\(name.folders[...index].joined(separator: "/"))' \(obstacle)")
        }
        number += 1
        name.folders[index] = "\(SafeName.cut(part, toBytes: NameTemplate.longestPart))-\(number)"
      }
    }
    return name
  }

  /// What is where a folder should be, if it is no folder that files can be put into.
  private func obstacle(toFolder folders: ArraySlice<String>) -> String? {
    let path = folders.map(OutputName.fold).joined(separator: "/")
    if files.kind(of: path) == .other { return StagedFolder.other }
    return reserved.obstacle(toFolder: below(path), by: writer, names)
  }

  private static let other = "was written for another document of this run"

  private func below(_ path: String) -> String { (key == "/" ? "/" : key + "/") + path }

  /// Makes the file of a name, or of the name with a number.
  func create(_ name: OutputName) throws -> (name: OutputName, file: Int32) {
    if let file = try createFile(name) { return (name, file) }
    if collision == .fail {
      let obstacle = reserved.obstacle(toFile: below(name.folded.path), by: writer, names)
      throw DocumentError("name_taken", "the file '\(name.path)' \(obstacle ?? StagedFolder.other)")
    }
    var number = firstFreeNumber(of: name)
    while true {
      if let file = try createFile(name.numbered(number)) { return (name.numbered(number), file) }
      number += 1
    }
  }

  /// Makes a file; `nil` where its name is taken.
  private func createFile(_ name: OutputName) throws(OutputError) -> Int32? {
    let key = name.folded
    if holdsEarlier(name) || reserved.obstacle(toFile: below(key.path), by: writer, names) != nil { return nil }
    return try files.createFile(key)
  }

  /// A number that is free, found in steps that grow and then shrink, so that the ten-thousandth file of one name costs
  /// little more than the second.
  private func firstFreeNumber(of name: OutputName) -> Int {
    func isTaken(_ number: Int) -> Bool {
      let numbered = name.numbered(number)
      let path = numbered.folded.path
      return files.kind(of: path) != .nothing || holdsEarlier(numbered)
        || reserved.obstacle(toFile: below(path), by: writer, names) != nil
    }
    var taken = 1
    var free = 2
    while isTaken(free) { (taken, free) = (free, free * 2) }
    while free - taken > 1 {
      let middle = taken + (free - taken) / 2
      if isTaken(middle) { taken = middle } else { free = middle }
    }
    return free
  }
}
