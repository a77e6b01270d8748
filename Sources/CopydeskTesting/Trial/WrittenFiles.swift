import CopydeskCore
import FoundationEssentials

/// What a run of a sink left in its folder: files as they are, unless an example with the same settings says how to look.
struct WrittenFiles: Equatable {
  private var files: [String: Data] = [:]
  private var found: String?

  init(in folder: ExamFolder, _ settings: ConfigNode, of manifest: StageManifest) {
    for example in manifest.examples where example.settings == settings {
      guard case .found(_, let look) = example.output else { continue }
      found = (try? look(folder.path)) ?? "cannot be looked at"
      return
    }
    files = folder.visibleFiles
  }

  /// How they differ from what they should be, as the end of a sentence; `nil` where they do not.
  func difference(from expected: WrittenFiles) -> String? {
    if self == expected { return nil }
    if let found, let wanted = expected.found { return Difference.text(expected: wanted, found: found) }
    for name in Set(files.keys).union(expected.files.keys).sorted() where files[name] != expected.files[name] {
      guard let wanted = expected.files[name] else { return "'\(name)' is there too" }
      guard let got = files[name] else { return "'\(name)' is not there" }
      let place = Difference.text(
        expected: String(decoding: wanted, as: UTF8.self), found: String(decoding: got, as: UTF8.self))
      return "in '\(name)', \(place)"
    }
    return nil
  }
}
