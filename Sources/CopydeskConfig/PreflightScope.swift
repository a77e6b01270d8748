/// Which stages look at the world as a run would find it, when a config is read.
enum PreflightScope: Sendable {
  case all
  /// Those that write or change documents, where inputs may be gone.
  case allButSources
  case none
}
