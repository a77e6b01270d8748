import CopydeskCore
import FoundationEssentials

extension Registry.Entry {
  /// Settings with which a stage knows nothing of earlier runs: without the folder of its state, or where it cannot be without one, with a
  /// folder that is not there yet.
  ///
  /// - Parameter states: What the stage writes, by its settings.
  func forgetting(_ states: [SinkOutput], in settings: ConfigNode) -> ConfigNode {
    let keys = Set(states.map(\.setting))
    let required = Set(self.settings.filter { $0.defaultValue == nil }.map(\.key))
    let nowhere = FileManager.default.temporaryDirectory.appending(path: "copydesk-\(UUID().uuidString)").path
    let kept = settings.entries.compactMap { entry -> ConfigNode.Entry? in
      guard keys.contains(entry.key) else { return entry }
      return required.contains(entry.key) ? ConfigNode.Entry(entry.key, ConfigNode(.string(nowhere))) : nil
    }
    return ConfigNode(.map(kept))
  }
}
