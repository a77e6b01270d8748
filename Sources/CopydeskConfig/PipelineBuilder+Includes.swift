import CopydeskCore

extension PipelineBuilder {
  /// How deep files may include each other; a person's have two levels. It ends circles too.
  private static let deepestInclude = 16

  /// Makes the stages of a list that has a file of its own: `include: common.yaml`. Paths in the file start from its folder, and what
  /// is wrong with it is reported with its name.
  mutating func include(_ node: ConfigNode, at position: Registry.Position, path: String) -> [Made] {
    guard includes < Self.deepestInclude else {
      reader.fail(path, node.position, "files include each other more than \(Self.deepestInclude) deep, or in a circle")
      return []
    }
    let (folder, errorsBefore, warningsBefore) = (reader.baseFolder, reader.errors.count, reader.warnings.count)
    guard let file = SettingFile<StageList>.read(node, path: path, reader: &reader) else { return [] }
    let name = reader.files?.shownName(file.path)
    includes += 1
    reader.baseFolder = PathSetting.normalized(file.path.absolute + "/..")
    var made = makeAll(
      position, in: ConfigNode.includeKey,
      of: ConfigNode(.map([.init(ConfigNode.includeKey, file.value.configNode)])), path: "")
    reader.baseFolder = folder
    includes -= 1
    reader.errors[errorsBefore...] = ArraySlice(reader.errors[errorsBefore...].map { $0.inFile(name) })
    reader.warnings[warningsBefore...] = ArraySlice(reader.warnings[warningsBefore...].map { $0.inFile(name) })
    for index in made.indices {
      made[index].file = made[index].file ?? name
      let inner = made[index].label.dropFirst(ConfigNode.includeKey.count)
      made[index].label = path + inner
    }
    return made
  }
}

extension ConfigNode {
  /// The key that includes a file's stages in a list of stages.
  static let includeKey = "include"

  /// The node that names a file, where this one includes one.
  var included: ConfigNode? {
    guard case .map(let entries) = value, entries.count == 1, entries[0].key == Self.includeKey else { return nil }
    return entries[0].value
  }
}
