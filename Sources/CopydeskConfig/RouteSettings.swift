import CopydeskCore
import CopydeskExpressions

/// Where a pipeline divides, as a config has it. Stages in it are read by ``PipelineBuilder``, which knows them.
struct RouteSettings: StageSettings {
  @Setting("How many branches take a document: the first one whose condition holds, or all of them.")
  var match = Route.Match.first
  @Setting("The branches, in the order in which they are asked: a name for each, and under it when, transforms, sinks.")
  var branches: BranchTable
  @Setting(
    "The branch for documents that no other branch took. Without one they are dropped, with the reason no_branch.")
  var `else`: ElsePlace? = nil
}

/// The branches of a route, by name, in order.
struct BranchTable: SettingValue {
  var entries: [ConfigNode.Entry]

  static var settingKind: SettingKind { .map(BranchPlace.settingKind) }

  var configNode: ConfigNode { ConfigNode(.map(entries)) }

  /// Reads a map of names to branches.
  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> BranchTable? {
    if node.value == .map([]) {
      reader.fail(path, node.position, "a route needs at least one branch: a name, and under it 'when' and 'sinks'")
      return nil
    }
    guard case .map(let entries) = node.value else {
      reader.fail(
        path, node.position, "expected branches: a name for each, and under it its settings; found \(node.found)")
      return nil
    }
    return BranchTable(entries: entries)
  }
}

/// One branch of a route, as it is in the file.
struct BranchPlace: SettingValue {
  var configNode: ConfigNode

  /// The condition, which only `else` is without, has no default.
  static var settingKind: SettingKind {
    .group(
      BranchSettings.descriptions.map { setting in
        var setting = setting
        if setting.key == "when" { setting.defaultValue = nil }
        return setting
      })
  }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> BranchPlace? {
    BranchPlace(configNode: node)
  }
}

/// The branch for all other documents, as it is in the file.
struct ElsePlace: SettingValue {
  var configNode: ConfigNode

  static var settingKind: SettingKind { .group(BranchSettings.descriptions.filter { $0.key != "when" }) }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> ElsePlace? {
    ElsePlace(configNode: node)
  }
}

/// The settings of one branch.
struct BranchSettings: StageSettings {
  @Setting("Which documents it is for: a condition, such as language == \"ko\".") var when: Condition? = nil
  @Setting("How its documents are changed, in this order: a list of transforms.") var transforms = StageList()
  @Setting("Where its documents go out: a list of sinks.") var sinks = StageList()
  @Setting("Where it divides again, after its transforms.") var route: RoutePlace? = nil
}

/// A route where one belongs, as it is in the file.
struct RoutePlace: SettingValue {
  var configNode: ConfigNode

  /// A map; its keys are those of the top level's route, and describing them here again would not end.
  static var settingKind: SettingKind { .map(.group([])) }

  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> RoutePlace? {
    RoutePlace(configNode: node)
  }
}
