import CopydeskCore

/// A stage that is being examined.
struct Candidate: Sendable {
  let entry: Registry.Entry
  let environment: StageEnvironment

  var manifest: StageManifest { entry.manifest }

  /// Makes the stage anew.
  ///
  /// - Parameter folder: Where relative paths start.
  /// - Throws: ``SettingErrors``
  func make(_ settings: ConfigNode, in folder: String) throws -> any Stage {
    var reader = SettingReader(baseFolder: folder)
    if let stage = entry.make(settings, environment, &reader) { return stage }
    throw SettingErrors(reader.errors)
  }

  /// The settings that examples use, each once, the first few of them.
  var settingsTried: [ConfigNode] {
    var tried: [ConfigNode] = []
    for example in manifest.examples where !tried.contains(example.settings) { tried.append(example.settings) }
    return Array(tried.prefix(StageExam.settingsTried))
  }
}
