import CopydeskCore

/// What is done with documents that fail.
struct ErrorsSettings: StageSettings {
  @Setting(
    "A JSON Lines file that keeps failed documents whole, so that they can be run again; what ends in .gz or .zst is compressed."
  )
  var path: PathSetting? = nil
}
