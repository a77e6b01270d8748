import CopydeskCore

/// What is done with documents that are dropped.
struct DroppedSettings: StageSettings {
  @Setting(
    "A JSON Lines file that keeps dropped documents whole, with the reasons, so that they can be looked at; what ends in .gz or .zst is "
      + "compressed.")
  var path: PathSetting? = nil
}
