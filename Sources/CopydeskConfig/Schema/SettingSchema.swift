import CopydeskCore

/// Says in JSON Schema what a setting's value can be.
///
/// Where a value is a single one, an environment variable may take its place, whatever the type.
struct SettingSchema {
  /// What services offer by name to the stage whose settings these are.
  var offers: [ServiceOffer] = []

  /// What a value with a variable in it looks like.
  static let variableDefinition: ConfigNode = [
    "description": "A value with an environment variable: ${NAME}, ${NAME:-default} or ${NAME:?message}.",
    "type": "string", "pattern": "\\$\\{[A-Za-z_][A-Za-z0-9_]*(:[-?][^}]*)?\\}",
  ]

  private static let variable: ConfigNode = ["$ref": "#/$defs/variable"]

  /// Settings and their keys; others are refused.
  func group(_ settings: [SettingDescription]) -> ConfigNode {
    let required = settings.filter { $0.defaultValue == nil }.map { ConfigNode(.string($0.key)) }
    let properties = settings.map { ConfigNode.Entry($0.key, property($0)) }
    var entries: [ConfigNode.Entry] = [
      .init("type", required.isEmpty ? ["object", "null"] : "object"),
      .init("properties", .init(.map(properties))),
    ]
    if !required.isEmpty { entries.append(.init("required", .init(.list(required)))) }
    return .init(.map(entries + [.init("additionalProperties", false)]))
  }

  /// One setting: its help, what its value can be, its default.
  func property(_ setting: SettingDescription) -> ConfigNode {
    var entries: [ConfigNode.Entry] = [.init("description", .init(.string(setting.help)))]
    var choices = alternatives(setting)
    if setting.takesNull || setting.defaultValue?.value == .null { choices.append(["type": "null"]) }
    entries += choices.count == 1 ? choices[0].entries : [.init("anyOf", .init(.list(choices)))]
    if let value = setting.defaultValue, Self.isShown(value) { entries.append(.init("default", value)) }
    return .init(.map(entries))
  }

  /// Whether a default says something: an empty value does not.
  private static func isShown(_ value: ConfigNode) -> Bool {
    switch value.value {
    case .null, .map, .list([]): false
    default: true
    }
  }

  private func alternatives(_ setting: SettingDescription) -> [ConfigNode] {
    let position = [
      "source": Registry.Position.source, "sources": .source, "transforms": .transform, "sinks": .sink,
    ][setting.key]
    switch (setting.kind, position) {
    case (StagePlace.settingKind, let position?): return [Self.stage(position)]
    case (StageList.settingKind, let position?):
      return [["type": "array", "items": Self.stage(position)], ["type": "null"]]
    case (RoutePlace.settingKind, nil) where setting.key == "route": return [["$ref": "#/properties/route"]]
    case (.named(_), _): return named(setting.key)
    default: return alternatives(setting.kind)
    }
  }

  private static func stage(_ position: Registry.Position) -> ConfigNode {
    ["$ref": .init(.string("#/$defs/\(position.rawValue)"))]
  }

  private func alternatives(_ kind: SettingKind) -> [ConfigNode] {
    switch kind {
    case .bool: return [["type": "boolean"], ["enum": ["yes", "no", "on", "off"]], Self.variable]
    case .int: return [["type": "integer"], Self.variable]
    case .number: return [["type": "number"], Self.variable]
    case .string: return [["type": ["string", "number", "boolean"]]]
    case .size:
      return [
        ["type": "integer", "minimum": 0], ["type": "string", "pattern": .init(.string(ByteUnits.pattern))],
        Self.variable,
      ]
    case .duration: return [["type": "string", "pattern": .init(.string(Duration.pattern))], Self.variable]
    case .seconds:
      return [["type": "number"], ["type": "string", "pattern": .init(.string(Duration.pattern))], Self.variable]
    case .path:
      return [
        ["type": ["string", "number", "boolean"], "minLength": 1, "pattern": "^(?![A-Za-z][A-Za-z0-9+.-]*://)"]
      ]
    case .choice(let words): return [["enum": .init(.list(words.map { .init(.string($0)) }))], Self.variable]
    case .list(let element):
      // A single value is a list of one.
      return [["type": "array", "items": schema(element)]] + alternatives(element)
    case .map(let element): return [["type": "object", "additionalProperties": schema(element)]]
    case .group(let members): return [group(members)]
    case .named: return [["type": "string"], ["type": "object", "minProperties": 1, "maxProperties": 1]]
    }
  }

  private func schema(_ kind: SettingKind) -> ConfigNode {
    let choices = alternatives(kind)
    return choices.count == 1 ? choices[0] : ["anyOf": .init(.list(choices))]
  }

  /// The name of what a service offers, or its name and settings.
  private func named(_ key: String) -> [ConfigNode] {
    let offers = offers.filter { offer in offer.uses.contains { $0[key] != nil } }
    if offers.isEmpty { return alternatives(.named("")) }
    let plain = offers.filter { !$0.settings.contains { $0.defaultValue == nil } }
    let names = plain.map { offer -> ConfigNode in
      ["const": .init(.string(offer.name)), "description": .init(.string(offer.summary))]
    }
    let properties = offers.map { ConfigNode.Entry($0.name, group($0.settings)) }
    let object: ConfigNode = [
      "type": "object", "properties": .init(.map(properties)), "minProperties": 1, "maxProperties": 1,
      "additionalProperties": false,
    ]
    return names + [object, Self.variable]
  }
}
