import CopydeskCore

extension PipelineBuilder {
  /// How deep files may include each other; a person's have two levels. It ends circles too.
  private static let deepestInclude = 16

  /// Makes the stages of a list that has a file of its own: `include: common.yaml`. Paths in the file start from its folder, and what
  /// is wrong with it is reported with its name.
  mutating func include(_ node: ConfigNode, at position: Registry.Position, path: String) -> [Made] {
    guard includeFolders.count < Self.deepestInclude else {
      reader.fail(path, node.position, "files include each other more than \(Self.deepestInclude) deep, or in a circle")
      return []
    }
    let outer = reader
    reader.baseFolder = baseFolder
    let file = SettingFile<StageList>.read(node.joined(to: includeFolders.last), path: path, reader: &reader)
    reader.baseFolder = outer.baseFolder
    guard let file, let name = reader.files?.shownName(file.path) else { return [] }
    includeFolders.append(file.path.given.pathStart)
    reader = SettingReader(baseFolder: PathSetting.normalized(file.path.absolute + "/.."), files: outer.files)
    var made = makeAll(position, in: file.value.configNode, path: "")
    includeFolders.removeLast()
    let own = reader
    reader = outer
    reader.errors += own.errors.map { $0.inFile(name) }
    reader.warnings += own.warnings.map { $0.inFile(name) }
    for index in made.indices {
      made[index].file = made[index].file ?? name
      made[index].label = path + made[index].label
    }
    return made
  }
}

extension ConfigNode {
  /// The key that includes a file's stages in a list of stages.
  static let includeKey = "include"

  /// The node of a path that starts from a folder, as one that starts where the folder's own path does.
  fileprivate func joined(to folder: String?) -> ConfigNode {
    guard let folder, case .string(let path) = value, !path.isRooted else { return self }
    var node = self
    node.value = .string(folder + path)
    return node
  }

  /// The node that names a file, where this one includes one.
  var included: ConfigNode? {
    guard case .map(let entries) = value, entries.count == 1, entries[0].key == Self.includeKey else { return nil }
    return entries[0].value
  }
}
