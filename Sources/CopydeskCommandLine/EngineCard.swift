import CopydeskCore

/// The description of a translation engine: summary, settings, and how a config names it.
struct EngineCard {
  let engine: any TranslationEngine.Type

  var text: String {
    let name = engine.name
    let settings = descriptions(of: engine)
    return [
      "\(name) (translation engine, version \(engine.version))\n\(engine.summary)",
      SettingsHelp(settings: settings).text,
      """
      In a config
        translate: { engine: \(name), to: en }\(settings.first.map { example(setting: $0) } ?? "")
      """,
    ].joined(separator: "\n\n")
  }

  private func example(setting: SettingDescription) -> String {
    let value = setting.defaultValue?.flowYAML ?? "…"
    return "\n  translate: { engine: { \(engine.name): { \(setting.key): \(value) } }, to: en }"
  }

  private func descriptions<Engine: TranslationEngine>(of engine: Engine.Type) -> [SettingDescription] {
    Engine.Settings.descriptions
  }
}
