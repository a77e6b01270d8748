import CopydeskCore
import CopydeskJSON

/// What is wrong with settings that do not go together.
extension JSONSink {
  static func conflicts(in settings: Settings) -> [SettingError] {
    var errors: [SettingError] = []
    let path = settings.path
    if settings.format == .files, path.isStandardStream {
      errors.append(SettingError(path: "path", "format 'files' needs the name of each file, not standard output"))
    }
    errors += JSONSink.conflicts(ofRotation: settings)
    if settings.format != .files, path.given.utf8.contains(UInt8(ascii: "{")), JSONPartName(path) == nil {
      errors.append(
        SettingError(
          path: "path",
          "'\(path.given)' has a placeholder, which only format 'files' fills; format is '\(settings.format.rawValue)'")
      )
    }
    for (index, name) in settings.fields.enumerated() where !JSONArticle.keys.contains(name) {
      let hint = Suggestion.phrase(for: name, among: JSONArticle.keys)
      errors.append(
        SettingError(
          path: "fields[\(index)]",
          "there is no field '\(name)'\(hint) (known are \(JSONArticle.keys.joined(separator: ", ")))"))
    }
    if settings.removed, !settings.fields.isEmpty, !settings.fields.contains("removed") {
      errors.append(
        SettingError(
          path: "removed",
          "what was taken out is listed under the key 'removed', which fields leaves out; add it there"))
    }
    if let error = JSONSink.conflict(ofExisting: settings.exists, in: settings) { errors.append(error) }
    if settings.format != .files, settings.stale != .keep {
      errors.append(
        SettingError(path: "stale", "it is for a file for each article; set format to 'files' or leave it out"))
    }
    if settings.format == .lines, settings.pretty {
      errors.append(
        SettingError(path: "pretty", "an indented article has several lines; set format to 'array' or 'files'"))
    }
    return errors
  }

  static func conflicts(ofRotation settings: Settings) -> [SettingError] {
    let rotation = settings.rotate
    var errors: [SettingError] = []
    for (key, limit) in [("articles", rotation.articles), ("bytes", rotation.bytes?.value)] where (limit ?? 1) < 1 {
      errors.append(SettingError(path: "rotate.\(key)", "a file of at most \(limit ?? 0) \(key) has no article in it"))
    }
    let isNumbered = settings.format != .files && JSONPartName(settings.path) != nil
    if !rotation.isEndless, !isNumbered {
      errors.append(
        SettingError(path: "rotate", "the files need numbers; put {n} into the name, as in 'out/part-{n}.jsonl.zst'"))
    }
    if rotation.isEndless, isNumbered {
      errors.append(
        SettingError(path: "path", "{n} numbers files, and nothing says how many; set rotate.articles or rotate.bytes"))
    }
    return errors
  }

  private static func conflict(ofExisting existing: ExistingOutput?, in settings: Settings) -> SettingError? {
    if settings.format == .files || settings.path.isStandardStream {
      return TemplatedOutput.conflict(of: settings.path, existing)
    }
    switch (existing, settings.format) {
    case (.append, .array):
      return SettingError(path: "exists", "an array cannot be appended to; set format to 'lines'")
    case (.skip, _):
      return SettingError(
        path: "exists",
        "'skip' needs a file for each article; format is '\(settings.format.rawValue)'")
    default: return nil
    }
  }
}
