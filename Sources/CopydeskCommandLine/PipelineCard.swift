import CopydeskConfig
import CopydeskCore

/// The keys of a config file: those for stages, and those for the whole pipeline.
struct PipelineCard {
  let settings: [SettingDescription]
  /// The name of the command, for the last line.
  let command: String

  var text: String {
    let places = settings.filter(isPlace)
    let rest = settings.filter { !isPlace($0) }
    return [
      "The keys of a config file",
      (["Stages"] + places.map(line)).joined(separator: "\n"),
      SettingsHelp(settings: rest).text,
      """
      A stage is a name, or a name and its settings:
        transforms:
          - html.article
          - translate: { to: en, on_error: keep }

      Among the settings of any stage, on_error can be given for it alone; 'keep' is for transforms only. With 'when', a transform
      or a sink is only for the documents for which a condition holds: when: language == "ko" && words >= 100
      """,
      "'\(command) stages' lists the stages.",
    ].joined(separator: "\n\n")
  }

  /// Whether the key holds stages; their settings are the stages' own.
  private func isPlace(_ setting: SettingDescription) -> Bool { kind(of: setting) != nil }

  private func kind(of setting: SettingDescription) -> String? {
    switch setting.key {
    case "source": "a source"
    case "sources": "a list of sources"
    case "transforms": "a list of transforms"
    case "sinks": "a list of sinks"
    default: nil
    }
  }

  private func line(_ setting: SettingDescription) -> String {
    "  \(setting.key): \(kind(of: setting) ?? "")\n      \(setting.help)"
  }
}
