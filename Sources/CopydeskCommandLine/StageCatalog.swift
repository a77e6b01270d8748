import CopydeskCore

/// Everything that a config can name, as JSON for other programs.
struct StageCatalog {
  let registry: Registry

  /// All stages and all offers of services.
  var json: String {
    ConfigNode(
      .map([
        .init("stages", .init(.list(registry.entries.map(Self.node)))),
        .init("offers", .init(.list(registry.services.offers.map(Self.node)))),
      ])
    ).json
  }

  static func node(_ entry: Registry.Entry) -> ConfigNode {
    let manifest = entry.manifest
    let examples = manifest.examples.map { example -> ConfigNode in
      ["title": .init(.string(example.title)), "settings": example.settings]
    }
    return [
      "name": .init(.string(manifest.name)), "position": .init(.string(entry.position.rawValue)),
      "version": .init(.string(manifest.version)), "summary": .init(.string(manifest.summary)),
      "settings": node(entry.settings), "examples": .init(.list(examples)),
    ]
  }

  static func node(_ offer: ServiceOffer) -> ConfigNode {
    [
      "name": .init(.string(offer.name)), "kind": .init(.string(offer.kind)), "stage": .init(.string(offer.stage)),
      "version": .init(.string(offer.version)), "summary": .init(.string(offer.summary)),
      "settings": node(offer.settings),
    ]
  }

  static func node(_ settings: [SettingDescription]) -> ConfigNode {
    .init(
      .list(
        settings.map { setting in
          var entries: [ConfigNode.Entry] = [
            .init("key", .init(.string(setting.key))), .init("help", .init(.string(setting.help))),
            .init("type", .init(.string(setting.kind.name))),
            .init("required", .init(.bool(setting.defaultValue == nil))),
          ]
          switch setting.kind {
          case .group(let members), .map(.group(let members)): entries.append(.init("settings", node(members)))
          default: if let value = setting.defaultValue { entries.append(.init("default", value)) }
          }
          return .init(.map(entries))
        }))
  }
}
