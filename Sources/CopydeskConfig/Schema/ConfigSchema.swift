public import CopydeskCore

/// The JSON Schema (draft 2020-12) of config files, for editors and for checks outside of Copydesk.
///
/// It follows from what the registered stages declare, so that it is right for a stranger's host too. What one stage refuses although each
/// setting is right by itself only `check` knows.
public struct ConfigSchema {
  private let registry: Registry

  public init(registry: Registry) {
    self.registry = registry
  }

  /// The schema as JSON, its keys in an order for readers, with a line end.
  public var json: String { node.json + "\n" }

  var node: ConfigNode {
    var group = SettingSchema().group(PipelineSettings.descriptions).entries
    group.insert(
      contentsOf: [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("title", "Copydesk pipeline"),
        .init("description", "Where documents come in, how they are changed, and where they go out."),
      ], at: 0)
    return ConfigNode(.map(group + [.init("$defs", definitions)]))
  }

  private var definitions: ConfigNode {
    var entries: [ConfigNode.Entry] = [.init("variable", SettingSchema.variableDefinition)]
    entries += Registry.Position.allCases.map { .init($0.rawValue, place($0)) }
    entries += registry.entries.map { .init("\($0.position.rawValue).\($0.manifest.name)", settings(of: $0)) }
    return ConfigNode(.map(entries))
  }

  /// A stage where one belongs: its name, or its name and its settings.
  private func place(_ position: Registry.Position) -> ConfigNode {
    let stages = registry.entries.filter { $0.position == position }
    let names = stages.filter { !$0.settings.contains { $0.defaultValue == nil } }.map { entry -> ConfigNode in
      ["const": .init(.string(entry.manifest.name)), "description": .init(.string(entry.manifest.summary))]
    }
    let properties = stages.map { entry in
      ConfigNode.Entry(
        entry.manifest.name, ["$ref": .init(.string("#/$defs/\(position.rawValue).\(entry.manifest.name)"))])
    }
    let object: ConfigNode = [
      "type": "object", "properties": .init(.map(properties)), "minProperties": 1, "maxProperties": 1,
      "additionalProperties": false,
    ]
    return [
      "description": .init(.string("A \(position.rawValue): its name, or its name and its settings.")),
      "anyOf": .init(.list(names + [object])),
    ]
  }

  private func settings(of entry: Registry.Entry) -> ConfigNode {
    let offers = registry.services.offers.filter { $0.stage == entry.manifest.name }
    let descriptions = entry.settings + StageReference.descriptions(at: entry.position)
    return ConfigNode(
      .map(
        [.init("description", .init(.string(entry.manifest.summary)))]
          + SettingSchema(offers: offers).group(descriptions).entries))
  }
}

extension StageReference {
  /// The keys that the engine reads among the settings of every stage at a position.
  static func descriptions(at position: Registry.Position) -> [SettingDescription] {
    let policies = ErrorPolicy.allCases.filter { $0 != .keep || position == .transform }.map(\.rawValue)
    return [
      SettingDescription(
        key: onErrorKey, help: "What happens when a document fails at this stage.", kind: .choice(policies),
        defaultValue: ConfigNode(.null))
    ]
  }
}
